import assert from "node:assert/strict";
import { test } from "node:test";
import { moved } from "../shared/caret.js";
import { spelled } from "../shared/date.js";
import { headline, saysMeans } from "../widgets/cards/headline.js";

const LABELS = { "headline.full": "To {action} by {means}", "headline.action": "To {action}" };
const line = (action, means = "", objective = "", labels = LABELS) => headline(labels, { action, means, objective });

test("the headline joins the action and its means", () => {
  assert.equal(line("Reduce pregnancies.", "Training teachers"), "To reduce pregnancies by training teachers");
  assert.equal(line("Reduce pregnancies", " "), "To reduce pregnancies");
});

test("means that are a sentence of their own are left out of the headline", () => {
  assert.equal(
    headline(LABELS, { action: "clean", means: "brooms are bought", objective: "", fits: false }),
    "To clean",
  );
  assert.equal(saysMeans({ fields: { means: { text: "x" } }, means_in_title: false }), false);
  assert.equal(saysMeans({ fields: { means: { text: " " } }, means_in_title: false }), true);
});

test("without an action the headline is the objective as it is written", () => {
  assert.equal(line(" ", "training", "Fewer pregnancies. "), "Fewer pregnancies.");
  assert.equal(line("", "training", ""), "");
});

test("a long objective is a short title, up to a comma or so many words", () => {
  const end = "in the eleven villages of the northern highlands of the state by 2029";
  assert.equal(
    line("", "", `Fewer pregnancies among adolescents aged 12 to 19, ${end}`),
    "Fewer pregnancies among adolescents aged 12 to 19",
  );
  assert.equal(line("", "", "more ".repeat(35)), `${"more ".repeat(18)}…`);
  assert.equal(line("", "", `${"more ".repeat(16)}and the ${"more ".repeat(9)}`), `${"more ".repeat(16)}…`);
});

test("means of several lines, or long ones, do not stand in the headline", () => {
  assert.equal(line("clean", "one\ntwo"), "To clean");
  assert.equal(line("clean", "x".repeat(90)), `To clean by ${"x".repeat(90)}`);
  assert.equal(line("clean", "x".repeat(91)), "To clean");
});

test("a headline in Spanish begins with its capital letter, and an acronym keeps its own", () => {
  assert.equal(
    line("reducir casos", "DIF municipal", "", { "headline.full": "{action} mediante {means}" }),
    "Reducir casos mediante DIF municipal",
  );
});

test("a headline prints braces people typed as they are", () => {
  assert.equal(line("use {means}", "x"), "To use {means} by x");
});

test("a date of the calendar is read back in words, anything else is not", () => {
  assert.equal(spelled("2027-02-01", "es-MX"), "1 de febrero de 2027");
  assert.equal(spelled("2027-02-30", "es"), null);
  assert.equal(spelled("febrero", "es"), null);
});

test("the caret stays beside the words it stood beside", () => {
  assert.equal(moved("uno dos", "uno dos tres", 3), 3);
  assert.equal(moved("uno dos", "cero uno dos", 7), 12);
  assert.equal(moved("uno dos", "", 5), 0);
});
