// What the tree tells the rest of the page and does at its request, and the marks it shows.
import assert from "node:assert/strict";
import test from "node:test";
import { DEMO } from "../harness/trees.js";
import { viewOf } from "../harness/views.js";
import { sendsOwnWords } from "../shared/own_words.js";
import { createBoard } from "../widgets/tree/board.js";
import { signals } from "../widgets/tree/presence/signal.js";
import { badgesOf, badgeWords } from "../widgets/tree/tools/badge.js";

const boardOf = (lines = DEMO) =>
  createBoard({ view: viewOf(lines), labels: { unsure: "to confirm" }, options: { mode: "edit" } });

function listening(board) {
  const [where, heard, asked] = [new EventTarget(), [], []];
  where.addEventListener("workbench:node-selected", ({ detail }) => heard.push(detail));
  const stop = signals(board, (id) => asked.push(id), where);
  const show = (detail) => where.dispatchEvent(new CustomEvent("workbench:show-node", { detail }));
  return { heard, asked, show, stop };
}

test("the page hears of every new selection once, and of its end", () => {
  const board = boardOf();
  const { heard } = listening(board);
  board.update({ selected: "k1" });
  board.update();
  board.update({ selected: null });
  assert.deepEqual(heard, [{ node: "k1", text: "Falta un centro de salud", kind: "parked" }, null]);
});

test("only known nodes are shown, and nothing after the tree has gone", () => {
  const { asked, show, stop } = listening(boardOf());
  show({ node: "c1" });
  show({ node: "nowhere" });
  show(null);
  stop();
  show({ node: "c2" });
  assert.deepEqual(asked, ["c1"]);
});

test("what this person sends from another part of the page is not taken for somebody else's change", () => {
  const board = boardOf();
  const where = new EventTarget();
  const stop = signals(board, () => {}, where);
  const added = (id, text) =>
    board.receive({
      ...board.view,
      version: (board.view.version ?? 0) + 1,
      nodes: [...board.view.nodes, { id, text, kind: "cause" }],
      edges: [...board.view.edges, [id, board.view.core]],
    });
  sendsOwnWords("From the tray", where);
  assert.deepEqual(added("i1", "From the tray"), []);
  assert.equal(added("i2", "From somebody").length, 1);
  stop();
});

test("marks are said after the name, the one still to be confirmed last", () => {
  const found = badgesOf(boardOf(), { badges: [{ code: "gap", label: "a gap", tone: "finding" }], unsure: true });
  assert.equal(badgeWords(found), "a gap, to confirm");
  assert.equal(found.at(-1).tone, "unsure");
});
