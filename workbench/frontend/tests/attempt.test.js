// A gesture without a place of its own for a refusal: the refusal is shown in passing, once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { attempting } from "../shared/attempt.js";

function attempted(send) {
  const shown = [];
  const attempt = attempting({ labels: { "error.unknown": "Try again" }, send, tell: (text) => shown.push(text) });
  return { attempt, shown };
}
const refusing = (error) => attempted(() => Promise.reject(error));

test("a gesture that took effect gives its result and shows nothing", async () => {
  const { attempt, shown } = attempted(async (intent, data) => ({ intent, ...data }));
  assert.deepEqual(await attempt("park", { node: "n" }), { intent: "park", node: "n" });
  assert.deepEqual(shown, []);
});

test("a refusal is shown in its own words, or in those for want of any", async () => {
  for (const [message, words] of [
    ["No", "No"],
    ["", "Try again"],
  ]) {
    const { attempt, shown } = refusing({ code: "c", message });
    assert.equal(await attempt("park"), null);
    assert.deepEqual(shown, [words]);
  }
});

test("a refusal its person has been told of already is not shown again", async () => {
  const { attempt, shown } = refusing({ code: "c", message: "No", told: true });
  assert.equal(await attempt("park"), null);
  assert.deepEqual(shown, []);
});
