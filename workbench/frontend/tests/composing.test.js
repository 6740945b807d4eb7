// Compositions: which keys are theirs, and that nothing is saved before they are done.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { composes, composing } from "../shared/composing.js";

const SOURCES = fileURLToPath(new URL("..", import.meta.url));

/** A page with one field in it; `press` tells whether the field's own listener heard of the key. */
function page(written = true) {
  const own = new EventTarget();
  const tell = (type, values = {}) => {
    let heard = false;
    const listener = () => {
      heard = true;
    };
    own.addEventListener(type, listener);
    const event = new Event(type);
    Object.defineProperty(event, "target", { value: { matches: () => written } });
    own.dispatchEvent(Object.assign(event, values));
    own.removeEventListener(type, listener);
    return heard;
  };
  return { own, tell, press: (values) => tell("keydown", { key: "Enter", ...values }) };
}

test("a key is of the composition while one is under way, and when only its code says so (Safari)", () => {
  assert.ok(composes({ isComposing: true, keyCode: 13 }));
  assert.ok(composes({ isComposing: false, keyCode: 229 }));
  assert.ok(!composes({ isComposing: false, keyCode: 13 }));
});

test("no field hears the Enter that ends a composition, and every field hears one of its own", () => {
  const { own, press } = page();
  composing(own);
  assert.equal(press({ isComposing: false, keyCode: 229 }), false);
  assert.equal(press({ isComposing: true, keyCode: 13 }), false);
  assert.equal(press({ isComposing: false, keyCode: 13 }), true);
});

test("a key that is pressed in no field is left alone", () => {
  const { own, press } = page(false);
  composing(own);
  assert.equal(press({ keyCode: 229 }), true);
});

test("what would save waits until the composition is done, and is done once", async () => {
  const { own, tell } = page();
  const { later } = composing(own);
  const done = [];
  later(() => done.push("before"));
  tell("compositionstart");
  const save = () => done.push("after");
  later(save);
  later(save);
  assert.deepEqual(done, ["before"]);
  tell("compositionend");
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(done, ["before", "after"]);
});

test("no field has a rule of its own for compositions", () => {
  const own = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((name) => /^(shared|widgets|page)\/.*\.js$/u.test(name.replaceAll("\\", "/")))
    .filter((name) => /isComposing|keyCode/u.test(readFileSync(join(SOURCES, name), "utf8")));
  assert.deepEqual(own, [join("shared", "composing.js")]);
});
