import assert from "node:assert/strict";
import { test } from "node:test";
import { OpenCard } from "../widgets/cards/open_card.js";

const cards = (...ids) => ids.map((card) => ({ card }));

test("the first card is open until another is chosen", () => {
  const open = new OpenCard();
  assert.deepEqual(open.follow(cards("a", "b")), { made: null, lost: null });
  assert.equal(open.id, "a");
  open.choose("b");
  open.follow(cards("a", "b"));
  assert.equal(open.id, "b");
});

test("a card that was asked for here is opened when it comes, once", () => {
  const open = new OpenCard();
  open.follow(cards("a"));
  open.begin();
  open.await(cards("a"));
  assert.deepEqual(open.follow(cards("a")), { made: null, lost: null });
  assert.ok(open.awaited && open.beginning);
  assert.deepEqual(open.follow(cards("a", "b")), { made: "b", lost: null });
  assert.equal(open.id, "b");
  assert.ok(!open.awaited && !open.beginning);
  assert.deepEqual(open.follow(cards("a", "b", "c")), { made: null, lost: null });
});

test("a card of somebody else, or after a refusal, is not opened", () => {
  const open = new OpenCard();
  open.follow(cards("a"));
  open.await(cards("a"));
  open.giveUp();
  assert.deepEqual(open.follow(cards("a", "b")), { made: null, lost: null });
  assert.equal(open.id, "a");
});

test("where the open card is taken away the first of the others is open", () => {
  const open = new OpenCard();
  open.follow(cards("a", "b"));
  open.choose("b");
  assert.deepEqual(open.follow(cards("a")), { made: null, lost: "b" });
  assert.equal(open.id, "a");
  assert.deepEqual(open.follow([]), { made: null, lost: "a" });
  assert.equal(open.id, null);
});
