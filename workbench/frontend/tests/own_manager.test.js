// Pages of the product's own widgets: what is shown without Jupyter's libraries, and what a widget hears.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isOwn } from "../page/own_manager.js";
import { currentStates } from "../page/states.js";
import { Model } from "../shared/model.js";

const modules = { tree: {} };
const stack = { _model_module: "@jupyter-widgets/controls", _model_name: "VBoxModel", layout: null, box_style: "" };

test("only the product's widgets and plain stacks are shown without a library", () => {
  assert.ok(isOwn({ _model_module: "anywidget", _asset: "tree" }, modules));
  assert.ok(isOwn(stack, modules));
  for (const other of [
    { _model_module: "anywidget", _asset: "elsewhere" },
    { _model_module: "anywidget", _asset: "toString" },
    { ...stack, layout: "IPY_MODEL_x" },
    { ...stack, box_style: "info" },
    { ...stack, _model_name: "ButtonModel" },
  ]) {
    assert.equal(isOwn(other, modules), false);
  }
});

test("a widget hears its new state first and then that it has changed, and nothing after it stopped listening", () => {
  const model = new Model({ view: 1, mine: 1 }, () => {});
  const heard = [];
  const listen = () => heard.push([model.get("view"), model.get("mine")]);
  model.on("change:view change:mine", listen);
  model.hear({ method: "update", state: { view: 2, mine: 2 } });
  model.off("change:view change:mine", listen);
  model.hear({ method: "update", state: { view: 3 } });
  assert.deepEqual(heard, [
    [2, 2],
    [2, 2],
  ]);
});

test("one listener that fails keeps nothing from the others", (context) => {
  context.mock.method(console, "error", () => {});
  const model = new Model({}, () => {});
  const heard = [];
  model.on("msg:custom", () => {
    throw new Error("failed");
  });
  model.on("msg:custom", (content) => heard.push(content));
  model.hear({ method: "custom", content: { kind: "ack" } });
  assert.deepEqual(heard, [{ kind: "ack" }]);
});

test("what a widget sends goes to its twin, and what it sets stays here", () => {
  const said = [];
  const model = new Model({}, (data) => said.push(data));
  model.set("view", 1);
  model.save_changes();
  model.send({ kind: "intent" });
  assert.deepEqual(said, [{ method: "custom", content: { kind: "intent" } }]);
});

test("the states are asked for again when the line comes back", async () => {
  const connection = new EventTarget();
  connection.sent = [];
  connection.send = (type, content) => connection.sent.push({ type, content });
  const answer = currentStates(connection);
  connection.dispatchEvent(new Event("online"));
  assert.deepEqual(
    connection.sent.map(({ type }) => type),
    ["comm_open", "comm_msg", "comm_open", "comm_msg"],
  );
  const content = { comm_id: connection.sent[0].content.comm_id, data: { method: "update_states", states: { a: 1 } } };
  connection.dispatchEvent(new CustomEvent("message", { detail: { content } }));
  assert.deepEqual(await answer, { a: 1 });
});
