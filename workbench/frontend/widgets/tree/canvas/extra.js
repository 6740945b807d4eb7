// What only some cards show: each part is made when it is first shown, for of hundreds of cards few show any.

import { h, hide } from "../../../shared/dom.js";

const button = (name, act) => h("button", { type: "button", class: name, tabIndex: -1, dataset: { act } });
const MADE = {
  offers: () => button("wb-offers", "wordings"),
  letter: () => h("b", { class: "wb-voted-letter", "aria-hidden": "true" }),
  news: () => h("span", { class: "wb-new", "aria-hidden": "true" }),
  fold: () => button("wb-branch-fold", "fold"),
}; // in their order on the card

/** The parts of one card, which stand at the end of its `element`. */
export class Extras {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    /** @type {Map<keyof typeof MADE, HTMLElement>} */
    this.made = new Map();
  }

  /**
   * Show a part, or not; returns it where it is shown.
   * @param {keyof typeof MADE} name
   * @param {boolean} shown
   */
  show(name, shown) {
    const part = this.made.get(name) ?? (shown ? this.make(name) : null);
    if (part) hide(part, !shown);
    return shown ? part : null;
  }

  /** @param {keyof typeof MADE} name */
  make(name) {
    const part = MADE[name]();
    this.made.set(name, part);
    const names = /** @type {(keyof typeof MADE)[]} */ (Object.keys(MADE));
    const later = names.slice(names.indexOf(name) + 1).map((other) => this.made.get(other));
    this.element.insertBefore(part, later.find(Boolean) ?? null);
    return part;
  }
}
