// Whoever is moved to another group is told with whom they sit; whoever loads their page again is not.
import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = /** @type {any} */ (undefined);
const { movedTo } = await import("../widgets/frame/seat.js");

function memory() {
  const kept = new Map();
  return /** @type {any} */ ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
  });
}

test("another group of the same person is a move; the first page, the same again and another person are none", () => {
  const store = memory();
  assert.equal(movedTo("ana:plaza", store), false);
  assert.equal(movedTo("ana:plaza", store), false);
  assert.equal(movedTo("ana:puente", store), true);
  assert.equal(movedTo("ana:puente", store), false);
  assert.equal(movedTo("luis:plaza", store), false);
});

test("where nothing is remembered nobody is told of a move", () => {
  const refusing = /** @type {any} */ ({
    getItem() {
      throw new Error("refused");
    },
  });
  assert.equal(movedTo("ana:plaza", refusing), false);
});
