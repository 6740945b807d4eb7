import { h } from "../../shared/dom.js";
import { found } from "../../shared/idea_search.js";
import { keyed } from "../../shared/keyed.js";
import { counted } from "../../shared/phrase.js";

/**
 * The ideas that wait for their place in the tree, searched once they are many. `changed()` is called as people search.
 * Returns `{ elements, update(ideas, view, elementOf) }`; `elementOf(idea)` is what shows an idea.
 */
export function waitingIdeas(labels, changed) {
  const left = h("p", { class: "wb-tray-left" });
  const how = h("p", { class: "wb-tray-how", text: labels.how });
  const search = h("input", {
    class: "wb-tray-search",
    type: "search",
    placeholder: labels.search,
    "aria-label": labels.search,
    oninput: () => changed(),
  });
  const none = h("p", { class: "wb-tray-how", text: labels["found.none"] });
  const list = h("ul", { class: "wb-tray-list", "aria-label": labels.long });
  return {
    elements: [left, how, search, none, list],
    update(ideas, view, elementOf) {
      const shown = found(ideas, search.value);
      left.hidden = !view.revealed;
      left.textContent = ideas.length ? counted(labels, "left", ideas.length) : labels["left.none"];
      how.hidden = !view.editable || !ideas.length;
      search.hidden = ideas.length < 6;
      none.hidden = !ideas.length || shown.length > 0;
      keyed(list, shown.map(elementOf));
    },
  };
}
