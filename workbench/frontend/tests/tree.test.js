// The tree's pure parts: layout, legality, outline, changes, geometry. Each test's name says what it holds.
import assert from "node:assert/strict";
import test from "node:test";
import { DEMO, deep, WORDS } from "../harness/trees.js";
import { bigView, viewOf } from "../harness/views.js";
import { phrase } from "../shared/phrase.js";
import { short } from "../widgets/tree/board.js";
import { fitted, onScreen, showing, zoomed } from "../widgets/tree/canvas/camera.js";
import { tidy } from "../widgets/tree/editing/words.js";
import { changes } from "../widgets/tree/graph/change.js";
import { branch, graphOf } from "../widgets/tree/graph/graph.js";
import { arrowBetween, whyNotLink, whyNotMove, whyNotRestore } from "../widgets/tree/graph/legality.js";
import { rowsOf } from "../widgets/tree/graph/rows.js";
import { arrange } from "../widgets/tree/layout/arrange.js";
import { layout } from "../widgets/tree/layout/layout.js";
import { route } from "../widgets/tree/layout/route.js";
import { overlap, spot } from "../widgets/tree/layout/spot.js";
import { step } from "../widgets/tree/layout/step.js";

const demo = () => graphOf(viewOf(DEMO));
// Heights that differ from card to card, as texts do.
const sizesOf = (graph, width = 200) =>
  new Map(
    [...graph.nodes.keys()].map((id, i) => [id, { w: id === graph.core ? width * 2 : width, h: 50 + ((i * 37) % 90) }]),
  );

const TREES = {
  demo: viewOf(DEMO),
  60: bigView(60, WORDS),
  200: bigView(200, WORDS),
  1000: bigView(1000, WORDS),
  deep: viewOf(deep(500)),
};

for (const [name, view] of Object.entries(TREES)) {
  for (const hang of [0, "leaves", 4, 8, 40]) {
    test(`no two cards overlap and each live node is placed once: ${name}, hang ${hang}`, () => {
      const graph = graphOf(view);
      const { boxes, bounds } = layout(graph, sizesOf(graph), { hang });
      const live = view.nodes.filter(({ kind }) => kind !== "parked").map(({ id }) => id);
      assert.deepEqual([...boxes.keys()].sort(), live.sort());
      const sorted = [...boxes].sort(([, a], [, b]) => a.x - b.x);
      for (const [i, [id, box]] of sorted.entries()) {
        for (let j = i + 1; j < sorted.length && sorted[j][1].x < box.x + box.w; j += 1) {
          assert.equal(overlap(box, sorted[j][1]), 0, `${id} and ${sorted[j][0]}`);
        }
        assert.ok(
          box.x >= bounds.x &&
            box.y >= bounds.y &&
            box.x + box.w <= bounds.x + bounds.w + 1e-6 &&
            box.y + box.h <= bounds.y + bounds.h + 1e-6,
        );
      }
    });
  }
}

test("causes lie below what they lead to and effects above, the core in the middle", () => {
  for (const view of [TREES.demo, TREES[200]]) {
    const graph = graphOf(view);
    const { boxes } = layout(graph, sizesOf(graph));
    for (const [cause, effect] of view.edges) {
      assert.ok(boxes.get(effect).y + boxes.get(effect).h < boxes.get(cause).y, `${cause} -> ${effect}`);
    }
    const core = boxes.get(graph.core);
    assert.deepEqual([core.x + core.w / 2, core.y + core.h / 2], [0, 0]);
  }
});

test("siblings stand in the order in which they were written", () => {
  const graph = demo();
  const { boxes } = layout(graph, sizesOf(graph));
  assert.ok(boxes.get("c1").x < boxes.get("c5").x && boxes.get("c5").x < boxes.get("c8").x);
});

test("a shared cause is drawn between the effects it leads to", () => {
  const graph = demo();
  const { boxes } = layout(graph, sizesOf(graph));
  assert.ok(boxes.get("c2").x < boxes.get("c3").x && boxes.get("c3").x < boxes.get("c7").x);
});

test("200 nodes are laid out in under 50 ms, 1,000 in under a second", () => {
  for (const [size, limit] of [
    [200, 50],
    [1000, 1000],
  ]) {
    const graph = graphOf(TREES[size]);
    const sizes = sizesOf(graph);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      layout(graph, sizes);
      return performance.now() - start;
    });
    assert.ok(Math.min(...times) < limit, `${times}`);
  }
});

test("a tree without a core has an empty layout", () => {
  assert.equal(layout(graphOf(viewOf([])), new Map()).boxes.size, 0);
});

