import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { history } from "../../shared/history.js";

/** The title, with what turns the ideas over for all, and undo. Returns `{ element, update(view) }`. */
export function heading({ labels, send, attempt, model }, view) {
  const steps = history(labels, send, model);
  const reveal = button("", turnOver, { look: "primary" });

  async function turnOver() {
    if (await attempt(view().revealed ? "hide_ideas" : "reveal_ideas"))
      announce(view().revealed ? labels.revealed : labels["hidden.again"]);
  }

  return {
    element: h(
      "header",
      { class: "wb-head" },
      h("h2", { text: labels.title }),
      h("div", { class: "wb-tools" }, reveal, steps.element),
    ),
    update(now) {
      reveal.hidden = !now.facilitator;
      reveal.textContent = now.revealed ? labels.hide : labels.reveal;
      reveal.classList.toggle("wb-primary", !now.revealed);
      steps.update(now);
    },
  };
}
