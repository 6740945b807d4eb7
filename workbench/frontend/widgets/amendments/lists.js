import { h } from "../../shared/dom.js";
import { fieldOf, told } from "./field.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Item} Item */

/**
 * The lists of a card: its parties, activities, indicators and objections, each folded until somebody looks into it. Returns
 * `update(card)`, which gives an element for each list, and `reveal(item)`.
 * @param {Desk} desk
 */
export function lists(desk) {
  /** @type {Map<string, ReturnType<typeof itemOf>>} */
  const made = new Map();
  /** @type {Map<string, { element: HTMLElement, list: HTMLElement }>} */
  const frames = new Map();

  /** @param {string} of */
  function frame(of) {
    const list = h("div");
    const element = h(
      "section",
      { class: "wb-amend-field", dataset: { list: of } },
      h("h4", { class: "wb-amend-name", text: desk.labels[`field.${of}`] }),
      list,
    );
    frames.set(of, { element, list });
    return { element, list };
  }

  return {
    /** @param {import("./view.js").Card} card */
    update(card) {
      return card.lists.map(({ of, items }) => {
        const { element, list } = frames.get(of) ?? frame(of);
        const shown = items.map((item) => {
          const part = made.get(item.item) ?? itemOf(desk, card.card, of, item.item);
          made.set(item.item, part);
          part.update(item);
          return part.element;
        });
        if (shown.some((one, at) => list.children[at] !== one) || list.childElementCount !== shown.length)
          list.replaceChildren(...shown);
        return element;
      });
    },
    /** @param {string} item */
    reveal: (item) => made.get(item)?.reveal(),
  };
}

/**
 * One item, folded: its fields are made when it is opened.
 * @param {Desk} desk
 * @param {string} card
 * @param {string} of
 * @param {string} id
 */
function itemOf(desk, card, of, id) {
  const title = h("summary", { dir: "auto" });
  const list = h("div");
  const element = h("details", { class: "wb-amend-item", dataset: { item: id }, ontoggle: fill }, title, list);
  /** @type {Map<string, ReturnType<typeof fieldOf>>} */
  const made = new Map();
  /** @type {Item | null} */
  let now = null;

  function fill() {
    if (!element.open || !now) return;
    const shown = told(desk, of, now.fields).map((field) => {
      const part = made.get(field.field) ?? fieldOf(desk, { card, item: id, of, field: field.field });
      made.set(field.field, part);
      part.update(field);
      return part.element;
    });
    if (list.childElementCount !== shown.length) list.replaceChildren(...shown);
  }

  return {
    element,
    /** @param {Item} item */
    update(item) {
      now = item;
      if (title.textContent !== item.title) title.textContent = item.title;
      fill();
    },
    reveal() {
      element.open = true;
      fill();
      made.values().next().value?.reveal();
    },
  };
}
