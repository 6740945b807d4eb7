import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { card } from "./card.js";

/**
 * The evidence of all other statements: those of the tree to go to, and what is left of those taken out of it, to be given to
 * the statement the panel is about. `choose(statement)` goes there. Returns `element` and `update(view, statement)`.
 */
export function otherEvidence(desk, choose) {
  const { labels } = desk;
  const element = h("section", { class: "wb-evidence-others" });
  return {
    element,
    update({ statements = [], editable }, statement) {
      const rest = statements.filter(({ node }) => node !== statement?.node);
      const inTree = rest.filter(({ side }) => side !== null);
      const left = rest.filter(({ side }) => side === null).flatMap(({ evidence }) => evidence);
      element.hidden = rest.length === 0;
      element.replaceChildren(
        inTree.length ? h("h3", { text: labels.others }) : "",
        wayList(inTree, choose),
        left.length ? h("h3", { text: labels.gone }) : "",
        leftList(desk, left, editable ? statement : null),
      );
    },
  };
}

/** The statements that rest on evidence, each a way to it. */
function wayList(statements, choose) {
  const way = ({ node, text, side: kind, evidence }) =>
    button(`${text} (${evidence.length})`, () => choose({ node, text, kind }), { look: "quiet", dir: "auto" });
  return h(
    "ul",
    { class: "wb-evidence-links" },
    statements.map((one) => h("li", {}, way(one))),
  );
}

/** Evidence of what is gone; `taker`: the statement it can be given to, null when it is only to be read. */
function leftList({ labels, language, done }, entries, taker) {
  const give = ({ evidence }) =>
    button(labels.attach, () => done("attach_evidence", { evidence, node: taker.node }, labels.attached));
  return h(
    "ul",
    { class: "wb-evidence-list" },
    entries.map((entry) => h("li", {}, card(labels, language, entry, null), taker && give(entry))),
  );
}
