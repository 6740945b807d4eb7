// Splitting, searching, telling and choosing several: the pure parts.
import assert from "node:assert/strict";
import test from "node:test";
import { DEMO, WORDS } from "../harness/trees.js";
import { bigView, viewOf } from "../harness/views.js";
import { fitted, steadied } from "../widgets/tree/canvas/camera.js";
import { inside } from "../widgets/tree/canvas/lasso.js";
import { told } from "../widgets/tree/editing/told.js";
import { graphOf } from "../widgets/tree/graph/graph.js";
import { heads, whyNotMerge, whyNotMoveAll } from "../widgets/tree/graph/legality.js";
import { matches } from "../widgets/tree/graph/match.js";
import { partsOf } from "../widgets/tree/graph/parts.js";
import { layout } from "../widgets/tree/layout/layout.js";
import { placeOf, pointOf } from "../widgets/tree/presence/laser.js";
import { sentence } from "../widgets/tree/presence/news.js";

const graph = graphOf(viewOf(DEMO));
const say = (key, values = {}) => [key, ...Object.values(values)].join("|");

test("a statement falls into parts at its clearest joint", () => {
  assert.deepEqual(partsOf("Pocos maestros capacitados; horarios incompatibles."), [
    "Pocos maestros capacitados",
    "Horarios incompatibles",
  ]);
  assert.deepEqual(partsOf("Schools are far and buses are rare"), ["Schools are far", "Buses are rare"]);
  assert.deepEqual(partsOf("No hay agua. ¿Y la escuela está lejos?"), ["No hay agua", "¿Y la escuela está lejos?"]);
  assert.deepEqual(partsOf("Salud y educación"), ["Salud y educación", ""]);
  assert.deepEqual(partsOf("Una sola idea"), ["Una sola idea", ""]);
  assert.deepEqual(partsOf("Both", ["One", "Two"]), ["One", "Two"]);
});

test("search ignores accents and capitals and tells places in the original", () => {
  assert.deepEqual(matches("Educación y EDUCACIÓN", "educacion"), [
    [0, 9],
    [12, 21],
  ]);
  assert.deepEqual(matches("👩🏽‍⚕️ salud", "salud"), [["👩🏽‍⚕️ ".length, "👩🏽‍⚕️ salud".length]]);
  assert.deepEqual(matches("nada", "  "), []);
});

test("those that hang on another chosen one go along with it", () => {
  assert.deepEqual(heads(graph, ["c1", "c2", "c8"]), ["c1", "c8"]);
});

test("several are refused where one would be, and taken when one of them is there already", () => {
  assert.equal(whyNotMoveAll(graph, ["c1", "c8"], "c5"), null);
  assert.equal(whyNotMoveAll(graph, ["c1", "c8"], "c2"), "circle");
  assert.equal(whyNotMoveAll(graph, ["c1", "c8"], "c8"), "itself");
  assert.equal(whyNotMoveAll(graph, ["c1", "c8"], "p"), "already");
  assert.equal(whyNotMoveAll(graph, ["c1", "c6"], "p"), null);
  assert.equal(whyNotMoveAll(graph, ["k1", "c6"], "p"), null);
});

test("merging is refused across the problem and across what lies between", () => {
  assert.equal(whyNotMerge(graph, ["c1", "e1"]), "other_side");
  assert.equal(whyNotMerge(graph, ["p", "c6"]), "between");
  assert.equal(whyNotMerge(graph, ["p", "c5", "c6"]), null);
  assert.equal(whyNotMerge(graph, ["c1", "c2"]), null);
});

test("undo is told by what happened, several at once by their number", () => {
  const textOf = (id) => `text of ${id}`;
  assert.equal(
    told(
      say,
      "undo",
      [
        { kind: "NodeReturned", node: "a" },
        { kind: "BranchRestored", node: "a" },
      ],
      textOf,
    ),
    "did.undo|happened.back|text of a",
  );
  assert.equal(
    told(
      say,
      "undo",
      [
        { kind: "NodeRemoved", node: "b" },
        { kind: "NodeReworded", node: "a" },
      ],
      textOf,
    ),
    "did.undo|happened.joined|text of a",
  );
  assert.equal(
    told(
      say,
      "redo",
      [
        { kind: "NodeMoved", node: "a" },
        { kind: "NodeMoved", node: "b" },
      ],
      textOf,
    ),
    "did.redo|happened.many.place|2",
  );
  assert.equal(told(say, "undo", [{ kind: "CommitmentRemoved" }], textOf), null);
});

test("what others did is told one by one, or summed up", () => {
  const added = { what: "added", text: "T", kind: "cause", near: "N" };
  assert.equal(sentence({ say }, [added]), "others.added.cause|T|N");
  assert.equal(
    sentence({ say }, [added, added, { what: "removed", text: "R" }]),
    "others.many|3|sum.added|2, sum.removed|1",
  );
});

test("a rectangle catches what it touches", () => {
  const boxes = new Map([
    ["a", { x: 0, y: 0, w: 10, h: 10 }],
    ["b", { x: 50, y: 0, w: 10, h: 10 }],
  ]);
  assert.deepEqual(inside(boxes, { x: 5, y: 5, w: 20, h: 20 }), ["a"]);
});

test("the core stands in the middle when the wider side leaves room, and never pushes anything out", () => {
  const room = { x: 0, y: 0, w: 1000, h: 500 };
  assert.equal(fitted({ x: -100, y: 0, w: 400, h: 100 }, room, 1).x, 500);
  assert.equal(fitted({ x: -100, y: 0, w: 900, h: 100 }, room, 1).x, 200);
});

test("a place beside a card is the same place in another arrangement", () => {
  const here = new Map([
    ["a", { x: 0, y: 0, w: 100, h: 50 }],
    ["b", { x: 300, y: 0, w: 100, h: 50 }],
  ]);
  const there = new Map([["b", { x: 0, y: 500, w: 200, h: 80 }]]);
  const place = placeOf(here, { x: 350, y: 60 });
  assert.deepEqual(place, { node: "b", x: 0.5, y: 1.2 });
  assert.deepEqual(pointOf(there, place), { x: 100, y: 596 });
  assert.equal(pointOf(new Map(), place), null);
  assert.equal(placeOf(new Map(), { x: 0, y: 0 }), null);
});

test("the camera follows the card one looks at when the tree is laid out anew", () => {
  const [before, after] = [new Map([["a", { x: 10, y: 20 }]]), new Map([["a", { x: 60, y: 0 }]])];
  assert.deepEqual(steadied({ x: 5, y: 5, k: 2 }, before, after, "a"), { x: -95, y: 45, k: 2 });
  assert.deepEqual(steadied({ x: 5, y: 5, k: 2 }, before, after, "b"), { x: 5, y: 5, k: 2 });
});

test("the core stands near the middle of each half, however uneven its branches are", () => {
  const graph = graphOf(bigView(200, WORDS));
  const sizes = new Map([...graph.nodes.keys()].map((id) => [id, { w: id === "p" ? 400 : 200, h: 60 }]));
  for (const hang of [0, "leaves", 8]) {
    const { boxes } = layout(graph, sizes, { hang });
    for (const side of ["above", "below"]) {
      const half = [...boxes].filter(([id]) => graph.side(id) === side).map(([, box]) => box);
      const middle = (Math.min(...half.map(({ x }) => x)) + Math.max(...half.map(({ x, w }) => x + w))) / 2;
      assert.ok(Math.abs(middle) <= 100.001, `${side} ${hang}: ${middle}`);
    }
  }
});
