import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** What was taken back, for its author and for the facilitator: it can return. */
export function withdrawn(desk) {
  const { labels, act } = desk;
  const summary = h("summary", {});
  const items = h("ul", {});
  const element = h("details", { class: "wb-withdrawn" }, summary, items);
  let shown = "";

  function item({ id, text }) {
    return h(
      "li",
      {},
      h("span", { dir: "auto", text }),
      button(labels.return, () => act("return_candidate", { candidate: id }), { about: text }),
    );
  }

  return {
    element,
    update() {
      const { view, mine } = desk;
      const gone = view.facilitator ? view.withdrawn : mine.withdrawn;
      element.hidden = !gone.length || !view.editable;
      const look = JSON.stringify(gone);
      if (look === shown) return;
      shown = look;
      summary.textContent = phrase(labels["withdrawn.list"], { count: gone.length });
      items.replaceChildren(...gone.map(item));
    },
  };
}
