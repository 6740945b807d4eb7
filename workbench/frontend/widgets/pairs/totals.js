import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { CERTAIN, certainty } from "./certainty.js";
import { stateOf } from "./pair.js";

const KINDS = /** @type {const} */ (["confirmed", "sure", "open", "review"]);

/** How many pairs there are of each certainty. Returns `element` and `update(pairs)`. */
export function totals(labels) {
  const heading = h("h3", {});
  const lines = KINDS.map((name) => {
    const number = h("b", {});
    return { name, number, element: h("li", {}, certainty(name, labels), number) };
  });
  const list = h(
    "ul",
    {},
    lines.map(({ element }) => element),
  );
  return {
    element: h("section", { class: "wb-totals" }, heading, list),
    update(pairs) {
      heading.textContent = phrase(labels.totals, { count: pairs.length });
      for (const { name, number, element } of lines) {
        const count = pairs.filter((pair) => CERTAIN[stateOf(pair)] === name).length;
        number.textContent = String(count);
        element.hidden = count === 0;
      }
    },
  };
}
