import { delivered } from "../../shared/delivery.js";
import { announce, h } from "../../shared/dom.js";
import * as state from "../../shared/field_state.js";
import { offers } from "../../shared/offers.js";
import { phrase } from "../../shared/phrase.js";
import { fieldInput } from "./field_input.js";

/** A pause in typing after which the words go by themselves, in ms. */
const PAUSE = 1200;

/**
 * One field of a card: label, help, input, how its words fare, and the chooser when several wordings came at once.
 * `desk`: `{ labels, send, drafts, language }`; `spec`: one entry of `options.fields`; `changed()` is called as words change.
 * Returns `element`, `update(field, editable)`, `focus()`, `words()` and `flush()`, a promise that the words have gone.
 */
export function field({ desk, card, spec, initial, changed }) {
  const { labels, drafts } = desk;
  const key = `${card}.${spec.name}`;
  const id = `wb-${key}`.replace(/[^\w-]/g, "-");
  const draft = drafts.get(key);
  let now = state.recovered(state.opened(initial), draft, draft === null ? null : (drafts.get(`${key}:base`) ?? ""));
  let timer = null;
  let sending = Promise.resolve();

  const word = h("span", { class: "wb-word", id: `${id}-word` });
  const error = h("p", { class: "wb-error", id: `${id}-error`, dir: "auto", role: "alert" });
  const meanwhile = h("p", { class: "wb-meanwhile", dir: "auto", role: "status", hidden: true });
  const chooser = h("div", { hidden: true });
  const input = fieldInput({
    spec,
    id,
    labels,
    language: desk.language,
    value: now.typed,
    describedBy: `${id}-help ${id}-error`,
    typed: (text) => {
      become(state.typed(now, text));
      drafts.set(key, text);
      drafts.set(`${key}:base`, now.base);
      clearTimeout(timer);
      if (spec.kind !== "date") timer = setTimeout(() => save(true), PAUSE); // half a date would only be refused
    },
    left: () => save(false),
  });
  const element = h(
    "div",
    { class: "wb-field", dataset: { field: spec.name, kind: spec.kind } },
    h(
      "div",
      { class: "wb-label" },
      h(
        "label",
        { for: id },
        labels[`field.${spec.name}`],
        spec.required && h("span", { class: "wb-required" }, ` · ${labels.required}`),
      ),
      word,
    ),
    h("p", { class: "wb-help", id: `${id}-help`, text: labels[`help.${spec.name}`] }),
    input.element,
    error,
    meanwhile,
    chooser,
  );

  function become(next) {
    now = next;
    draw();
    changed();
  }

  function draw() {
    const name = state.wordOf(now);
    element.dataset.word = name;
    word.textContent = labels[`word.${name}`] ?? "";
    error.textContent = now.error ?? "";
    input.invalid(now.error !== null);
    meanwhile.hidden = now.meanwhile === null;
    meanwhile.textContent = now.meanwhile === null ? "" : phrase(labels.meanwhile, { text: now.meanwhile || "—" });
  }

  function save(pausing) {
    clearTimeout(timer);
    if (state.ready(now, pausing)) sending = deliver();
    return sending;
  }

  async function deliver() {
    const { base } = now;
    become(state.sending(now));
    const words = now.sent;
    try {
      const sent = desk.send("reword_commitment", { card, field: spec.name, text: words, base });
      const result = await delivered(sent, () => become(state.delayed(now)));
      become(state.acknowledged(now, Boolean(result.offered)));
      if (result.offered) announce(labels["offers.kept"]);
      forget();
      show();
      if (state.ready(now, true)) await deliver();
    } catch (refusal) {
      become(state.refused(now, refusal.message || labels["error.unknown"]));
    }
  }

  function forget() {
    if (state.dirty(now)) return;
    drafts.clear(key);
    drafts.clear(`${key}:base`);
  }

  /** The input shows the state's words; a person inside it keeps the caret. */
  function show() {
    if (!state.same(input.value(), now.typed)) input.put(now.typed);
  }

  let shown = "[]";
  draw();
  if (state.dirty(now)) timer = setTimeout(() => save(true), PAUSE);

  return {
    element,
    focus: input.focus,
    words: () => now.typed,
    flush: () => save(false),
    update({ text, offers: others }, editable) {
      const before = now.typed;
      become(state.arrived(now, text));
      show();
      input.readOnly(!editable);
      forget();
      if (!state.same(before, now.typed)) highlight(element);
      const list = JSON.stringify([others, editable, text]);
      if (list === shown) return;
      shown = list;
      chooser.hidden = others.length === 0;
      const choose = (wording) => desk.attempt("settle_commitment", { card, field: spec.name, text: wording });
      chooser.replaceChildren(
        ...(others.length === 0
          ? []
          : [offers({ labels, wordings: [text, ...others], choose: editable ? choose : null })]),
      );
    },
  };
}

/** A soft highlight on words that came from somebody else; it starts again when they change once more. */
function highlight(element) {
  element.classList.remove("wb-fresh");
  void element.offsetWidth;
  element.classList.add("wb-fresh");
}
