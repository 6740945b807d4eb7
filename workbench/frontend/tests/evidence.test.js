import assert from "node:assert/strict";
import { test } from "node:test";
import { spoken } from "../widgets/evidence/period.js";
import { fieldOf, fromDraft, toSend } from "../widgets/evidence/values.js";

const empty = { dimension: "", figure: "", unit: "", date: "", place: "", source: "", link: "", note: "" };

test("a new piece sends what was written, and only the fields of its kind", () => {
  const values = { ...empty, figure: "196", unit: "cases", dimension: "overall" };
  assert.deepEqual(toSend("source", values, null), {
    kind: "source",
    fields: { figure: "196", unit: "cases" },
    base: null,
  });
  assert.deepEqual(toSend("open_government_metrics", values, null).fields, { dimension: "overall", figure: "196" });
});

test("a known piece sends what changed, with what it said before", () => {
  const entry = { ...empty, kind: "source", figure: "196", note: "old" };
  const sent = toSend("source", { ...entry, figure: "197", note: "" }, entry);
  assert.deepEqual(sent, { kind: "source", fields: { figure: "197", note: "" }, base: { figure: "196", note: "old" } });
});

test("a draft comes back as it was typed; anything else is no draft", () => {
  const draft = { kind: "source", values: { ...empty, figure: "1" } };
  assert.deepEqual(fromDraft(JSON.stringify(draft)), draft);
  for (const text of [null, "", "196", "{}", '{"kind":"rumour","values":{}}']) assert.equal(fromDraft(text), null);
});

test("a refusal is shown at the field it is about", () => {
  assert.equal(fieldOf("no_such_period"), "date");
  assert.equal(fieldOf("not_a_web_address"), "link");
  assert.equal(fieldOf("stage_closed"), null);
});

test("periods are said as precisely as they are known", () => {
  assert.equal(spoken("2022", "es"), "2022");
  assert.equal(spoken("2022-03", "es"), "marzo de 2022");
  assert.equal(spoken("2022-03-15", "en"), "March 15, 2022");
});
