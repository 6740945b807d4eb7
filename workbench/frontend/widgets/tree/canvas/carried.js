// What is carried over the canvas from lifting to dropping: it follows the pointer, and every card shows if it would take it.

import { h } from "../../../shared/dom.js";

const ASIDE = 14; // px from the pointer to what is carried
const RIM = 8; // px kept free to the rim of the canvas

/** The card or cards of one `choice` under way; `words`: what they say, `hooks` as in `listenForDrag`. */
export class Carried {
  /** @param {HTMLElement} canvas */
  constructor(canvas, hooks, choice, words) {
    this.canvas = canvas;
    this.hooks = hooks;
    this.choice = choice;
    /** @type {Map<string, string | null>} */
    this.verdicts = new Map(hooks.ids().map((id) => [id, hooks.objection(choice, id)]));
    this.note = h("span", { class: "wb-drag-note" });
    this.ghost = h(
      "div",
      { class: "wb-drag-ghost", "aria-hidden": "true" },
      h("span", { class: "wb-drag-words", dir: "auto", text: words }),
      this.note,
    );
    /** @type {string | null} */
    this.over = null; // the card under the pointer
    this.aboveLot = false; // whether the pointer is over the parking lot, and that would take it
    canvas.append(this.ghost);
    canvas.classList.add("wb-dragging");
    this.markCards();
    hooks.lift(choice, true);
  }

  markCards() {
    for (const [id, reason] of this.verdicts) {
      const card = this.hooks.card(id);
      if (card) card.dataset.drop = reason ? "no" : "yes";
    }
  }

  unmarkCards() {
    for (const id of this.verdicts.keys()) {
      const card = this.hooks.card(id);
      if (card) delete card.dataset.drop;
      card?.classList.remove("wb-over");
    }
  }

  /** The pointer is somewhere else now. */
  follow(event) {
    const { canvas, hooks, choice, verdicts } = this;
    const area = canvas.getBoundingClientRect();
    const point = { x: event.clientX - area.left, y: event.clientY - area.top };
    this.moveTo(point, area);
    const root = /** @type {Document | ShadowRoot} */ (canvas.getRootNode());
    const under = root.elementFromPoint(event.clientX, event.clientY);
    /** @type {HTMLElement | null | undefined} */
    const card = under?.closest(".wb-world [data-node]");
    const id = card?.dataset.node ?? null;
    this.aboveLot = Boolean(under?.closest(".wb-lot")) && choice.verb !== "restore";
    canvas.classList.toggle("wb-over-lot", this.aboveLot);
    if (id !== this.over) this.enter(id);
    hooks.preview(choice, id && !verdicts.get(id) ? id : null);
    hooks.nudge(point, area);
  }

  /** Keep what is carried beside the pointer, and inside the canvas. */
  moveTo(point, area) {
    const { ghost } = this;
    const x = Math.min(point.x + ASIDE, area.width - ghost.offsetWidth - RIM);
    const y = Math.min(point.y + ASIDE, area.height - ghost.offsetHeight - RIM);
    ghost.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** The pointer has come over another card, or over none (null): say why that one would not do. */
  enter(id) {
    const { hooks, choice } = this;
    hooks.card(this.over)?.classList.remove("wb-over");
    hooks.card(id)?.classList.add("wb-over");
    this.over = id;
    const reason = id && id !== choice.node ? this.verdicts.get(id) : null;
    this.note.textContent = reason ?? "";
    this.ghost.classList.toggle("wb-refused", Boolean(reason));
  }

  /** Put it down, on what lies under it when it is `dropped`. */
  end(dropped) {
    const { canvas, hooks, choice, over } = this;
    this.unmarkCards();
    this.ghost.remove();
    canvas.classList.remove("wb-dragging", "wb-over-lot");
    canvas.classList.add("wb-dropped");
    setTimeout(() => canvas.classList.remove("wb-dropped"), 0);
    hooks.preview(choice, null);
    hooks.lift(choice, false);
    if (!dropped) return;
    if (this.aboveLot) hooks.park(choice);
    else if (over && over !== choice.node) hooks.drop(choice, over);
  }
}
