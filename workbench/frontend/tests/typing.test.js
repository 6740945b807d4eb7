// Somebody else takes a card away while words are typed on it: the letters that follow press no key of the tree.
import assert from "node:assert/strict";
import test from "node:test";
import { goesOnTyping, noticeKey } from "../widgets/tree/tools/typing.js";

const field = { closest: () => ({}) };
const pressed = (key, timeStamp, target = null) => ({ key, timeStamp, target });

test("letters go on with what was typed until somebody pauses or leaves the field on purpose", () => {
  assert.equal(goesOnTyping(pressed("f", 0)), false);
  noticeKey(pressed("n", 1000, field));
  assert.equal(goesOnTyping(pressed("o", 1200)), true);
  assert.equal(goesOnTyping(pressed("f", 2600)), true);
  assert.equal(goesOnTyping(pressed("Delete", 2700)), false);
  assert.equal(goesOnTyping(pressed("f", 5000)), false);
  noticeKey(pressed("n", 6000, field));
  noticeKey(pressed("Enter", 6100, field));
  assert.equal(goesOnTyping(pressed("f", 6200)), false);
});
