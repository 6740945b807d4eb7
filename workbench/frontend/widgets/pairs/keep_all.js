import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { sureProposals } from "./pair.js";

/** The button that confirms every sure proposal at one stroke; `pairsNow()` gives the pairs as they are. */
export class KeepAll {
  constructor(labels, send, pairsNow) {
    this.labels = labels;
    this.pairsNow = pairsNow;
    this.attempt = attempting({ labels, send, late: () => toast(labels["state.kept"]) });
    this.keeping = false;
    this.element = button("", () => this.keep(), { class: "wb-button wb-primary wb-keep-all" });
  }

  /** All sure proposals are one gesture, so that one undo takes them back. */
  async keep() {
    if (this.keeping) return;
    const { element, labels } = this;
    const sure = sureProposals(this.pairsNow()).map(({ node, proposal }) => ({ node, text: proposal }));
    this.keeping = true;
    element.setAttribute("aria-disabled", "true");
    if (await this.attempt("confirm_objectives", { pairs: sure })) toast(counted(labels, "keep_all.done", sure.length));
    this.keeping = false;
    element.removeAttribute("aria-disabled");
  }

  update(pairs, editable) {
    const sure = sureProposals(pairs).length;
    this.element.hidden = !editable || sure < 2;
    this.element.textContent = counted(this.labels, "keep_all", sure);
  }
}
