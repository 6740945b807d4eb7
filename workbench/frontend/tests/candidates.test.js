import assert from "node:assert/strict";
import { test } from "node:test";
import { howKey } from "../widgets/candidates/head.js";
import { columnsOf, firstKey } from "../widgets/candidates/tally.js";

const view = (more = {}) => ({
  phase: "gathering",
  core: null,
  straight: false,
  facilitator: false,
  candidates: [],
  ...more,
});

test("what is to be done now is said for each phase and for who leads", () => {
  assert.equal(howKey(view()), "sub.gathering");
  assert.equal(howKey(view({ straight: true })), "sub.straight");
  assert.equal(howKey(view({ straight: true, candidates: [{}] })), "sub.gathering");
  assert.equal(howKey(view({ core: "p" })), "sub.kept");
  assert.equal(howKey(view({ phase: "choosing" })), "sub.choosing.closed");
  assert.equal(howKey(view({ phase: "choosing", open: true })), "sub.choosing");
  assert.equal(howKey(view({ phase: "choosing", facilitator: true, open: true })), "sub.choosing.facilitator");
  assert.equal(howKey(view({ phase: "shown", core: "p" })), "sub.shown");
});

test("sectors stand under each other: a column is as wide as its longest row, and no wider than ten", () => {
  const groups = [["people"], ["academia", "business"]];
  const candidates = [{ preferred: [2, 0] }, { preferred: [1, 14] }, {}];
  assert.equal(columnsOf({ groups, candidates }), "2em 2.4em 12em");
  assert.equal(columnsOf({ groups: [], candidates }), "2em");
});

test("what most people prefer is told apart from what is tied, and the rest from both", () => {
  const [one, two, three] = [{ first: true }, { first: false }, { first: true }];
  assert.equal(firstKey({ candidates: [one, two] }, one), "tally.first");
  assert.equal(firstKey({ candidates: [one, two, three] }, three), "tally.tied");
  assert.equal(firstKey({ candidates: [one, two] }, two), "");
  assert.equal(firstKey({ candidates: [{}] }, {}), "");
});
