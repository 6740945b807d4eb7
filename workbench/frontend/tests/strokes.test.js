// What a hand drew, as few whole numbers as still look like it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { HEIGHT, strokesOf, thinned, WIDTH } from "../widgets/signing/strokes.js";

test("a straight line is its two ends, and a corner stays", () => {
  const line = [0, 1, 2, 3, 4, 5].map((at) => [at * 10, at * 10]);
  assert.deepEqual(thinned(line, 1), [
    [0, 0],
    [50, 50],
  ]);
  assert.equal(thinned([...line, [100, 0]], 1).length, 3);
});

test("numbers are whole and lie on the pad, wherever the hand went", () => {
  const [stroke] = strokesOf([
    [
      [-20, 10.4],
      [700, 300],
    ],
  ]);
  assert.deepEqual(stroke, [0, 10, WIDTH, HEIGHT]);
});

test("a dot is a short line, since a point alone is none", () => {
  assert.deepEqual(strokesOf([[[5, 5]], [[WIDTH, 0]]]), [
    [5, 5, 6, 5],
    [WIDTH, 0, WIDTH - 1, 0],
  ]);
});

test("however long somebody scribbles, it is no more than is taken", () => {
  const scribble = Array.from({ length: 80 }, (_, row) =>
    Array.from({ length: 400 }, (_, at) => [(at * 37 + row) % WIDTH, (at * 91 + row * 7) % HEIGHT]),
  );
  const strokes = strokesOf(scribble);
  assert.ok(strokes.length <= 60);
  assert.ok(strokes.flat().length <= 1000);
  assert.ok(strokes.every((numbers) => numbers.length >= 4 && numbers.every(Number.isInteger)));
});
