import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { sureProposals } from "./pair.js";

/**
 * The facilitator's button that keeps every sure proposal at one stroke, once each was read. `desk`: `{labels, send}`;
 * `pairsNow()` gives the pairs as they are, `goTo(node)` shows the next one to be read.
 */
export class KeepAll {
  constructor({ labels, send }, pairsNow, goTo) {
    this.labels = labels;
    this.pairsNow = pairsNow;
    this.goTo = goTo;
    this.attempt = attempting({ labels, send, late: () => toast(labels["state.kept"]) });
    this.keeping = false;
    this.element = button("", () => this.press(), { class: "wb-button wb-keep-all" });
  }

  /** While some are unread it leads to the next of them: a button that waits says for what. */
  press() {
    const unread = this.pairsNow().find((pair) => sureProposals([pair]).length && !pair.read);
    if (unread) this.goTo(unread.node);
    else if (!this.keeping) this.keep();
  }

  /** All sure proposals are one gesture, so that one undo takes them back. */
  async keep() {
    const { element, labels } = this;
    const sure = sureProposals(this.pairsNow()).map(({ node, proposal }) => ({ node, text: proposal }));
    this.keeping = true;
    element.setAttribute("aria-disabled", "true");
    if (await this.attempt("confirm_objectives", { pairs: sure })) toast(counted(labels, "keep_all.done", sure.length));
    this.keeping = false;
    element.removeAttribute("aria-disabled");
  }

  update(sure, left) {
    const { element, labels } = this;
    element.hidden = sure === 0;
    element.classList.toggle("wb-primary", left === 0);
    element.classList.toggle("wb-waits", left > 0);
    element.textContent = left ? counted(labels, "keep_all.left", left) : counted(labels, "keep_all", sure);
  }
}
