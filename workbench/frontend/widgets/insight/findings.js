import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { findingCard } from "./finding_card.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * What a careful facilitator would notice, and below it what the group lets be. Returns `element` and `update()`.
 * @param {Desk} desk
 */
export function findings(desk) {
  const element = h("div", { class: "wb-findings" });
  let drawn = "";
  return {
    element,
    update() {
      const { findings: all, editable, nodes, statement = [] } = desk.view;
      const signature = JSON.stringify([
        all,
        desk.view.more,
        editable,
        statement,
        all.map((finding) => finding.nodes.map((node) => nodes[node]?.text)),
      ]);
      if (signature === drawn) return;
      drawn = signature;
      keepingFocus(element, () => element.replaceChildren(...listed(desk)));
    },
  };
}

/**
 * The cards of all findings, those that rest below the others.
 * @param {Desk} desk
 */
function listed(desk) {
  const { labels, view } = desk;
  const { more = 0 } = view;
  const open = view.findings.filter((finding) => finding.dismissed === undefined);
  const rest = view.findings.filter((finding) => finding.dismissed !== undefined);
  const worded = wording(desk);
  const cards = (some) =>
    h(
      "ul",
      { class: "wb-plain" },
      some.map((finding) => findingCard(desk, finding)),
    );
  return [
    h("p", { class: "wb-help", text: open.length || worded ? labels["findings.help"] : labels["findings.none"] }),
    ...(worded ? [worded] : []),
    cards(open),
    ...(more ? [h("p", { class: "wb-help", text: counted(labels, "findings.more", more) })] : []),
    ...(rest.length ? [h("h3", { text: labels.dismissed }), cards(rest)] : []),
  ];
}

/**
 * Draw the buttons of `element` anew; a person on one of them is put on the same one, or on the first.
 * @param {HTMLElement} element
 * @param {() => void} draw
 */
function keepingFocus(element, draw) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const held = focused && element.contains(focused) ? focused.dataset.key : null;
  draw();
  if (!held) return;
  const same = /** @type {HTMLElement | null} */ (element.querySelector(`[data-key="${CSS.escape(held)}"]`));
  (same ?? element.querySelector("button"))?.focus();
}

/**
 * What weakens the words of the core problem, or nothing.
 * @param {Desk} desk
 */
function wording({ labels, view }) {
  const { statement = [] } = view;
  if (!statement.length) return null;
  return h(
    "section",
    { class: "wb-finding wb-wording" },
    h(
      "h3",
      { class: "wb-finding-title" },
      h("span", { class: "wb-finding-sign", "aria-hidden": "true", text: "!" }),
      labels["statement.title"],
    ),
    h(
      "ul",
      {},
      statement.map((text) => h("li", { text })),
    ),
  );
}
