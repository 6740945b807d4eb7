import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/** The line above a card that leads to its problem and its objective in the trees. `look({tree, nodes}, from)`. */
export function origin(labels, look) {
  const element = h("nav", { class: "wb-origin", "aria-label": labels["origin.name"] });
  /** @type {string | null} */
  let drawn = null;

  function way(tree, text, node) {
    return h(
      "p",
      {},
      h("span", { class: "wb-origin-kind", text: labels[`origin.${tree}`] }),
      button(
        h("span", {}, h("span", { dir: "auto", text }), h("span", { "aria-hidden": "true", text: " ↗" })),
        (event) => look({ tree, nodes: [node] }, event.currentTarget),
        { class: "wb-way-back" },
      ),
    );
  }

  return {
    element,
    update(card, objectives) {
      const item = objectives.find(({ node }) => node === card.node);
      const key = JSON.stringify([card.card, card.node, item?.problem, item?.text]);
      if (key === drawn) return;
      drawn = key;
      if (!item) element.replaceChildren(h("p", { class: "wb-help", text: labels["origin.none"] }));
      else
        element.replaceChildren(
          way("problem", item.problem, item.node),
          way("objective", item.text || labels["origin.open"], item.node),
        );
    },
  };
}
