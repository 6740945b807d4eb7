import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

const DEEPEST = 6; // steps that are drawn; beyond them a phone has no room left

/**
 * Both trees as lists, to look up where a card comes from and go back. `back()` leads to where one came from, `open(card)`
 * to a card. Returns `element`, `show(tree, nodes)`, which moves the focus there, and `update(objectives, cards)`.
 */
export function trees(labels, { back, open }) {
  const title = h("h2", {});
  const list = h("ol", { class: "wb-lines" });
  const sides = ["problem", "objective"].map((tree) =>
    button(labels[`source.${tree}`], () => turn(tree), { "aria-pressed": "false", dataset: { tree } }),
  );
  const leave = button(`← ${labels["origin.back"]}`, back, { class: "wb-button wb-primary" });
  const head = h("header", { class: "wb-trees-head" }, leave, title, h("div", { class: "wb-sides" }, sides));
  const element = h("section", { class: "wb-trees", "aria-label": labels["origin.name"] }, head, list);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    back();
  });
  let now = { tree: "problem", nodes: [] };
  /** @type {{ objectives: any[], cards: any[] }} */
  let held = { objectives: [], cards: [] };
  /** @type {string | null} */
  let drawn = null;

  function turn(tree) {
    now = { ...now, tree };
    draw();
  }

  function draw() {
    const key = JSON.stringify([now, held]);
    if (key === drawn) return;
    drawn = key;
    title.textContent = labels[`source.${now.tree}`];
    for (const side of sides) side.setAttribute("aria-pressed", String(side.dataset.tree === now.tree));
    const focused = /** @type {HTMLElement | null} */ (document.activeElement?.closest(".wb-line"))?.dataset.node;
    const inOrder = [...held.objectives].sort((one, other) => one.place - other.place);
    list.replaceChildren(...inOrder.map((item) => line(labels, { item, now, cards: held.cards, open })));
    if (focused) lineOf(focused)?.focus({ preventScroll: true });
  }

  /** @param {string} node @returns {HTMLElement | null} */
  const lineOf = (node) => list.querySelector(`[data-node="${CSS.escape(node)}"]`);

  return {
    element,
    show(tree, nodes) {
      now = { tree, nodes };
      draw();
      requestAnimationFrame(() => {
        const target = lineOf(nodes[0]) ?? leave;
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: "center" });
      });
    },
    update(objectives, cards) {
      held = { objectives, cards: cards.map(({ card, title: name }) => ({ card, title: name })) };
      if (element.isConnected) draw();
    },
  };
}

/** One card of the tree that is looked at, with the commitments begun from it. */
function line(labels, { item, now, cards, open }) {
  const text = now.tree === "problem" ? item.problem : item.text || labels["origin.open"];
  const begun = cards.filter(({ card }) => item.cards?.includes(card));
  return h(
    "li",
    {
      class: "wb-line",
      tabindex: "-1",
      dataset: { node: item.node, kind: item.kind },
      "aria-current": now.nodes.includes(item.node) ? "true" : null,
      style: { "--depth": String(Math.min(item.depth, DEEPEST)) },
    },
    h("span", { class: "wb-line-kind", text: labels[`line.${now.tree}.${item.kind}`] }),
    h("span", { class: "wb-line-words", dir: "auto", text }),
    begun.map(({ card, title }) =>
      button(phrase(labels["origin.card"], { card: title }), () => open(card), { class: "wb-way-back" }),
    ),
  );
}
