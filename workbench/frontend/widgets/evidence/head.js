import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/**
 * The statement the panel is about. `toCore()` goes back to the core problem. Returns `element` and
 * `update(statement, away)`; `away`: it is not the core problem.
 */
export function statementHead(labels, toCore) {
  const element = h("header", { class: "wb-evidence-head" });

  const about = ({ kind, text }, away) => [
    h("p", { class: "wb-evidence-side", dataset: { kind }, text: labels[`side.${kind}`] ?? "" }),
    h("p", { class: "wb-evidence-statement", dir: "auto", text }),
    away
      ? button(labels.to_core, toCore, { look: "quiet" })
      : h("p", { class: "wb-evidence-hint", text: labels.choose }),
  ];

  return {
    element,
    update(statement, away) {
      element.replaceChildren(...(statement ? about(statement, away) : [h("p", { text: labels.none })]));
    },
  };
}
