import { moved } from "./caret.js";
import { delivered } from "./delivery.js";
import { announce, h } from "./dom.js";
import * as state from "./field_state.js";
import { offers } from "./offers.js";
import { phrase } from "./phrase.js";
import { unique } from "./unique.js";

/** A pause in typing after which the words go by themselves, in ms. */
const PAUSE = 1200;

/**
 * A box of text that saves itself: after a pause and on leaving it. Words that meet somebody else's newer ones are both
 * kept, and a chooser appears. `key` names its draft in `drafts`; `send(text, base)` resolves with the result of the
 * intent, `choose(text)` settles; the labels are those of `workbench.words.saved_text`.
 * Returns `element` and `update({ text, offers }, editable)`.
 */
export function savedText({ labels, name, help, placeholder, key, drafts, initial = "", rows = 2, send, choose }) {
  const id = unique("wb-words");
  const draft = drafts.get(key);
  let now = state.recovered(state.opened(initial), draft, draft === null ? null : (drafts.get(`${key}:base`) ?? ""));
  let timer = null;
  let shown = "[]";

  const word = h("span", { class: "wb-word" });
  const error = h("p", { class: "wb-words-error", dir: "auto", role: "alert", id: `${id}-error` });
  const meanwhile = h("p", { class: "wb-meanwhile", dir: "auto", role: "status", hidden: true });
  const chooser = h("div", { hidden: true });
  const input = h("textarea", {
    id,
    class: "wb-words-input",
    dir: "auto",
    rows,
    value: now.typed,
    placeholder,
    autocomplete: "off",
    "aria-describedby": `${help ? `${id}-help ` : ""}${id}-error`,
    oninput: typed,
    onblur: () => save(false),
  });
  const element = h(
    "div",
    { class: "wb-saved-text" },
    h("div", { class: "wb-words-label" }, h("label", { for: id }, name), word),
    help && h("p", { class: "wb-words-help", id: `${id}-help`, text: help }),
    input,
    error,
    meanwhile,
    chooser,
  );

  function typed() {
    become(state.typed(now, input.value));
    drafts.set(key, input.value);
    drafts.set(`${key}:base`, now.base);
    grow();
    clearTimeout(timer);
    timer = setTimeout(() => save(true), PAUSE);
  }

  function become(next) {
    now = next;
    const step = state.wordOf(now);
    element.dataset.word = step;
    word.textContent = labels[`word.${step}`] ?? "";
    error.textContent = now.error ?? "";
    input.setAttribute("aria-invalid", String(now.error !== null));
    meanwhile.hidden = now.meanwhile === null;
    meanwhile.textContent = now.meanwhile === null ? "" : phrase(labels.meanwhile, { text: now.meanwhile || "—" });
  }

  function save(pausing) {
    clearTimeout(timer);
    if (state.ready(now, pausing)) deliver();
  }

  async function deliver() {
    const { base } = now;
    become(state.sending(now));
    try {
      const result = await delivered(send(now.sent, base), () => become(state.delayed(now)));
      become(state.acknowledged(now, Boolean(result.offered)));
      if (result.offered) announce(labels["offers.kept"]);
      forget();
      show();
      save(true);
    } catch (refusal) {
      become(state.refused(now, refusal.message || labels["error.unknown"]));
    }
  }

  function forget() {
    if (state.dirty(now)) return;
    drafts.clear(key);
    drafts.clear(`${key}:base`);
  }

  /** The box shows the state's words; a person inside it keeps the caret. */
  function show() {
    if (state.same(input.value, now.typed)) return;
    const held = document.activeElement === input;
    const [start, end] = [input.selectionStart, input.selectionEnd].map((at) => moved(input.value, now.typed, at));
    input.value = now.typed;
    if (held) input.setSelectionRange(start, end);
    grow();
  }

  /** Browsers without `field-sizing` grow the box by hand. */
  function grow() {
    if (CSS.supports("field-sizing", "content") || input.scrollHeight === 0) return;
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight + 2}px`;
  }

  become(now);
  if (state.dirty(now)) timer = setTimeout(() => save(true), PAUSE);

  return {
    element,
    focus: () => input.focus(),
    update({ text, offers: others }, editable) {
      become(state.arrived(now, text));
      show();
      input.readOnly = !editable;
      forget();
      const list = JSON.stringify([others, editable, text]);
      if (list === shown) return;
      shown = list;
      chooser.hidden = others.length === 0;
      chooser.replaceChildren(
        ...(others.length === 0
          ? []
          : [offers({ labels, wordings: [text, ...others], choose: editable ? choose : null })]),
      );
    },
  };
}
