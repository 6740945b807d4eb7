import assert from "node:assert/strict";
import { test } from "node:test";
import { capital, markedNode } from "../widgets/insight/finding_card.js";
import { causesOf, nextLeaf } from "../widgets/insight/leaves.js";

const leaves = (...settled) => settled.map((on, i) => ({ node: `n${i}`, settled: on }));

test("why? goes round the leaves nobody has settled, both ways", () => {
  const all = leaves(false, true, false, false);
  assert.equal(nextLeaf(all, null, 1), "n0");
  assert.equal(nextLeaf(all, "n0", 1), "n2");
  assert.equal(nextLeaf(all, "n3", 1), "n0");
  assert.equal(nextLeaf(all, "n2", -1), "n0");
  assert.equal(nextLeaf(all, "n0", -1), "n3");
});

test("a cause that is no leaf any more is left for the first open leaf", () => {
  assert.equal(nextLeaf(leaves(true, false), "gone", 1), "n1");
  assert.equal(nextLeaf([], "gone", 1), null);
});

test("when every leaf is settled the next one follows", () => {
  assert.equal(nextLeaf(leaves(true, true, true), "n1", 1), "n2");
  assert.equal(nextLeaf(leaves(true), "n0", 1), "n0");
});

test("causes come in the order of their arrows", () => {
  assert.deepEqual(
    causesOf(
      {
        arrows: [
          { cause: "b", effect: "a" },
          { cause: "c", effect: "b" },
          { cause: "d", effect: "a" },
        ],
      },
      "a",
    ),
    ["b", "d"],
  );
});

test("a finding about an arrow is shown on its end farther from the core problem", () => {
  assert.equal(markedNode({ core: "p" }, { nodes: ["c", "p"] }), "c");
  assert.equal(markedNode({ core: "p" }, { nodes: ["p", "e"] }), "e");
  assert.equal(markedNode({ core: "p" }, { nodes: ["p"] }), "p");
});

test("a mark's words become a heading in both languages", () => {
  assert.deepEqual(["gap?", "¿hueco?"].map(capital), ["Gap?", "¿Hueco?"]);
});
