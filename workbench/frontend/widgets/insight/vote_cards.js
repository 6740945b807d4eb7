import { h } from "../../shared/dom.js";

/**
 * The two cards voted on, in their own words, whole: whoever answers reads them here, wherever the tree is. Returns
 * `element` and `update(asked)`.
 * @param {import("./desk.js").Desk} desk
 */
export function voteCards(desk) {
  const [cause, effect] = [card("A"), card("B")];
  const leads = h("span", { class: "wb-vote-leads" });
  leads.append(h("span", { "aria-hidden": "true", text: "↓ " }), desk.labels["vote.leads"]);
  return {
    // A screen reader hears the whole question at once: that is said beside.
    element: h("div", { class: "wb-vote-cards", "aria-hidden": "true" }, cause.element, leads, effect.element),
    /** @param {{ cause: string, effect: string }} asked */
    update(asked) {
      cause.update(desk, asked.cause);
      effect.update(desk, asked.effect);
    },
  };
}

/** @param {string} letter */
function card(letter) {
  const words = h("p", { class: "wb-vote-words", dir: "auto" });
  const element = h("div", { class: "wb-vote-card" }, h("b", { class: "wb-letter", text: letter }), words);
  return {
    element,
    /**
     * @param {import("./desk.js").Desk} desk
     * @param {string} node
     */
    update(desk, node) {
      element.dataset.kind = desk.view.nodes[node]?.kind ?? "";
      words.textContent = desk.text(node);
    },
  };
}
