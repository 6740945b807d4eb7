import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { CARD_LENGTH, IDEA_LENGTH, lengthOf } from "../shared/length.js";

test("nothing is said while there is room, then how many of how many, and when it is too much", () => {
  assert.equal(lengthOf("a".repeat(240), 300), null);
  assert.deepEqual(lengthOf("a".repeat(241), 300), { text: "241 / 300", over: false });
  assert.deepEqual(lengthOf("a".repeat(300), 300), { text: "300 / 300", over: false });
  assert.deepEqual(lengthOf("a".repeat(301), 300), { text: "301 / 300", over: true });
});

test("white space counts once and a letter outside the first plane is one", () => {
  assert.deepEqual(lengthOf(`  ${"a   b ".repeat(75)} `, 300), { text: "299 / 300", over: false });
  assert.deepEqual(lengthOf("\u{1F33D}".repeat(300), 300), { text: "300 / 300", over: false });
});

test("the lengths are those the core takes", () => {
  const core = readFileSync(new URL("../../../ogcore/record/wording.py", import.meta.url), "utf-8");
  assert.match(core, new RegExp(`CARD_LENGTH, IDEA_LENGTH = ${CARD_LENGTH}, ${IDEA_LENGTH}\\b`));
});
