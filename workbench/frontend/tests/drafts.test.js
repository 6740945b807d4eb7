// Drafts: words not yet acknowledged, kept where the browser allows and in memory where it does not.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { drafts } from "../shared/drafts.js";

function storage(limit = Infinity) {
  const kept = new Map();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (text.length > limit) throw new Error("QuotaExceededError");
      kept.set(name, text);
    },
    removeItem: (name) => kept.delete(name),
  };
}

afterEach(() => delete globalThis.localStorage);

test("a draft is kept per scope and key until it is cleared", () => {
  globalThis.localStorage = storage();
  drafts("g1").set("reword:a", "hola");
  assert.equal(drafts("g1").get("reword:a"), "hola");
  assert.equal(drafts("g2").get("reword:a"), null);
  drafts("g1").clear("reword:a");
  assert.equal(drafts("g1").get("reword:a"), null);
  assert.equal(globalThis.localStorage.kept.size, 0);
});

test("entries lists what was left in this scope, and an empty text leaves nothing", () => {
  globalThis.localStorage = storage();
  const mine = drafts("g1");
  mine.set("a", "uno");
  mine.set("b", "dos");
  mine.set("b", "");
  drafts("g10").set("c", "tres");
  assert.deepEqual(mine.entries(), [["a", "uno"]]);
});

test("where storage is refused or full the words live in memory", () => {
  globalThis.localStorage = storage(3);
  drafts("full").set("a", "demasiado");
  assert.equal(drafts("full").get("a"), "demasiado");
  assert.deepEqual(drafts("full").entries(), [["a", "demasiado"]]);
  delete globalThis.localStorage;
  drafts("none").set("a", "sin almacén");
  assert.equal(drafts("none").get("a"), "sin almacén");
  drafts("none").clear("a");
  drafts("full").clear("a");
});
