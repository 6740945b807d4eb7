import assert from "node:assert/strict";
import { test } from "node:test";
import { moved } from "../widgets/cards/caret.js";
import { spelled } from "../widgets/cards/date.js";
import { headline } from "../widgets/cards/headline.js";

const LABELS = { "headline.full": "To {action} by {means}", "headline.action": "To {action}", "headline.means": "By {means}" };

test("the headline joins what is written so far", () => {
  assert.equal(headline(LABELS, "Reduce pregnancies.", "Training teachers"), "To reduce pregnancies by training teachers");
  assert.equal(headline(LABELS, "Reduce pregnancies", " "), "To reduce pregnancies");
  assert.equal(headline(LABELS, "", "training"), "By training");
  assert.equal(headline(LABELS, "", ""), "");
});

test("a headline in Spanish begins with its capital letter, and an acronym keeps its own", () => {
  assert.equal(headline({ "headline.full": "{action} mediante {means}" }, "reducir casos", "DIF municipal"), "Reducir casos mediante DIF municipal");
});

test("a headline prints braces people typed as they are", () => {
  assert.equal(headline(LABELS, "use {means}", "x"), "To use {means} by x");
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