test("a wide tree is hung as lists where that makes the words larger, a small one is spread out", () => {
  const room = { w: 1300, h: 900 };
  const big = graphOf(TREES[60]);
  const small = demo();
  assert.notEqual(arrange(big, (w) => sizesOf(big, w), room).plan.hang, 0);
  assert.equal(arrange(small, (w) => sizesOf(small, w), { w: 1400, h: 1200 }).plan.hang, 0);
});

test("the arrangement in use stays while no other is clearly better", () => {
  const graph = demo();
  const before = { width: 190, hang: 0 };
  const sizes = (w) => sizesOf(graph, w);
  assert.deepEqual(arrange(graph, sizes, { w: 1300, h: 800 }, { widths: [214, 190], before, fine: 0.1 }).plan, before);
});

test("a move that closes a circle, crosses the core with a branch, or changes nothing is refused with its reason", () => {
  const graph = demo();
  assert.equal(whyNotMove(graph, "c1", "c2"), "circle");
  assert.equal(whyNotMove(graph, "c1", "c3"), "circle");
  assert.equal(whyNotMove(graph, "c1", "c1"), "itself");
  assert.equal(whyNotMove(graph, "c1", "p"), "already");
  assert.equal(whyNotMove(graph, "p", "c1"), "core_stays");
  assert.equal(whyNotMove(graph, "c1", "e1"), "other_side");
  assert.equal(whyNotMove(graph, "c1", "k1"), "parked");
});

test("a move to another cause is legal, and so is a lone cause that turns out to be an effect", () => {
  const graph = demo();
  assert.equal(whyNotMove(graph, "c8", "c5"), null);
  assert.equal(whyNotMove(graph, "c2", "p", "c1"), null);
  assert.equal(whyNotMove(graph, "c8", "e1"), null);
});

test("one more arrow is legal between branches of one side only", () => {
  const graph = demo();
  assert.equal(whyNotLink(graph, "c6", "c1"), null);
  assert.equal(whyNotLink(graph, "c6", "c5"), "already");
  assert.equal(whyNotLink(graph, "c5", "c7"), "circle");
  assert.equal(whyNotLink(graph, "c8", "e1"), "other_side");
  assert.equal(whyNotLink(graph, "e4", "e1"), null);
  assert.equal(whyNotLink(graph, "k1", "c1"), "parked");
});

test("a parked node may come back to any live node", () => {
  const graph = demo();
  assert.equal(whyNotRestore(graph, "k1", "c5"), null);
  assert.equal(whyNotRestore(graph, "k1", "k1"), "itself");
});

test("the arrow of a cause points to its target, the arrow of an effect comes from it", () => {
  const graph = demo();
  assert.deepEqual(arrowBetween(graph, "c6", "c1"), { cause: "c6", effect: "c1" });
  assert.deepEqual(arrowBetween(graph, "e4", "e1"), { cause: "e1", effect: "e4" });
});

test("a branch is everything further out, through every arrow", () => {
  assert.deepEqual([...branch(demo(), "c5")].sort(), ["c3", "c6", "c7"]);
  assert.equal(branch(demo(), "p").size, 12);
});

test("the outline lists each branch under its node, with levels, and a shared cause under each of its effects", () => {
  const rows = rowsOf(demo(), "below");
  assert.deepEqual(
    rows.map(({ id, level }) => `${level}${id}`),
    ["1c1", "2c2", "3c3", "2c4", "1c5", "2c6", "2c7", "3c3", "1c8"],
  );
  const [first, second] = rows.filter(({ id }) => id === "c3");
  assert.deepEqual([first.also, second.also, first.key === second.key], [["c7"], ["c2"], false]);
});

test("a folded row hides what hangs on it", () => {
  const rows = rowsOf(demo(), "below", new Set(["c1"]));
  assert.deepEqual(rows.map(({ id }) => id).slice(0, 3), ["c1", "c5", "c6"]);
  assert.deepEqual([rows[0].expandable, rows[0].expanded, rows[0].count], [true, false, 2]);
});

test("what hangs on a shared node is listed once, so that a woven tree does not explode", () => {
  // Twenty layers of two nodes, each leading to both of the next: 2^20 paths.
  const lines = [["p", "core", [], "p"]];
  for (let i = 0; i < 20; i += 1)
    for (const x of ["a", "b"]) lines.push([`${x}${i}`, "cause", i ? [`a${i - 1}`, `b${i - 1}`] : ["p"], "t"]);
  assert.ok(rowsOf(graphOf(viewOf(lines)), "below").length < 100);
});

test("parked branches are listed from their heads", () => {
  const view = viewOf([
    ["p", "core", [], "p"],
    ["k1", "parked", [], "a"],
    ["k2", "parked", ["k1"], "b"],
  ]);
  assert.deepEqual(
    rowsOf(graphOf(view), "parked").map(({ id, level }) => [id, level]),
    [
      ["k1", 1],
      ["k2", 2],
    ],
  );
});

