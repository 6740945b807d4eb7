import assert from "node:assert/strict";
import { test } from "node:test";
import { changedCard, shownFields } from "../widgets/cards/shown.js";

const FIELDS = ["action", "means", "objective", "population"].map((name) => ({ name, kind: "text" }));
const card = (id, words) => ({
  card: id,
  fields: Object.fromEntries(FIELDS.map(({ name }) => [name, { text: words[name] ?? "", offers: [] }])),
});
const names = (words) => shownFields(card("a", words), FIELDS).map((field) => field.name);

test("a room reads only fields that say something, and nothing twice", () => {
  assert.deepEqual(names({ action: "clean", means: "brooms", objective: "clean river", population: " " }), [
    "objective",
  ]);
  assert.deepEqual(names({ action: "clean", means: "one\ntwo", population: "all" }), ["means", "population"]);
});

test("means that are a sentence of their own are read below, not in the headline", () => {
  const written = { ...card("a", { action: "clean", means: "brooms are bought" }), means_in_title: false };
  assert.deepEqual(
    shownFields(written, FIELDS).map((field) => field.name),
    ["means"],
  );
});

test("words that two fields share are read once", () => {
  assert.deepEqual(names({ action: "clean", means: "one\ntwo", population: "one\ntwo" }), ["population"]);
});

test("while the objective is the headline it is not repeated below", () => {
  assert.deepEqual(names({ means: "brooms", objective: "clean river" }), ["means"]);
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
