import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { SavedWords } from "../../shared/saved_words.js";
import { fieldInput } from "./field_input.js";
import { goalsInput } from "./goals_input.js";
import { keptMark } from "./kept.js";
import { findingsAt, remarks } from "./remarks.js";

/**
 * One field of a card: label, help, input, how its words fare, and the chooser when several wordings came at once.
 * `desk`: `{ labels, send, attempt, drafts, language, amends }` (`amends`: whether other words can be proposed); `spec`: one entry of `options.fields`; `changed()` is called as
 * words change. Returns `element`, `update(field, editable, doubt, kept)` (what weakens its words, and why they stay as they are, if anything), `focus()`, `words()` and `flush()`, a promise that the words have gone.
 */
export function field({ desk, card, item = null, of: list = "", spec, initial, letBe, changed = () => {} }) {
  const { labels, drafts } = desk;
  const key = [card, item, spec.name].filter(Boolean).join(".");
  const id = `wb-${key}`.replace(/[^\w-]/g, "-");
  const of = item ? { card, item, field: spec.name } : { card, field: spec.name };
  const what = item ? "card_item" : "commitment";
  const saved = new SavedWords({
    labels,
    id,
    key,
    drafts,
    initial,
    send: (text, base) => desk.send(`reword_${what}`, { ...of, text, base }),
    choose: (text) => desk.attempt(`settle_${what}`, { ...of, text }),
    pausing: !["date", "combo"].includes(spec.kind), // half a date would only be refused, half a search is no code
    changed,
    look: { error: "wb-error" },
  });
  const inputOf = spec.name === "half_yearly_goals" ? goalsInput : fieldInput;
  const input = inputOf({
    spec,
    id,
    labels,
    name: labels[item ? `item.${list}.${spec.name}` : `field.${spec.name}`],
    language: desk.language,
    value: saved.words,
    describedBy: `${id}-kept ${id}-help ${id}-doubt ${id}-found ${id}-error`,
    typed: (text) => saved.type(text),
    left: () => saved.save(),
  });
  const doubted = h("p", { class: "wb-doubt", hidden: true, id: `${id}-doubt` });
  const found = remarks(labels, `${id}-found`, letBe);
  const mark = keptMark(id);
  const element = framed({ spec, id, labels, list, saved, input, mark, beside: [doubted, found.element] });
  const amend = desk.amends && !item ? amending(labels, of) : null;
  if (amend) element.append(amend);
  saved.attach(input, element);
  return {
    element,
    focus: input.focus,
    words: () => saved.words,
    flush: () => saved.save(),
    /** Say what was found here. */
    remark(held, editable) {
      found.update(findingsAt(held, { item, field: spec.name }), editable);
    },
    /** Let words stand in its box as if somebody had typed them. */
    put(text) {
      input.put(text);
      saved.type(text);
    },
    /** Give the items it may name. */
    offer: (choices) => input.offer(choices, saved.words),
    /** `kept` says why they stay as they are, if they do. */
    update(words, editable, doubt = "", kept = "") {
      mark.update(kept);
      doubted.textContent = doubt;
      doubted.hidden = doubt === "";
      if (amend) amend.hidden = words.text === "" || kept !== ""; // what nobody has written is written, not amended
      if (saved.update(words, editable)) highlight(element);
    },
  };
}

function framed({ spec, id, labels, list, saved, input, mark, beside }) {
  const required = spec.required && h("span", { class: "wb-required" }, ` · ${labels.required}`);
  return h(
    "div",
    { class: "wb-field", dataset: { field: list ? `${list}.${spec.name}` : spec.name, kind: spec.kind } },
    h(
      "div",
      { class: "wb-label" },
      h("label", { for: id }, labels[list ? `item.${list}.${spec.name}` : `field.${spec.name}`], required),
      mark.element,
      saved.word,
    ),
    list ? null : h("p", { class: "wb-help", id: `${id}-help`, text: labels[`help.${spec.name}`] }),
    input.element,
    beside,
    saved.error,
    saved.meanwhile,
    saved.chooser,
  );
}

/** Other words are proposed beside the card, where the group decides on them. */
function amending(labels, of) {
  const open = () => window.dispatchEvent(new CustomEvent("workbench:amend", { detail: of }));
  return button(labels.amend, open, {
    look: "quiet",
    class: "wb-button wb-quiet wb-amend-open",
    about: labels[`field.${of.field}`],
  });
}

/** A soft highlight on words that came from somebody else; it starts again when they change once more. */
function highlight(element) {
  element.classList.remove("wb-fresh");
  void element.offsetWidth;
  element.classList.add("wb-fresh");
}
