import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { inSamePlace } from "../../shared/same_place.js";
import { isWhole } from "./answer.js";
import { composer } from "./composer.js";
import { story } from "./story.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Shown} Field */
/** @typedef {import("./view.js").At} At */

/**
 * The fields of a card, or of an item of the list `of`, in the order of the template: what is empty is not sent. Those for which
 * the page has no room, and those that only cards of before have, are left out.
 * @param {Desk} desk
 * @param {string} of
 * @param {import("./view.js").Field[]} fields
 * @returns {Field[]}
 */
export function told({ template }, of, fields) {
  const said = new Map(fields.map((one) => [one.field, one]));
  return (of ? template.items[of] : template.fields)
    .filter(({ name, former }) => said.get(name)?.text !== null && (said.has(name) || !former))
    .map(({ name }) => ({ field: name, text: "", shown: null, sentences: [], ...said.get(name) }))
    .map((one) => ({ ...one, text: one.text ?? "" }));
}

/**
 * One field: its sentences, each with its button, and one for all of it; a date, a choice or a name as one answer.
 * @param {Desk} desk
 * @param {At} at
 */
export function fieldOf(desk, at) {
  const title = h(at.item ? "h5" : "h4", { class: "wb-amend-name", tabindex: "-1", text: nameOf(desk, at) });
  const list = h("div");
  const dataset = { field: at.of ? `${at.of}.${at.field}` : at.field };
  const element = h("section", { class: "wb-amend-field", dataset }, title, list);
  let before = "";
  return {
    element,
    /** @param {Field} field */
    update(field) {
      const state = JSON.stringify([field.text, field.shown, desk.view().editable, open(desk, at)]);
      if (state === before || list.querySelector("form")) return; // who is writing goes on
      before = state;
      inSamePlace(list, () => list.replaceChildren(...rows(desk, at, field)), title);
    },
    reveal() {
      element.scrollIntoView({ block: "start" });
      /** @type {HTMLElement} */ (list.querySelector("button") ?? title).focus();
    },
  };
}

/**
 * What a field is called.
 * @param {Desk} desk
 * @param {At} at
 */
function nameOf({ labels }, { of, field }) {
  return of ? labels[`item.${of}.${field}`] : (labels[`short.${field}`] ?? labels[`field.${field}`]);
}

/**
 * @param {Desk} desk
 * @param {At} at
 * @param {Field} field
 */
function rows(desk, at, field) {
  const all = { text: field.text, nth: 0, shown: field.shown };
  if (isWhole(desk.spec(at))) return [row(desk, at, all, "propose.other")];
  const each = field.sentences.map((one) => row(desk, at, { ...one, shown: null }, "propose"));
  return [...each, row(desk, at, all, each.length ? "propose.whole" : "propose")];
}

/**
 * The words that amendments which are to be decided are about, each once for each amendment.
 * @param {Desk} desk
 * @param {At} at
 */
function open(desk, { card, item, field }) {
  const held = desk.view().matters.filter((one) => one.card === card && one.item === item && one.field === field);
  return held.flatMap(({ readings }) => readings.map(({ base }) => base));
}

/**
 * A sentence, or all of a field: its words, how many amendments there are to it, and where other words are written.
 * @param {Desk} desk
 * @param {At} at
 * @param {{ text: string, nth: number, shown: string | null }} said
 * @param {"propose" | "propose.whole" | "propose.other"} asks
 */
function row(desk, at, { text, nth, shown }, asks) {
  const { labels } = desk;
  const whole = asks === "propose.whole";
  const place = h("div", { class: "wb-amend-place" });
  const waiting = open(desk, at).filter((base) => base === text).length;
  const name = nameOf(desk, at);
  const about = asks === "propose" ? text || name : name;
  const propose = button(labels[asks], write, { look: "quiet", about });
  propose.hidden = !desk.view().editable;

  function write() {
    const form = composer(desk, { ...at, ...proposal(desk, at, { text, nth, whole }), done: close });
    place.replaceChildren(form.element);
    propose.hidden = true;
    form.focus();
  }

  function close() {
    place.replaceChildren();
    propose.hidden = !desk.view().editable;
    propose.focus();
  }

  const stands = { class: text ? "wb-amend-stands" : "wb-amend-note", text: shown || text || labels["field.empty"] };
  return h(
    "div",
    { class: "wb-amend-row" },
    whole ? null : h("p", { ...stands, dir: "auto" }),
    waiting > 0 && h("span", { class: "wb-amend-tag", text: counted(labels, "open", waiting) }),
    h("div", { class: "wb-amend-tools" }, propose),
    place,
    !whole && text !== "" && story(desk, { ...at, sentence: text }),
  );
}

/**
 * What a form for other words begins from, under which name it is kept on this device, and how it is sent.
 * @param {Desk} desk
 * @param {At} at
 * @param {{ text: string, nth: number, whole: boolean }} said
 */
function proposal({ send }, { card, item, field }, { text, nth, whole }) {
  const place = item ? `${card}/${item}` : card;
  const data = { card, field, base: text, nth, ...(item ? { item } : {}) };
  return {
    key: `propose:${place}:${field}:${whole ? "" : text.slice(0, 80)}:${nth}`,
    base: text,
    sends: (/** @type {object} */ words) => send("propose_amendment", { ...data, ...words }),
  };
}
