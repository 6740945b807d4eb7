import assert from "node:assert/strict";
import { test } from "node:test";

import { sideOf } from "../shared/idea_drop.js";
import { flat, found } from "../shared/idea_search.js";
import { told } from "../widgets/ideas/dots.js";
import { ordered, stronger } from "../widgets/ideas/order.js";
import { goesIntoTree } from "../widgets/ideas/row_actions.js";
import { sections } from "../widgets/ideas/themed.js";
import { signOf } from "../widgets/insight/vote_form.js";

const idea = (id, text, order, people, similar = [], originals = []) => ({
  id,
  text,
  order,
  people,
  similar,
  originals,
});
const ideas = [
  idea("a", "Basura en las calles", 1, 2, ["d"]),
  idea("b", "El río está sucio", 2, 5),
  idea("c", "No hay médicos", 3, 1, [], [{ text: "Faltan doctores" }]),
  idea("d", "Hay basura en la calle", 4, 1, ["a"]),
];
const names = (list) => list.map(({ id }) => id).join("");

test("searching knows neither accents nor capitals, finds every word and looks into originals", () => {
  assert.equal(flat("ÁRBOL"), "arbol");
  assert.equal(names(found(ideas, "RIO")), "b");
  assert.equal(names(found(ideas, "calle basura")), "ad");
  assert.equal(names(found(ideas, "doctores")), "c");
  assert.equal(names(found(ideas, "  ")), "abcd");
});

test("ideas are shown newest first, by support, or those alike side by side", () => {
  assert.equal(names(ordered(ideas, "newest")), "dcba");
  assert.equal(names(ordered(ideas, "support")), "bacd");
  assert.equal(names(ordered(ideas, "similar")), "adbc");
  assert.equal(names(ordered([idea("x", "", 1, 1, ["gone"])], "similar")), "x");
  assert.equal(names(ideas), "abcd");
});

test("ranked by dots, ideas with as many follow their support", () => {
  const dotted = ideas.map((one, i) => ({ ...one, dots: [1, 4, 0, 4][i] }));
  assert.equal(names(ordered(dotted, "dots")), "bdac");
});

test("ideas stand in their themes, those without one last; ranked or without themes they are one list", () => {
  const themes = [
    { id: "t", name: "When" },
    { id: "u", name: "Where" },
  ];
  const sorted = ideas.map((one, i) => ({ ...one, theme: ["t", null, "gone", "t"][i] }));
  const told = (parts) => parts.map(({ id, ideas: some }) => `${id}:${names(some)}`);
  assert.deepEqual(told(sections(sorted, themes, { flat: false, searched: false })), ["t:ad", "u:", ":bc"]);
  assert.deepEqual(told(sections(sorted, themes, { flat: false, searched: true })), ["t:ad", ":bc"]);
  assert.deepEqual(told(sections(sorted, themes, { flat: true, searched: false })), [":abcd"]);
  assert.deepEqual(told(sections(sorted, [], { flat: false, searched: false })), [":abcd"]);
});

test("a merge of two keeps the words of the one with more people behind it, of equals the first", () => {
  assert.equal(stronger(ideas[0], ideas[1]).id, "b");
  assert.equal(stronger(ideas[3], ideas[2]).id, "c");
});

test("an idea dropped on a card goes to its side of the tree; the core has both, a parked card none", () => {
  assert.deepEqual(
    [sideOf("core", 0.2), sideOf("core", 0.8), sideOf("cause", 0.1), sideOf("effect", 0.9), sideOf("parked", 0.5)],
    ["effect", "cause", "cause", "effect", null],
  );
});

test("an idea that is a candidate is not offered to the tree once more", () => {
  assert.equal(goesIntoTree({ candidate: true }), false);
  assert.equal(goesIntoTree({ candidate: false }), true);
});

test("of a round of dots nothing is told that is not so: closed, nobody can place any; of too few, none are in sight", () => {
  const labels = new Proxy({}, { get: (_none, key) => String(key) });
  const round = { each: 3, several: false, shown: false, open: true, enough: false };
  assert.match(told(labels, round), /dots\.hidden/);
  assert.equal(told(labels, { ...round, open: false }), "dots.closed");
  assert.equal(told(labels, { ...round, shown: true }), "dots.ended");
  assert.equal(told(labels, { ...round, shown: true, enough: true }), "dots.shown");
});

test("a vote nobody can answer while writing is closed says so", () => {
  assert.equal(signOf({ open: true, writing: true }), "asked.open");
  assert.equal(signOf({ open: true, writing: false }), "asked.closed");
  assert.equal(signOf({ open: false, writing: false }), "asked.ended");
});
