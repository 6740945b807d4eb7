import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { letBe } from "./let_be.js";

/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Finding} Finding */

/**
 * A finding with why it matters, the words it is about, what to do, "show me" and "let it be".
 * @param {Desk} desk
 * @param {Finding} finding
 */
export function findingCard(desk, finding) {
  const rests = finding.dismissed !== undefined;
  return h(
    "li",
    { class: rests ? "wb-finding wb-rests" : "wb-finding", dataset: { code: finding.code } },
    h(
      "h3",
      { class: "wb-finding-title" },
      h("span", { class: "wb-finding-sign", "aria-hidden": "true", text: rests ? "✓" : "!" }),
      capital(finding.title),
    ),
    h("p", { text: finding.why }),
    quotes(textsOf(desk, finding)),
    rests
      ? finding.dismissed && h("p", { class: "wb-reason", dir: "auto", text: finding.dismissed })
      : h("p", { class: "wb-do" }, h("b", { text: desk.labels["findings.do"] }), " ", finding.do),
    h("div", { class: "wb-row" }, showButton(desk, finding), restButton(desk, finding)),
  );
}

/**
 * The words of the cards it is about.
 * @param {Desk} desk
 * @param {Finding} finding
 */
function textsOf(desk, { nodes }) {
  return nodes.map((node) => desk.text(node)).filter(Boolean);
}

/** @param {string[]} texts */
function quotes(texts) {
  if (!texts.length) return null;
  return h(
    "ul",
    { class: "wb-quotes" },
    texts.map((text) => h("li", {}, h("q", { dir: "auto", text }))),
  );
}

/**
 * @param {Desk} desk
 * @param {Finding} finding
 */
function showButton(desk, finding) {
  if (!finding.nodes.length) return null;
  return button(desk.labels.show, () => desk.show(markedNode(desk.view, finding)), {
    about: textsOf(desk, finding)[0],
    "data-key": `show ${keyOf(finding)}`,
  });
}

/**
 * Lets the finding be, or takes that back.
 * @param {Desk} desk
 * @param {Finding} finding
 */
function restButton(desk, finding) {
  const { labels } = desk;
  const { code, nodes, dismissed } = finding;
  if (!desk.view.editable || !nodes.length) return null;
  const rests = dismissed !== undefined;
  const takeBack = () => desk.act("dismiss_finding", { code, nodes, reason: null });
  return button(rests ? labels["dismiss.undo"] : labels.dismiss, rests ? takeBack : () => letBe(desk, finding), {
    look: "quiet",
    about: textsOf(desk, finding)[0],
    "data-key": `rest ${keyOf(finding)}`,
  });
}

/** @param {Finding} finding */
function keyOf({ code, nodes }) {
  return [code, ...nodes].join(">");
}

/**
 * The card that a finding is shown on: of an arrow the end farther from the core problem.
 * @param {{ core: string | null }} view
 * @param {{ nodes: string[] }} finding
 */
export function markedNode(view, { nodes }) {
  return nodes[0] === view.core && nodes.length > 1 ? nodes[1] : nodes[0];
}

/**
 * A mark's words as a heading: "gap?" becomes "Gap?", "¿hueco?" becomes "¿Hueco?".
 * @param {string} words
 */
export function capital(words) {
  return words.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase());
}
