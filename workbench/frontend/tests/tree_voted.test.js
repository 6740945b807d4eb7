// The two cards of a vote: which they are, how they are called, and what the outline shows meanwhile.
import assert from "node:assert/strict";
import test from "node:test";
import { graphOf } from "../widgets/tree/graph/graph.js";
import { arrowAbove, letterOf, lookOfVote, narrowed, onlyVoted, votedOn } from "../widgets/tree/voted.js";

const NODES = [
  { id: "p", text: "Problem", kind: "core" },
  { id: "c", text: "Cause", kind: "cause" },
  { id: "d", text: "Deep", kind: "cause" },
];
const EDGES = [
  ["c", "p"],
  ["d", "c"],
];

/** A board on which `asked` is put to the vote and `more` is as given. */
function board(asked, more = {}) {
  const view = { core: "p", nodes: NODES, edges: EDGES, asked };
  const textOf = (id) => NODES.find((node) => node.id === id)?.text ?? "";
  return /** @type {any} */ ({
    view,
    graph: graphOf(view),
    voting: true,
    editing: null,
    choosing: null,
    textOf,
    ...more,
  });
}

test("the cause is A, the effect B, and no other card has a letter", () => {
  const asked = board({ cause: "d", effect: "c", open: true });
  assert.deepEqual(votedOn(asked), ["d", "c"]);
  assert.deepEqual(
    ["d", "c", "p"].map((id) => letterOf(asked, id)),
    ["A", "B", ""],
  );
});

test("without a question, or when one of its cards is gone, nothing is marked", () => {
  for (const asked of [null, undefined, { cause: "gone", effect: "c", open: true }])
    assert.deepEqual(votedOn(board(asked)), []);
});

test("the outline shows the two alone while the vote is open beside it, each once", () => {
  const rows = ["p", "c", "d", "c"].map((id, at) => ({ id, key: String(at) }));
  const asked = board({ cause: "d", effect: "c", open: true });
  assert.deepEqual(
    onlyVoted(asked, rows).map(({ key }) => key),
    ["1", "2"],
  );
});

test("nobody's row is taken away while they write, choose a place, or have closed the vote", () => {
  const asked = { cause: "d", effect: "c", open: true };
  assert.equal(narrowed(board(asked)), true);
  for (const busy of [{ editing: { node: "p" } }, { choosing: { node: "p" } }, { voting: false }])
    assert.equal(narrowed(board(asked, busy)), false);
});

test("two long sentences are written smaller, so that both can be read above the sheet", () => {
  const asked = { cause: "d", effect: "c", open: true };
  assert.equal(lookOfVote(board(asked)), "true");
  assert.equal(lookOfVote(board(asked, { textOf: () => "word ".repeat(40) })), "long");
  assert.equal(lookOfVote(board(null)), "false");
});

test("the arrow stands on the lower of the two rows and points to the effect", () => {
  const nodes = [...NODES, { id: "e", text: "Effect", kind: "effect" }, { id: "f", text: "Far", kind: "effect" }];
  const view = { core: "p", nodes, edges: [...EDGES, ["p", "e"], ["e", "f"]] };
  const shown = (cause, effect) => {
    const asked = board(null, { view: { ...view, asked: { cause, effect } }, graph: graphOf(view) });
    return [arrowAbove(asked, cause), arrowAbove(asked, effect)];
  };
  assert.deepEqual(shown("d", "c"), ["up", ""]);
  assert.deepEqual(shown("p", "e"), ["up", ""]);
  assert.deepEqual(shown("e", "f"), ["", "down"]);
  assert.equal(arrowAbove(board(null), "p"), "");
});
