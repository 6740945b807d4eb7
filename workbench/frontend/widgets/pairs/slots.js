import { h } from "../../shared/dom.js";

/** The parts of the row `home`, each drawn again only when what it shows has changed. */
export class Slots {
  constructor(home) {
    this.home = home;
    this.problem = h("div", { class: "wb-problem" });
    this.objective = h("div", { class: "wb-objective" });
    this.actions = h("div", { class: "wb-actions" });
    this.note = h("div", { class: "wb-note" });
    this.sharp = h("div", { class: "wb-sharp" });
    this.drawn = new Map(); // part -> key of what it shows
  }

  /** Draw `part` with `nodes()`, if `key` is another than before; the focus is never taken away from the row. */
  draw(part, key, nodes) {
    if (this.drawn.get(part) === key) return;
    this.drawn.set(part, key);
    const held = part.contains(document.activeElement);
    part.replaceChildren(...[nodes()].flat(Infinity).filter(Boolean));
    if (!held) return;
    /** @type {HTMLElement | null} */
    const first = this.home.querySelector("button, textarea");
    (first ?? this.home).focus({ preventScroll: true });
  }
}
