import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { fieldOf, told } from "./field.js";
import { lists } from "./lists.js";

/** @typedef {import("./view.js").Desk} Desk */

/**
 * The chosen card, field by field and sentence by sentence, then its parties, activities and indicators: for each, other words can
 * be proposed, and how it came to read so is told. A form that is open stays while others change things. Returns `element`,
 * `update(view)` and `reveal(where)`.
 * @param {Desk} desk
 */
export function sentences(desk) {
  const { labels } = desk;
  const choose = h("select", {
    class: "wb-drawer-box",
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
  let beside = lists(desk);
  let card = "";

  /** @param {string} id */
  function turn(id) {
    card = id;
    made = new Map();
    beside = lists(desk);
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
    const fields = now ? told(desk, "", now.fields).map((field) => partOf(now.card, field)) : [];
    const shown = [...fields, ...(now ? beside.update(now) : [])];
    if (shown.some((one, at) => list.children[at] !== one) || list.childElementCount !== shown.length)
      list.replaceChildren(...shown);
  }

  /**
   * @param {string} id
   * @param {import("./view.js").Shown} field
   */
  function partOf(id, field) {
    const at = { card: id, item: "", of: "", field: field.field };
    const part = made.get(field.field) ?? fieldOf(desk, at);
    made.set(field.field, part);
    part.update(field);
    return part.element;
  }

  return {
    element,
    update,
    /** @param {{ card: string, field?: string, item?: string }} where */
    reveal({ card: id, field = "", item = "" }) {
      if (id !== card) turn(id);
      if (item) beside.reveal(item);
      else made.get(field)?.reveal();
    },
  };
}
