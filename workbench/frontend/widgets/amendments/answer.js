import { spelled } from "../../shared/date.js";
import { h } from "../../shared/dom.js";
import { grow } from "../../shared/text_box.js";
import { unique } from "../../shared/unique.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Spec} Spec */
/** @typedef {{ element: HTMLElement, input: HTMLElement, value: () => string }} Answer */

const LONGEST = 20000;

/** @param {Spec} spec whether a field holds one answer, which another replaces: a date, a choice, other items of the card */
export const isWhole = ({ kind }) => ["date", "choice", "item", "items"].includes(kind);

/**
 * A text of a field as people read it: a date in words, a choice and another item by their names.
 * @param {Desk} desk
 * @param {Spec} spec
 * @param {{ card: string, item: string }} about
 * @param {string} text
 */
export function readable(desk, spec, about, text) {
  if (!isWhole(spec)) return text;
  if (spec.kind === "date") return spelled(text, desk.language) ?? text;
  const choices = choicesOf(desk, spec, about);
  return text
    .split(" ")
    .map((code) => choices.find(({ value }) => value === code)?.text ?? "…")
    .join(", ");
}

/**
 * Where what is proposed for a field is written or chosen, by the kind of the field. `about`: what it is called, what it begins
 * with, of which card and item it is. Returns its `element`, the `input` that takes the focus, and `value()`.
 * @param {Desk} desk
 * @param {Spec} spec
 * @param {{ name: string, value: string, card: string, item: string, typed: (text: string) => void }} about
 * @returns {Answer}
 */
export function answer(desk, spec, about) {
  if (spec.kind === "date") return dateBox(desk, about);
  if (spec.kind === "items") return several(choicesOf(desk, spec, about), about);
  if (spec.kind === "choice" || spec.kind === "item") return oneOf(desk, choicesOf(desk, spec, about), about);
  return wordsBox(about);
}

/**
 * The answers there are: the codes of a choice, or the other items of the card.
 * @param {Desk} desk
 * @param {Spec} spec
 * @param {{ card: string, item: string }} about
 */
function choicesOf({ labels, view }, spec, { card, item }) {
  if (!spec.of)
    return spec.choices.map((code) => ({ value: code, text: labels[`choice.${spec.name}.${code}`] ?? code }));
  const held = view().cards.find((one) => one.card === card);
  const items = held?.lists.find(({ of }) => of === spec.of)?.items ?? [];
  return items.filter((one) => one.item !== item).map((one) => ({ value: one.item, text: one.title }));
}

/**
 * @param {Desk} desk
 * @param {{ value: string, text: string }[]} choices
 * @param {{ value: string, typed: (text: string) => void }} about
 */
function oneOf({ labels }, choices, { value, typed }) {
  const options = [{ value: "", text: labels["choice.none"] }, ...choices];
  const input = h(
    "select",
    {
      class: "wb-drawer-box wb-amend-box wb-amend-answer",
      id: unique("wb-answer"),
      onchange: () => typed(input.value),
    },
    options.map((one) => h("option", { value: one.value, text: one.text, selected: one.value === value })),
  );
  return { element: input, input, value: () => input.value };
}

/**
 * @param {{ value: string, text: string }[]} choices
 * @param {{ name: string, value: string, typed: (text: string) => void }} about
 */
function several(choices, { name, value, typed }) {
  const chosen = value.split(" ");
  const boxes = choices.map((one) =>
    h("input", {
      type: "checkbox",
      value: one.value,
      checked: chosen.includes(one.value),
      onchange: () => typed(now()),
    }),
  );
  const now = () =>
    boxes
      .filter((one) => one.checked)
      .map((one) => one.value)
      .join(" ");
  const element = h(
    "fieldset",
    { class: "wb-amend-choice wb-amend-answer", "aria-label": name },
    boxes.map((box, at) => h("label", {}, box, h("span", { dir: "auto", text: choices[at].text }))),
  );
  return { element, input: boxes[0] ?? element, value: now };
}

/**
 * A date, with what it is in words beside it.
 * @param {Desk} desk
 * @param {{ value: string, typed: (text: string) => void }} about
 */
function dateBox({ language }, { value, typed }) {
  const words = h("span", { class: "wb-amend-note", "aria-live": "polite" });
  const input = h("input", {
    type: "date",
    class: "wb-drawer-box wb-amend-box wb-amend-answer",
    id: unique("wb-answer"),
    value,
    oninput: () => {
      typed(input.value);
      told();
    },
  });
  const told = () => {
    words.textContent = spelled(input.value, language) ?? "";
  };
  told();
  return { element: h("div", {}, input, words), input, value: () => input.value };
}

/** @param {{ value: string, typed: (text: string) => void }} about */
function wordsBox({ value, typed }) {
  const input = textBox("wb-amend-text", value, LONGEST, typed);
  return { element: input, input, value: () => input.value };
}

/**
 * A box that grows with what is written in it.
 * @param {string} name
 * @param {string} value
 * @param {number} maxlength
 * @param {(text: string) => void} typed
 */
export function textBox(name, value, maxlength, typed) {
  const made = h("textarea", {
    class: `wb-drawer-box wb-amend-box ${name}`,
    id: unique(name),
    rows: "2",
    maxlength: String(maxlength),
    dir: "auto",
    value,
    oninput: () => {
      typed(made.value);
      grow(made);
    },
    onkeydown: (event) => event.stopPropagation(),
  });
  return made;
}
