// The road to Python: answers find their question, and what was not answered travels again under the same id.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { attempting } from "../shared/attempt.js";
import { channel, operationId } from "../shared/channel.js";

function fakeModel(state = {}) {
  const listeners = [];
  return {
    sent: [],
    get: (name) => state[name],
    on: (name, listener) => name === "msg:custom" && listeners.push(listener),
    send(message) {
      if (this.down) throw new Error("closed");
      this.sent.push(message);
    },
    answer: (message) =>
      listeners.forEach((listener) => {
        listener(message);
      }),
  };
}

test("an acknowledgement resolves the promise of its own operation only", async () => {
  const model = fakeModel();
  const { send } = channel(model);
  const [first, second] = [send("add_cause", { of: "p", text: "a" }), send("undo")];
  model.answer({ kind: "ack", op: model.sent[1].op, ok: true, result: { node: "n" } });
  assert.deepEqual(await second, { node: "n" });
  assert.equal(channel(model).waiting, 1);
  model.answer({ kind: "ack", op: model.sent[0].op, ok: true });
  assert.deepEqual(await first, {});
});

test("a refusal rejects with code, message and data", async () => {
  const model = fakeModel();
  const sent = channel(model).send("move", {});
  model.answer({
    kind: "ack",
    op: model.sent[0].op,
    ok: false,
    error: { code: "would_cycle", message: "No", data: { cause: "a" } },
  });
  await assert.rejects(sent, { code: "would_cycle", message: "No", data: { cause: "a" } });
});

test("what is not answered is sent again with the same op, and not once it was answered", () => {
  mock.timers.enable({ apis: ["setInterval"] });
  const model = fakeModel();
  channel(model).send("undo");
  mock.timers.tick(4000);
  assert.deepEqual(
    model.sent.map(({ op }) => op),
    [model.sent[0].op, model.sent[0].op],
  );
  model.answer({ kind: "ack", op: model.sent[0].op, ok: true });
  mock.timers.tick(20000);
  assert.equal(model.sent.length, 2);
  mock.timers.reset();
});

test("a closed connection loses nothing: the intent travels when it is back", () => {
  mock.timers.enable({ apis: ["setInterval"] });
  const model = fakeModel();
  model.down = true;
  channel(model).send("undo");
  model.down = false;
  mock.timers.tick(4000);
  assert.equal(model.sent.length, 1);
  model.answer({ kind: "ack", op: model.sent[0].op, ok: true });
  mock.timers.reset();
});

test("one model has one channel", () => {
  const model = fakeModel();
  assert.equal(channel(model), channel(model));
});

test("operation ids are version 4 UUIDs and differ", () => {
  assert.match(operationId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(operationId(), operationId());
});

test("undo and redo reach what the page shows, unless the gesture says otherwise", () => {
  const model = fakeModel({ options: { reach: ["viewpoints"] } });
  const { send } = channel(model);
  send("undo");
  send("redo", { reach: ["proposals"] });
  send("add_cause", { of: "p" });
  assert.deepEqual(
    model.sent.map(({ data }) => data),
    [{ reach: ["viewpoints"] }, { reach: ["proposals"] }, { of: "p" }],
  );
  for (const { op } of model.sent) model.answer({ kind: "ack", op, ok: true });
});

test("where people propose the page is told, and a gesture has not happened yet", async () => {
  const heard = [];
  const listen = ({ detail }) => heard.push(detail);
  globalThis.CustomEvent ??= class extends Event {
    constructor(name, { detail }) {
      super(name);
      this.detail = detail;
    }
  };
  const dispatch = globalThis.dispatchEvent;
  globalThis.dispatchEvent = (event) => listen(event) && true;
  const model = fakeModel();
  const done = attempting({ labels: {}, send: channel(model).send })("park", { node: "c" });
  model.answer({ kind: "ack", op: model.sent[0].op, ok: true, result: { proposed: "q" } });
  assert.equal(await done, null);
  assert.deepEqual(heard, ["q"]);
  globalThis.dispatchEvent = dispatch;
});
