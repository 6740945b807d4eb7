import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";
import { composer } from "./composer.js";
import { story } from "./story.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Field} Field */
/** @typedef {import("./view.js").Card} Card */

/**
 * The chosen card, field by field and sentence by sentence: for each, other words can be proposed, and how it came to read so is
 * told. A form that is open stays while others change things. Returns `element`, `update(view)` and `reveal(card, field)`.
 * @param {Desk} desk
 */
export function sentences(desk) {
  const { labels } = desk;
  const choose = h("select", {
    class: "wb-amend-card",
    id: unique("wb-amend-card"),
    onchange: () => turn(choose.value),
  });
  const head = h("div", { class: "wb-amend-label" }, h("label", { for: choose.id, text: labels.card }), choose);
  const note = h("p", { class: "wb-amend-note" });
  const list = h("div", { class: "wb-amend-fields" });
  const title = h("h3", { text: labels.sentences });
  const element = h("section", { "aria-label": labels.sentences }, title, note, head, list);
  /** @type {Map<string, ReturnType<typeof fieldOf>>} */
  let made = new Map();
  let card = "";

  /** @param {string} id */
  function turn(id) {
    card = id;
    made = new Map();
    update(desk.view());
  }

  /** @param {import("./view.js").View} view */
  function update(view) {
    const now = view.cards.find((one) => one.card === card) ?? view.cards[0];
    card = now?.card ?? "";
    choose.replaceChildren(...view.cards.map((one) => h("option", { value: one.card, text: one.title })));
    choose.value = card;
    head.hidden = view.cards.length < 2;
    note.hidden = Boolean(now) && view.editable;
    note.textContent = now ? labels["sentences.closed"] : labels["sentences.none"];
    const shown = (now?.fields ?? []).map((field) => {
      const part = made.get(field.field) ?? fieldOf(desk, now.card, field.field);
      made.set(field.field, part);
      part.update(field);
      return part.element;
    });
    if (shown.some((one, at) => list.children[at] !== one) || list.childElementCount !== shown.length)
      list.replaceChildren(...shown);
  }

  return {
    element,
    update,
    /**
     * @param {string} id
     * @param {string} field
     */
    reveal(id, field) {
      if (id !== card) turn(id);
      made.get(field)?.reveal();
    },
  };
}

/**
 * One field: its sentences, each with its button, and one for all of it.
 * @param {Desk} desk
 * @param {string} card
 * @param {string} name
 */
function fieldOf(desk, card, name) {
  const title = h("h4", { class: "wb-amend-name", tabindex: "-1" });
  const list = h("div");
  const element = h("section", { class: "wb-amend-field", dataset: { field: name } }, title, list);
  let before = "";
  return {
    element,
    /** @param {Field} field */
    update(field) {
      title.textContent = field.label;
      const state = JSON.stringify([field.text, desk.view().editable, open(desk, card, field)]);
      if (state === before || list.querySelector("form")) return; // who is writing goes on
      before = state;
      const all = { text: field.text, nth: 0 };
      const whole = field.sentences.length > 0;
      list.replaceChildren(
        ...field.sentences.map((one) => row(desk, card, field, one, "propose")),
        row(desk, card, field, all, whole ? "propose.whole" : "propose"),
      );
    },
    reveal() {
      element.scrollIntoView({ block: "start" });
      /** @type {HTMLElement} */ (list.querySelector("button") ?? title).focus();
    },
  };
}

/**
 * How many amendments to each sentence are to be decided.
 * @param {Desk} desk
 * @param {string} card
 * @param {Field} field
 */
function open(desk, card, field) {
  const held = desk.view().matters.filter((one) => one.card === card && one.field === field.field);
  return held.flatMap(({ readings }) => readings.map(({ base }) => base));
}

/**
 * A sentence, or all of a field: its words, how many amendments there are to it, and where other words are written.
 * @param {Desk} desk
 * @param {string} card
 * @param {Field} field
 * @param {import("./view.js").Sentence} said
 * @param {"propose" | "propose.whole"} asks
 */
function row(desk, card, field, { text, nth }, asks) {
  const { labels, send } = desk;
  const whole = asks === "propose.whole";
  const place = h("div", { class: "wb-amend-place" });
  const waiting = open(desk, card, field).filter((base) => base === text).length;
  const propose = button(labels[asks], write, { look: "quiet", about: whole ? field.label : text || field.label });
  propose.hidden = !desk.view().editable;
  const key = `propose:${card}:${field.field}:${whole ? "" : text.slice(0, 80)}:${nth}`;

  function write() {
    const data = { card, field: field.field, base: text, nth };
    const sends = (/** @type {object} */ words) => send("propose_amendment", { ...data, ...words });
    const form = composer(desk, { key, base: text, sends, done: close });
    place.replaceChildren(form.element);
    propose.hidden = true;
    form.focus();
  }

  function close() {
    place.replaceChildren();
    propose.hidden = !desk.view().editable;
    propose.focus();
  }

  const words = whole
    ? null
    : h("p", { class: text ? "wb-amend-stands" : "wb-amend-note", dir: "auto", text: text || labels["field.empty"] });
  return h(
    "div",
    { class: "wb-amend-row" },
    words,
    waiting > 0 && h("span", { class: "wb-amend-tag", text: counted(labels, "open", waiting) }),
    h("div", { class: "wb-amend-tools" }, propose),
    place,
    !whole && text !== "" && story(desk, { card, field: field.field, sentence: text }),
  );
}
