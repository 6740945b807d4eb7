import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { choices } from "./bring_file.js";

/**
 * Where the tree goes, to be chosen once it is known what there is to choose from. `changed()` is called after a choice.
 * Returns `element`, `node` and `offer(places)`.
 */
export function bringPlace(labels, changed) {
  const where = h("select", { id: "wb-bring-where", class: "wb-input", onchange: changed });
  const element = h("div", { hidden: true }, h("label", { for: where.id, text: labels["bring.where"] }), where);
  return {
    element,
    /** The node to hang it on; null: the parking lot. Before anything is known, the core problem is found by the answer. */
    get node() {
      return where.value || null;
    },
    /** Give these to choose from; tells whether there was no choice before. */
    offer(places) {
      const first = element.hidden && places.length > 0;
      if (!first) return false;
      where.replaceChildren(...choices(places, labels, phrase).map(([value, text]) => h("option", { value, text })));
      element.hidden = false;
      return true;
    },
  };
}
