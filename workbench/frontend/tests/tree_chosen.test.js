// In a notebook of one's own: what the kernel hears of the selection, and shows at its request.
import assert from "node:assert/strict";
import test from "node:test";
import { DEMO } from "../harness/trees.js";
import { viewOf } from "../harness/views.js";
import { Model } from "../shared/model.js";
import { createBoard } from "../widgets/tree/board.js";
import { followChosen } from "../widgets/tree/presence/chosen.js";

function chosen({ tells = true, mine = {} } = {}) {
  const [said, shown] = [[], []];
  const model = new Model({ options: { tells }, mine }, ({ content }) => said.push(content));
  const board = createBoard({ view: viewOf(DEMO), labels: {}, options: { mode: "edit" } });
  const stop = followChosen(model, board, (id) => {
    shown.push(id);
    board.update({ selected: id });
  });
  const asks = (node, count) => model.hear({ method: "update", state: { mine: { reveal: { node, count } } } });
  return { said, shown, board, asks, stop };
}

test("the kernel hears of a selection once, and not of its end", () => {
  const { said, board } = chosen();
  board.update({ selected: "c1" });
  board.update();
  board.update({ selected: null });
  assert.deepEqual(
    said.map(({ kind, intent, data }) => ({ kind, intent, data })),
    [{ kind: "intent", intent: "select_node", data: { node: "c1" } }],
  );
});

test("what the kernel asks for is shown once, and is not said back", () => {
  const { said, shown, asks } = chosen();
  asks("c1", 1);
  asks("c1", 1);
  asks("nowhere", 2);
  assert.deepEqual(shown, ["c1"]);
  assert.deepEqual(said, []);
});

test("what was asked before the widget was drawn is over, and nothing is heard after it has gone", () => {
  const { shown, asks, stop } = chosen({ mine: { reveal: { node: "c1", count: 4 } } });
  asks("c1", 4);
  stop();
  asks("c2", 5);
  assert.deepEqual(shown, []);
});

test("on a page of the workbench nothing is told", () => {
  const { said, board } = chosen({ tells: false });
  board.update({ selected: "c1" });
  assert.deepEqual(said, []);
});
