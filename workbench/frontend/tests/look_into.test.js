// Whether a drawer is open: what the kernel is told of it, and what the drawer shows meanwhile.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lookInto } from "../shared/look_into.js";
import { Model } from "../shared/model.js";

/** A drawer that is opened and closed by hand, and what was said to the kernel. */
function opened(view, scope = "ana:g") {
  const said = [];
  const shown = [];
  const model = new Model({ view, options: { scope } }, ({ content }) => said.push(content.data));
  const side = {
    isOpen: false,
    watchers: [],
    waits: false,
    listen: (watcher) => side.watchers.push(watcher),
    wait: (on) => Object.assign(side, { waits: on }),
    open: () => side.turn(true),
    turn(isOpen) {
      side.isOpen = isOpen;
      for (const watcher of side.watchers) watcher(isOpen);
    },
  };
  const look = lookInto({ model, side, panel: "versions" }, () => shown.push(look.view()));
  const comes = (next) => model.hear({ method: "update", state: { view: next } });
  return { said, shown, side, look, comes };
}

const [yes, no] = [true, false].map((open) => ({ panel: "versions", open }));

test("the kernel is told when it opens and when it closes", () => {
  const { said, side } = opened({ closed: true });
  side.turn(true);
  side.turn(false);
  assert.deepEqual(said, [yes, no]);
});

test("it waits until its view comes, and shows what it showed last when it is opened again", () => {
  const { side, look, comes } = opened({ closed: true, left: 1 });
  side.turn(true);
  assert.deepEqual([side.waits, look.waiting], [true, true]);
  comes({ left: 1, ideas: ["a"] });
  assert.deepEqual([side.waits, look.waiting], [false, false]);
  side.turn(false);
  comes({ closed: true, left: 2 });
  assert.deepEqual(look.view(), { closed: true, left: 2 });
  side.turn(true);
  assert.equal(side.waits, false);
  assert.deepEqual(look.view(), { left: 1, ideas: ["a"] });
});

test("a kernel that thinks an open drawer closed is told again", () => {
  const { said, side, comes } = opened({ closed: true });
  side.turn(true);
  comes({ closed: true, left: 3 });
  assert.deepEqual(said, [yes, yes]);
  comes({ left: 3 });
  assert.deepEqual(said, [yes, yes]);
});

test("a view that is always whole is never waited for", () => {
  const { side, look } = opened({ versions: [] });
  side.turn(true);
  assert.equal(look.waiting, false);
  assert.equal(side.waits, false);
});

test("a drawer that was open when its widget was replaced opens again, and one of another place does not", (context) => {
  const frames = [];
  globalThis.requestAnimationFrame = (run) => frames.push(run);
  context.after(() => Reflect.deleteProperty(globalThis, "requestAnimationFrame"));
  const before = opened({ closed: true });
  before.side.turn(true);
  before.look.stop();
  before.side.turn(false);
  assert.deepEqual(before.said, [yes]); // nobody is left to be told
  const elsewhere = opened({ closed: true }, "ana:h");
  const after = opened({ closed: true });
  for (const run of frames) run();
  assert.deepEqual([elsewhere.side.isOpen, after.side.isOpen], [false, true]);
  assert.deepEqual(after.said, [yes]);
});
