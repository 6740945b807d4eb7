import assert from "node:assert/strict";
import { test } from "node:test";
import { beside, changedCard, cut, lacking } from "../widgets/cards/shown.js";

const FIELDS = ["action", "means", "problem", "objective", "population"].map((name) => ({ name, kind: "text" }));
const card = (id, words) => ({
  card: id,
  fields: Object.fromEntries(FIELDS.map(({ name }) => [name, { text: words[name] ?? "", offers: [] }])),
});
const names = (one, fresh) => beside(one, fresh).map((field) => field.name);

test("below the sentence stand problem and objective, and what else was written just now", () => {
  const all = card("a", { action: "clean", problem: "dirty river", objective: "clean river", population: "all" });
  assert.deepEqual(names(all, []), ["problem", "objective"]);
  assert.deepEqual(names(all, ["objective", "population"]), ["problem", "objective", "population"]);
  assert.deepEqual(names(all, ["action"]), ["problem", "objective"]);
});

test("while the objective is the sentence it is not repeated below", () => {
  assert.deepEqual(names(card("a", { problem: "dirty river", objective: "clean river" }), []), ["problem"]);
});

test("how many answers are missing is said, and which of them in five names", () => {
  const lacks = (...texts) => texts.map((text) => ({ text }));
  const labels = {
    complete: "all",
    "show.lacks.one": "1: {places}",
    "show.lacks.other": "{count}: {places}",
    "show.lacks.more": "{count} more",
  };
  assert.equal(lacking({ lacks: [], whole: true }, labels), "all");
  assert.equal(lacking({ lacks: [], whole: false }, { ...labels, "complete.let_be": "let be" }), "let be");
  assert.equal(lacking({ lacks: lacks("A"), whole: true }, labels), "1: A");
  assert.equal(lacking({ lacks: lacks(..."Abcde"), whole: true }, labels), "5: A · b · c · d · e");
  assert.equal(lacking({ lacks: lacks(..."Abcdef"), whole: true }, labels), "6: A · b · c · d · 2 more");
});

test("a text too long for a wall ends between two words", () => {
  assert.equal(cut("one\ntwo  three", 40), "one two three");
  assert.equal(cut("one two three", 9), "one two…");
});

test("the room follows the card that changed, with the fields that did", () => {
  const [a, b] = [card("a", { action: "x" }), card("b", { action: "y" })];
  assert.equal(changedCard([a, b], [a, b]), null);
  assert.deepEqual(changedCard([a, b], [card("a", { action: "x", means: "z" }), b]), { card: "a", names: ["means"] });
  assert.equal(changedCard([a, b], [card("a", { action: "x " }), b])?.card, "a");
});

test("a new card is followed as a whole", () => {
  const a = card("a", { action: "x" });
  assert.deepEqual(changedCard([a], [a, card("b", { action: "y" })]), { card: "b", names: [] });
  assert.equal(changedCard([a, card("b", {})], [a]), null);
});
