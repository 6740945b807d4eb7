import assert from "node:assert/strict";
import { test } from "node:test";
import * as field from "../shared/field_state.js";

test("words typed and acknowledged become the group's, and the next words start from them", () => {
  const sent = field.sending(field.typed(field.opened("uno"), "uno dos"));
  const done = field.acknowledged(sent, false);
  assert.equal(done.text, "uno dos");
  assert.equal(done.base, "uno dos");
  assert.equal(field.wordOf(done), "saved");
  assert.equal(field.dirty(done), false);
});

test("words of others replace an untouched field", () => {
  const state = field.arrived(field.opened("uno"), "otro");
  assert.equal(state.typed, "otro");
  assert.equal(state.base, "otro");
});

test("words of others never replace what is being typed: they are noted beside it", () => {
  const state = field.arrived(field.typed(field.opened("uno"), "uno dos"), "otro");
  assert.equal(state.typed, "uno dos");
  assert.equal(state.meanwhile, "otro");
  assert.equal(state.base, "uno");
});

test("in a clash words wait for the person to leave the field", () => {
  const state = field.arrived(field.typed(field.opened("uno"), "uno dos"), "otro");
  assert.equal(field.ready(state, true), false);
  assert.equal(field.ready(state, false), true);
});

test("an offer gives the field back to the group's wording", () => {
  const clash = field.arrived(field.typed(field.opened("uno"), "uno dos"), "otro");
  const done = field.acknowledged(field.sending(clash), true);
  assert.equal(done.typed, "otro");
  assert.equal(done.meanwhile, null);
});

test("words typed while an offer was under way stay in the input", () => {
  const clash = field.arrived(field.typed(field.opened("uno"), "uno dos"), "otro");
  const done = field.acknowledged(field.typed(field.sending(clash), "uno dos tres"), true);
  assert.equal(done.typed, "uno dos tres");
  assert.equal(field.dirty(done), true);
});

test("the echo of one's own words is no clash, whether it comes before or after the answer", () => {
  const sent = field.sending(field.typed(field.opened("uno"), "uno  dos "));
  const before = field.acknowledged(field.arrived(sent, "uno dos"), false);
  const after = field.arrived(field.acknowledged(sent, false), "uno dos");
  for (const state of [before, after]) {
    assert.equal(state.meanwhile, null);
    assert.equal(field.dirty(state), false);
    assert.equal(state.typed, "uno  dos ");
  }
});

test("a wording that followed ours at once is the one shown", () => {
  const sent = field.sending(field.typed(field.opened("uno"), "uno dos"));
  const done = field.acknowledged(field.arrived(sent, "tres"), false);
  assert.equal(done.typed, "tres");
  assert.equal(done.base, "tres");
});

test("a refusal keeps the words and says why", () => {
  const state = field.refused(field.sending(field.typed(field.opened(""), "31 de febrero")), "Esa fecha no existe");
  assert.equal(state.typed, "31 de febrero");
  assert.equal(state.error, "Esa fecha no existe");
  assert.equal(field.wordOf(state), "refused");
  assert.equal(field.typed(state, "2027").error, null);
});

test("an unanswered field says that its words are kept, and only while it is unanswered", () => {
  const sent = field.sending(field.typed(field.opened(""), "uno"));
  assert.equal(field.wordOf(sent), "saving");
  assert.equal(field.wordOf(field.delayed(sent)), "kept");
  assert.equal(field.delayed(field.opened("")).waiting, false);
});

test("a draft comes back with the wording it started from, and a change since then is a clash", () => {
  assert.equal(field.recovered(field.opened("uno"), "uno dos", "uno").meanwhile, null);
  assert.equal(field.recovered(field.opened("otro"), "uno dos", "uno").meanwhile, "otro");
  assert.deepEqual(field.recovered(field.opened("uno"), null, null), field.opened("uno"));
});

test("line breaks are part of a list, spaces at their ends are not", () => {
  assert.equal(field.same("uno \n dos\n", "uno\ndos"), true);
  assert.equal(field.same("uno dos", "uno\ndos"), false);
});
