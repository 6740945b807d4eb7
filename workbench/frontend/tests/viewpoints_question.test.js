import assert from "node:assert/strict";
import { test } from "node:test";
import { answered, density, mayEnter, mayTake, neighbour } from "../widgets/viewpoints/question.js";

const questions = [{ id: "shows" }, { id: "causes" }, { id: "own" }];

test("from question to question, with nothing beyond either end", () => {
  assert.equal(neighbour(questions, "shows", 1), "causes");
  assert.equal(neighbour(questions, "causes", -1), "shows");
  assert.equal(neighbour(questions, "own", 1), null);
  assert.equal(neighbour(questions, "shows", -1), null);
});

test("answers are counted over all sectors", () => {
  assert.equal(answered({ counts: { people: 2, academia: 3 } }), 5);
  assert.equal(answered({ counts: {} }), 0);
});

test("a wall gets smaller letters by its longest column, not by the number of sectors", () => {
  const short = (sector) => ({ sector, text: "x".repeat(60) });
  assert.equal(density([]), "few");
  assert.equal(density(["people", "academia", "business", "government"].map(short)), "few");
  assert.equal(density(["people", "people", "people"].map(short)), "some");
  assert.equal(density(Array.from({ length: 7 }, () => short("people"))), "many");
});

test("a participant judges answers of others, once shown and while the stage is open; a facilitator has no voice", () => {
  const answer = { sector: "people", entered: false, withdrawn: false };
  const view = { editable: true, shown: true, facilitator: false };
  assert.equal(mayTake(answer, view, false), true);
  assert.equal(mayTake(answer, view, true), false);
  assert.equal(mayTake(answer, { ...view, shown: false }, false), false);
  assert.equal(mayTake(answer, { ...view, editable: false }, false), false);
  assert.equal(mayTake({ ...answer, withdrawn: true }, view, false), false);
  assert.equal(mayTake(answer, { ...view, facilitator: true }, false), false);
});

test("who enters for others judges for a sector once one is chosen, but not what was entered for that sector", () => {
  const answer = { id: "a", sector: "everybody", entered: true, withdrawn: false };
  const view = { editable: true, shown: true, enters: true };
  const entered = [{ id: "a", sector: "people" }];
  assert.equal(mayEnter(answer, view, entered, null), false);
  assert.equal(mayEnter(answer, view, entered, "people"), false);
  assert.equal(mayEnter(answer, view, entered, "academia"), true);
  assert.equal(mayEnter({ ...answer, id: "b" }, view, entered, "people"), true);
  assert.equal(mayEnter(answer, { ...view, enters: false }, entered, "academia"), false);
});
