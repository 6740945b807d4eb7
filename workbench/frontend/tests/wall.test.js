// What the wall works out before anything is drawn: what hangs on a card, what is left out, and where an arrow runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { path } from "../widgets/wall/arrows.js";
import { crosses, detour } from "../widgets/wall/detour.js";
import { ways } from "../widgets/wall/drawing.js";
import { graphOf, hanging } from "../widgets/wall/graph.js";

const node = (id, kind = "cause") => ({ id, text: id, kind });
const tree = graphOf({
  nodes: [node("core", "core"), node("a"), node("b"), node("deep"), node("e", "effect")],
  edges: [
    ["b", "core"],
    ["a", "core"],
    ["deep", "a"],
    ["deep", "b"],
    ["core", "e"],
  ],
});

test("what hangs on a card stands in the order of the tree, and a card with two effects once", () => {
  const { kids } = hanging("core", tree.causes, 99);
  assert.deepEqual(
    kids.map(({ id }) => id),
    ["a", "b"],
  );
  assert.deepEqual(
    kids.map(({ kids: [one] }) => one?.id),
    ["deep", undefined],
  );
});

test("what is left out below a card is counted, each card once", () => {
  const { kids } = hanging("core", tree.causes, 1);
  assert.deepEqual(
    kids.map(({ hidden }) => hidden),
    [1, 1],
  );
  assert.equal(hanging("core", tree.causes, 0).hidden, 3);
});

test("a tree too large to be read is not tried whole", () => {
  assert.equal(ways(40)[0].depth, 99);
  assert.ok(ways(400).every(({ depth }) => depth === 1));
});

test("an arrow goes up from a cause to its effect, and beside a column of cards to the one it comes from", () => {
  const effect = { x: 0, y: 0, w: 300, h: 50 };
  const cause = { x: 100, y: 200, w: 100, h: 50 };
  assert.match(path(cause, effect, 1, null), /^M 150 200 C 150 .* 56 m /);
  assert.match(path(cause, effect, 1, "cause"), /^M 100 225 L 80 225 L 80 56 m /);
});

test("an arrow from a second row goes through the gap between the cards of the first", () => {
  const effect = { x: 100, y: 0, w: 300, h: 50 };
  const first = [0, 200, 400].map((x) => ({ x, y: 120, w: 174, h: 80 }));
  const cause = { x: 200, y: 228, w: 174, h: 80 };
  const way = detour(cause, effect, first, 1, 250);
  assert.ok(way && !crosses(way, first, 2));
  assert.deepEqual(way.at(-1), [250, 50]);
  assert.match(path(cause, effect, 1, null, first), /^M .* L /);
  assert.match(path(first[1], effect, 1, null, [first[0], first[2], cause]), /^M 287 120 C /);
});

test("no arrow is drawn where it would have to pass behind a card", () => {
  const [effect, cause] = [0, 200].map((y) => ({ x: 0, y, w: 100, h: 50 }));
  const around = { x: -500, y: 100, w: 2000, h: 50 };
  const sides = [-300, 300].map((x) => ({ x, y: 40, w: 100, h: 400 }));
  assert.match(path(cause, effect, 1, null, sides), /^M 50 200 C /);
  assert.ok(!crosses(detour(cause, effect, [around], 1, 50) ?? [], [around]));
});