test("changes between two views are named for what happened", () => {
  const before = viewOf(DEMO);
  const after = structuredClone(before);
  const at = (id) => after.nodes.find((node) => node.id === id);
  at("c1").text = "Otras palabras";
  at("c2").offers = ["x"];
  at("c8").kind = "parked";
  at("k1").kind = "cause";
  after.edges = after.edges
    .filter(([a, b]) => a !== "c6" && a !== "c8" && b !== "e4")
    .concat([
      ["c6", "c1"],
      ["k1", "p"],
    ]);
  after.nodes = after.nodes
    .filter(({ id }) => id !== "e4")
    .concat([{ id: "n1", text: "Nuevo", kind: "cause", offers: [] }]);
  const found = Object.fromEntries(changes(before, after).map(({ what, node }) => [node, what]));
  assert.deepEqual(found, {
    c1: "reworded",
    c2: "offered",
    c6: "moved",
    c8: "parked",
    k1: "restored",
    n1: "added",
    e4: "removed",
  });
  assert.deepEqual(changes(before, structuredClone(before)), []);
});

test("an arrow starts at the cause's upper edge and ends just under its effect", () => {
  const { line } = route({ x: 0, y: 200, w: 100, h: 50 }, { x: 300, y: 0, w: 100, h: 50 });
  assert.match(line, /^M50,200 C/);
  assert.match(line, / 350,53$/);
});

test("an arrow to a card that is not above leaves by the side", () => {
  const { line } = route({ x: 0, y: 0, w: 100, h: 50 }, { x: 300, y: 10, w: 100, h: 50 });
  assert.match(line, /^M100,25 C/);
});

test("arrow keys find the nearest card in their direction, and none past the rim", () => {
  const boxes = new Map([
    ["a", { x: 0, y: 0, w: 10, h: 10 }],
    ["b", { x: 100, y: 0, w: 10, h: 10 }],
    ["c", { x: 0, y: 100, w: 10, h: 10 }],
  ]);
  assert.equal(step(boxes, "a", "ArrowRight"), "b");
  assert.equal(step(boxes, "a", "ArrowDown"), "c");
  assert.equal(step(boxes, "a", "ArrowUp"), null);
});

test("zooming keeps the point under the pointer where it is", () => {
  const camera = { x: 30, y: 40, k: 1 };
  const next = zoomed(camera, 2, { x: 100, y: 100 });
  assert.deepEqual(
    [(100 - camera.x) / camera.k, (100 - camera.y) / camera.k],
    [(100 - next.x) / next.k, (100 - next.y) / next.k],
  );
});

test("fitting centres the tree, showing moves only as far as needed", () => {
  const room = { x: 0, y: 0, w: 200, h: 100 };
  assert.deepEqual(onScreen({ x: -50, y: -25, w: 100, h: 50 }, fitted({ x: -50, y: -25, w: 100, h: 50 }, room, 1)), {
    x: 50,
    y: 25,
    w: 100,
    h: 50,
  });
  assert.deepEqual(showing({ x: 0, y: 0, k: 1 }, { x: 10, y: 10, w: 20, h: 20 }, room), { x: 0, y: 0, k: 1 });
  assert.deepEqual(showing({ x: 0, y: 0, k: 1 }, { x: 250, y: 10, w: 20, h: 20 }, room), { x: -70, y: 0, k: 1 });
});

test("the toolbar goes where it hides least", () => {
  const at = spot({ x: 100, y: 100, w: 100, h: 50 }, { w: 100, h: 40 }, { w: 400, h: 400 }, [
    { x: 0, y: 0, w: 400, h: 95 },
  ]);
  assert.ok(at.y >= 150);
});

test("the toolbar never covers what a card hangs on or what hangs on it, however near they are", () => {
  const card = { x: 150, y: 180, w: 100, h: 40 };
  const kin = [
    { x: 150, y: 125, w: 100, h: 40 },
    { x: 150, y: 235, w: 100, h: 40 },
  ];
  const at = { ...spot(card, { w: 180, h: 40 }, { w: 400, h: 400 }, [], kin), w: 180, h: 40 };
  for (const box of [card, ...kin]) assert.equal(overlap(at, box), 0);
  const crowded = [{ x: 0, y: 0, w: 400, h: 170 }, ...kin];
  assert.equal(overlap({ ...spot(card, at, { w: 400, h: 400 }, [], crowded), w: 180, h: 40 }, crowded[0]), 0);
});

test("words are sent as one line without stray white space", () => {
  assert.equal(tidy("  uno\n dos\t\u00a0tres "), "uno dos tres");
});

test("labels are filled by name, what is unknown stays, and characters are never cut in half", () => {
  assert.equal(phrase("{text} y {otro}", { text: "{otro}" }), "{otro} y {otro}");
  assert.equal(short("👩🏽👩🏽👩🏽", 3), "👩🏽…");
});
