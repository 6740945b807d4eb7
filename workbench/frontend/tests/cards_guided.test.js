// An indicator made one question at a time: which questions there are, and what is answered.
import assert from "node:assert/strict";
import { test } from "node:test";
import { objectivesFor } from "../widgets/cards/guided/objectives.js";
import { offeredFirst } from "../widgets/cards/guided/offered.js";
import { answered, firstOpen, kindOf, STEPS, stepOf, valuesOf } from "../widgets/cards/guided/steps.js";

const saying = (fields) => (name) => fields[name] ?? "";

test("zero is an answer and blanks are none", () => {
  const today = STEPS.find(({ name }) => name === "today");
  assert.equal(answered(today, saying({ baseline: "0" })), true);
  assert.equal(answered(today, saying({ baseline: "  " })), false);
});

test("one begins at the first question without an answer", () => {
  assert.equal(firstOpen(saying({})), 0);
  const said = { measured_objective: "a", dimension: "cost", kind: "management", chain: "input" };
  assert.equal(STEPS[firstOpen(saying(said))].name, "variable");
  const all = Object.fromEntries(STEPS.flatMap(({ needs }) => needs).map((name) => [name, "x"]));
  assert.equal(firstOpen(saying(all)), STEPS.length);
});

test("each field of an indicator is asked for once, and what is found leads to its question", () => {
  const fields = STEPS.flatMap((step) => step.fields);
  assert.equal(new Set(fields).size, fields.length);
  assert.equal(STEPS[stepOf("due")].name, "goal");
  assert.equal(stepOf("nothing"), STEPS.length);
});

test("a step of the chain says of which kind the indicator is", () => {
  assert.deepEqual(["input", "product", "result", "impact", ""].map(kindOf), [
    "management",
    "management",
    "effectiveness",
    "effectiveness",
    "",
  ]);
});

test("what the values are is read from what is written", () => {
  assert.equal(valuesOf(saying({ unit: "wells" })), "number");
  assert.equal(valuesOf(saying({ unit: "%" })), "percentage");
  assert.equal(valuesOf(saying({ denominator: "all" })), "percentage");
  assert.equal(valuesOf(saying({ levels: "none\nall" })), "levels");
});

test("objectives that say what is typed come first, whatever their accents; all where none does", () => {
  const all = ["Más árboles", "Menos ruido", "Agua limpia"];
  assert.deepEqual(offeredFirst(all, "arboles"), ["Más árboles"]);
  assert.deepEqual(offeredFirst(all, "volcán"), all);
  assert.deepEqual(offeredFirst(all, "Menos ruido"), all);
});

test("the objective of the card comes first, each once, those without words never", () => {
  const view = {
    cards: [{ card: "c", node: "n", fields: { objective: { text: "Mine" } } }],
    objectives: [
      { node: "x", text: "Other" },
      { node: "b", text: "Best", best: true },
      { node: "n", text: "Tree" },
      { node: "e" },
    ],
  };
  assert.deepEqual(objectivesFor(view, "c"), ["Mine", "Tree", "Best", "Other"]);
  assert.deepEqual(objectivesFor({}, "c"), []);
});
