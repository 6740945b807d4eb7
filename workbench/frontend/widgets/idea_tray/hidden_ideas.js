import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/** How many ideas are hidden still; whoever facilitates can reveal them here. Returns `{ element, update(view) }`. */
export function hiddenIdeas(labels, reveal) {
  const count = h("p", {});
  const act = button(labels.reveal, reveal, { look: "primary" });
  const element = h("div", { class: "wb-tray-hidden" }, count, act);
  return {
    element,
    update(view) {
      element.hidden = view.revealed;
      count.textContent = counted(labels, "hidden", view.total);
      act.hidden = !view.facilitator;
    },
  };
}
