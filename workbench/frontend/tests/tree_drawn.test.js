// Reading by branch: what is drawn while branches are folded away, or one alone is looked at.
import assert from "node:assert/strict";
import test from "node:test";
import { createBoard } from "../widgets/tree/board.js";
import { beginning, onScreen } from "../widgets/tree/canvas/camera.js";
import { drawing, drawnOf, headOf, heads } from "../widgets/tree/graph/drawn.js";
import { graphOf } from "../widgets/tree/graph/graph.js";
import { layout } from "../widgets/tree/layout/layout.js";
import { drawAnew } from "../widgets/tree/reading.js";

const EDGES = ["a>p", "b>p", "a1>a", "a2>a", "b1>b", "a2>b", "x>a1", "p>e"]; // a2 leads to both a and b
const VIEW = {
  core: "p",
  nodes: ["p", "a", "b", "a1", "a2", "b1", "x", "e", "lot"].map((id) => ({
    id,
    text: id,
    kind: { p: "core", e: "effect", lot: "parked" }[id] ?? "cause",
  })),
  edges: EDGES.map((edge) => edge.split(">")),
};
const graph = graphOf(VIEW);
const none = { folded: new Set(), only: null };
const shown = (choice) => [...drawnOf(graph, { ...none, ...choice }).graph.nodes.keys()].sort().join(" ");

test("nothing folded and no branch alone: all of it is drawn", () => {
  assert.equal(drawnOf(graph, none).graph, graph);
});

test("what hangs on a folded card alone is away and counted; what hangs on another as well stays", () => {
  const { hidden } = drawnOf(graph, { ...none, folded: new Set(["a"]) });
  assert.equal(shown({ folded: new Set(["a"]) }), "a a2 b b1 e p");
  assert.equal(hidden.get("a"), 2);
  assert.equal(drawnOf(graph, { ...none, folded: new Set(["x"]) }).hidden.size, 0);
});

test("one branch alone is drawn with the way from it to the core", () => {
  assert.equal(shown({ only: "b" }), "a2 b b1 p");
  assert.equal(shown({ only: "a1" }), "a a1 p x");
  assert.equal(shown({ only: "e" }), "e p");
  assert.equal(shown({ only: "lot" }), shown({}));
});

test("a drawn part is laid out like any tree: each of its cards once", () => {
  const part = drawnOf(graph, { folded: new Set(["a1"]), only: "a" }).graph;
  const { boxes } = layout(part, new Map([...part.nodes.keys()].map((id) => [id, { w: 100, h: 40 }])), { hang: 999 });
  assert.deepEqual([...boxes.keys()].sort(), [...part.nodes.keys()].sort());
});

test("branches are those next to the core, and every card belongs to one", () => {
  assert.deepEqual(heads(graph), ["a", "b", "e"]);
  assert.equal(headOf(graph, "x"), "a");
  assert.equal(headOf(graph, "p"), null);
});

test("whatever somebody looks at comes into the drawing, and nothing else is unfolded for it", () => {
  const folded = new Set(["a", "b"]);
  assert.deepEqual(drawing(graph, { folded, only: null }, "x"), { folded: new Set(["b"]), only: null });
  assert.deepEqual(drawing(graph, { ...none, only: "b" }, "x"), none);
  assert.equal(drawing(graph, { folded, only: null }, "b"), null);
  const board = createBoard({ view: VIEW, labels: {}, options: { mode: "edit" } });
  board.update({ folded: new Set(["a"]), only: "b" });
  board.update({ selected: "x" });
  assert.ok(board.drawn.graph.nodes.has("x"));
});

test("a branch on a phone is seen from its head, one that grows upwards from its foot", () => {
  const room = { x: 10, y: 20, w: 300, h: 400 };
  const bounds = { x: -150, y: -30, w: 300, h: 900 };
  assert.equal(onScreen(bounds, beginning(bounds, room, false, 1.1)).y, 20);
  const foot = onScreen(bounds, beginning(bounds, room, true, 1.1));
  assert.equal(foot.y + foot.h, 420);
});

test("a branch that somebody takes away is read no more: the whole is drawn, and it says so", () => {
  const board = {
    view: VIEW,
    graph,
    narrow: true,
    folded: new Set(),
    only: "lot",
    selected: null,
    shown: null,
    ghosts: [],
  };
  drawAnew(board);
  assert.equal(board.only, null);
  assert.equal(board.drawn.graph, graph);
  drawAnew(Object.assign(board, { only: "a" }));
  assert.equal(board.only, "a");
});
