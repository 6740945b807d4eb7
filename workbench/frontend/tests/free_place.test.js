// Where a passing message stands: near the foot of the window, over nothing that is pressed where there is such a place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { freePlace } from "../shared/free_place.js";

const ROOM = { width: 1000, height: 600, margin: 16 };
const SIZE = { width: 300, height: 50 };

test("with nothing in the way a message stands in the middle of the foot", () => {
  assert.deepEqual(freePlace(SIZE, ROOM, []).left, 350);
  assert.deepEqual(freePlace(SIZE, ROOM, []).top, 534);
});

test("a message goes beside what is pressed, and above it where there is no place beside it", () => {
  const button = { left: 400, right: 600, top: 540, bottom: 590 };
  assert.equal(freePlace(SIZE, ROOM, [button]).left, 16);
  const bar = { left: 0, right: 1000, top: 540, bottom: 590 };
  const { top } = freePlace(SIZE, ROOM, [bar]);
  assert.ok(top + SIZE.height <= bar.top);
  assert.ok(top > 460);
});

test("where everything is pressed a message covers as little of it as can be", () => {
  const all = [
    { left: 0, right: 1000, top: 0, bottom: 600 },
    { left: 0, right: 1000, top: 300, bottom: 600 },
  ];
  assert.ok(freePlace(SIZE, ROOM, all).top + SIZE.height <= 300);
});

test("where nothing is free a message rather lies on what is read than on what is written in next", () => {
  const cards = { left: 0, right: 1000, top: 0, bottom: 540 };
  const field = { left: 0, right: 1000, top: 540, bottom: 600, weight: 20 };
  assert.ok(freePlace(SIZE, ROOM, [cards, field]).top + SIZE.height <= field.top);
});
