import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";

/**
 * The ideas that are in the tree, folded away at first. `changed()` is called as they are unfolded or folded.
 * Returns `{ element, update(ideas, elementOf) }`; `elementOf(idea)` is what shows an idea.
 */
export function ideasInTree(labels, changed) {
  const summary = h("summary", {});
  const list = h("ul", { class: "wb-tray-list wb-tray-placed" });
  const element = h("details", { class: "wb-tray-more", ontoggle: () => changed() }, summary, list);
  return {
    element,
    update(ideas, elementOf) {
      element.hidden = !ideas.length;
      summary.textContent = phrase(labels.in_tree, { count: ideas.length });
      keyed(list, element.open ? ideas.map(elementOf) : []);
    },
  };
}
