import assert from "node:assert/strict";
import { test } from "node:test";
import { dayWords, halves, numberOf, ticks, today } from "../shared/days.js";
import { stages } from "../shared/gantt_rows.js";
import { goalsOf, linesOf } from "../widgets/cards/goals_input.js";
import { halvesOf } from "../widgets/cards/halves_of.js";
import { numbersOf, tokensOf } from "../widgets/cards/plan/cell_words.js";
import { begins, deed, next, step } from "../widgets/cards/plan/grid_keys.js";

const CARD = {
  items: {
    activities: [
      { item: "a", fields: { activity: { text: "Medir" }, phase: { text: "internal" }, stage: { text: "Uno" } } },
      {
        item: "b",
        fields: { activity: { text: "Abrir" }, responsible: { text: "p" }, end_written: { text: "31 feb" } },
      },
      { item: "c", fields: { activity: { text: "Cerrar" }, phase: { text: "internal" }, stage: { text: "Uno" } } },
    ],
    parties: [{ item: "p", fields: { institution: { text: "DIF" }, post: { text: "Jefa" } } }],
  },
  plan: {
    bars: [
      { item: "a", start: "2027-02-01", end: "2027-02-10", critical: true },
      { item: "b", after: ["1"] },
    ],
  },
};

test("a day is a number without a time or a zone, and its words are of the same day", () => {
  assert.equal(numberOf("2027-02-28") - numberOf("2027-01-01") + 1, 59);
  assert.equal(dayWords(numberOf("2027-03-07"), "es"), "7 mar 2027");
  assert.equal(dayWords(Number.NaN, "es"), "");
  assert.equal(today(new Date(2027, 2, 7, 23, 59)), numberOf("2027-03-07"));
});

test("half-years are those that an activity touches, both ends among them", () => {
  assert.deepEqual(halves(numberOf("2027-06-30"), numberOf("2028-01-01")), ["2027-1", "2027-2", "2028-1"]);
  assert.deepEqual(halves(Number.NaN, 3), []);
});

test("a short plan has weeks, a long one months, and one of many years only years", () => {
  const first = numberOf("2027-02-03");
  assert.deepEqual(
    ticks(first, first + 20, "es").map(({ words }) => words),
    ["3 feb", "8 feb", "15 feb", "22 feb"],
  );
  assert.equal(ticks(first, first + 400, "es").length, 14);
  assert.ok(ticks(first, first + 6_000, "es").every(({ words }) => words === ""));
});

test("activities stand in their stages in the order in which these are first spoken of", () => {
  const found = stages(CARD, { "choice.phase.internal": "Interna: dentro" });
  assert.deepEqual(
    found.map(({ name, rows }) => [name, rows.map(({ number }) => number)]),
    [
      ["Interna · Uno", [1, 3]],
      ["", [2]],
    ],
  );
  const [row] = found[1].rows;
  assert.deepEqual([row.who, row.endWritten, row.after], ["DIF · Jefa", "31 feb", ["1"]]);
  assert.ok(Number.isNaN(row.start));
});

test("what people type of the order becomes ids, and ids become what they type", () => {
  assert.equal(tokensOf("1; 3+2", CARD), "a c+2");
  assert.equal(tokensOf("2-1", CARD), "b+-1");
  assert.equal(numbersOf("a c+2 b+-1", CARD), "1; 3+2; 2-1");
  assert.equal(tokensOf("9", CARD), null);
  assert.equal(tokensOf("abrir", CARD), null);
  assert.equal(tokensOf("", CARD), "");
});

test("keys move in the table and stay within it", () => {
  const size = { rows: 3, columns: 4 };
  assert.deepEqual(step("ArrowUp", { row: 0, column: 1 }, size), { row: 0, column: 1 });
  assert.deepEqual(step("End", { row: 1, column: 1 }, size), { row: 1, column: 3 });
  assert.deepEqual(step("ArrowDown", { row: 0, column: 1 }, size, { ctrl: true }), { row: 2, column: 1 });
  assert.equal(step("a", { row: 0, column: 0 }, size), null);
  assert.deepEqual(next({ row: 0, column: 3 }, size), { row: 1, column: 0 });
  assert.equal(next({ row: 0, column: 0 }, size, true), null);
  assert.ok(begins({ key: "ñ" }) && begins({ key: "F2" }) && begins({ key: "Enter" }));
  assert.ok(!begins({ key: "c", ctrlKey: true }) && !begins({ key: "Shift" }));
});

test("goals have a line for each half-year, and lines of others or of none are kept", () => {
  const text = "2027-1: 40 pozos\n2026-2: de antes\nsin semestre\n2027-1: otra vez";
  const { said, others } = goalsOf(text, ["2027-1", "2027-2"]);
  assert.deepEqual(
    [...said],
    [
      ["2027-1", "40 pozos"],
      ["2027-2", ""],
    ],
  );
  assert.equal(others, "2026-2: de antes\nsin semestre\n2027-1: otra vez");
  said.set("2027-2", "80\npozos");
  assert.equal(linesOf(said, others), `2027-1: 40 pozos\n2027-2: 80 pozos\n${others}`);
  assert.equal(linesOf(new Map([["2027-1", " "]]), ""), "");
});

test("goals that end without words are read again as the words that were typed", () => {
  const halves = ["2027-1"];
  for (const words of ["a", "a: b", "2027-2: c", " d"]) {
    assert.equal(goalsOf(linesOf(new Map([["2027-1", words]]), ""), halves).said.get("2027-1"), words);
  }
});

test("the half-years of an activity are those of its days, or of the day it has", () => {
  const card = {
    plan: {
      bars: [
        { item: "a", start: "2027-06-01", end: "2027-07-01" },
        { item: "b", end: "2028-01-01" },
      ],
    },
  };
  assert.deepEqual(
    ["a", "b", "c"].map((item) => halvesOf(card, item)),
    [["2027-1", "2027-2"], ["2028-1"], []],
  );
});

test("keys with Ctrl or Alt do something with a row, or with what was done before", () => {
  const no = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  const ctrl = (key, more = {}) => deed({ ...no, ctrlKey: true, key, ...more });
  assert.deepEqual(
    ["z", "y", "Enter", "Delete", "c"].map((key) => ctrl(key)),
    ["undo", "redo", "insert", "remove", ""],
  );
  assert.equal(ctrl("Z", { shiftKey: true }), "redo");
  assert.equal(ctrl("z", { altKey: true }), "");
  assert.equal(deed({ ...no, altKey: true, key: "ArrowUp" }), "up");
  assert.equal(deed({ ...no, key: "Enter" }), "");
});
