// Words keep to the sitting under the Chatham House Rule they were begun in, and go elsewhere only when their writer says so.
import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";
import { decided, writtenIn } from "../shared/begun.js";
import { drafts } from "../shared/drafts.js";
import { sendDecided } from "../shared/other_sitting.js";
import { noteRule } from "../shared/rule.js";

const kept = new Map();
beforeEach(() => {
  globalThis.document = { documentElement: { dataset: {} } };
  globalThis.localStorage = {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => kept.set(name, text),
    removeItem: (name) => kept.delete(name),
  };
});
afterEach(() => {
  kept.clear();
  delete globalThis.localStorage;
  delete globalThis.document;
});

test("a draft begun in a sitting stays of it when it is over, and out of the browser's storage", () => {
  const mine = drafts("a");
  noteRule(true, "first");
  mine.set("idea", "Wat");
  noteRule(false, "");
  mine.set("idea", "Water is  dear");
  assert.equal(mine.begun("idea"), "first");
  assert.equal(writtenIn({ text: "Water is dear" }), "first");
  assert.deepEqual([...kept], []);
  mine.set("idea", "");
  mine.set("idea", "Something else");
  assert.equal(writtenIn({ text: "Something else" }), "");
  assert.equal(kept.size, 1);
});

test("words begun openly and gone on with under the Rule are of its sitting", () => {
  const mine = drafts("b");
  mine.set("idea", "Begun");
  noteRule(true, "second");
  mine.set("idea", "Begun and gone on");
  noteRule(false, "");
  assert.equal(writtenIn({ text: "Begun and gone on" }), "second");
});

test("words that are put under another key, brought back, joined with others or pasted as lines stay what they were", () => {
  const mine = drafts("c");
  noteRule(true, "third");
  mine.set("idea", "Taken up");
  mine.set("paste", "One line\nAnother line");
  noteRule(false, "");
  mine.set("sending:1", "Taken up");
  mine.clear("idea");
  assert.equal(mine.begun("sending:1"), "third");
  mine.set("idea", "Fresh words");
  mine.set("idea", "Fresh words\nTaken up", "sending:1");
  mine.clear("sending:1");
  assert.equal(mine.begun("idea"), "third");
  assert.equal(writtenIn({ texts: ["One line", "Another line"] }), "third");
  mine.clear("paste");
  mine.set("paste", "One line\nAnother line");
  assert.equal(mine.begun("paste"), "third");
});

test("what its writer has decided on is of now", () => {
  const mine = drafts("d");
  noteRule(true, "fourth");
  mine.set("idea", "Decided");
  noteRule(false, "");
  decided({ text: "Decided" });
  assert.equal(writtenIn({ text: "Decided" }), "");
});

test("words of a sitting that is over are sent only once their writer says so", async () => {
  noteRule(false, "");
  const sent = [];
  const go = async (sitting) => sent.push(sitting);
  const refused = sendDecided(go, "over", { text: "x" }, { "sitting.kept": "Kept" }, async () => false);
  await assert.rejects(refused, { code: "other_sitting", message: "Kept" });
  assert.deepEqual(sent, []);
  await sendDecided(go, "over", { text: "x" }, {}, async () => true);
  assert.deepEqual(sent, [""]);
});

test("where the page has not heard yet the server says so, and words wait for their writer again", async () => {
  noteRule(true, "over");
  const sent = [];
  const refusal = { code: "other_sitting", message: "", data: { sitting: "next" } };
  const go = async (sitting) => {
    sent.push(sitting);
    if (sitting === "over") throw refusal;
    return {};
  };
  const asked = [];
  const ask = async (_labels, now) => asked.push(now) > 0;
  await sendDecided(go, "over", { text: "x" }, {}, ask);
  assert.deepEqual([sent, asked], [["over", "next"], ["next"]]);
  await assert.rejects(sendDecided(go, "over", { answer: "yes" }, {}, ask), refusal);
  assert.equal(asked.length, 1); // a press is not asked about: it is refused, and may be pressed again
});
