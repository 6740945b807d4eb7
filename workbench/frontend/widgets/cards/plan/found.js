import { h } from "../../../shared/dom.js";
import { findingsAt } from "../remarks.js";

const GRAVE = { error: 3, missing: 2, weak: 2, note: 1 };
const SIGNS = { error: "▲", missing: "○", weak: "△", note: "·" };

/** All that is found at a field of an activity, the gravest first: by the card's checks, and by those of the work plan. */
export function found(card, item, field) {
  const own = findingsAt(card, { item, field }).filter((one) => !one.let_be);
  const plan = (card.plan?.findings ?? []).filter((one) => one.item === item && one.field === field);
  return [...plan, ...own].sort((one, other) => GRAVE[other.severity] - GRAVE[one.severity]);
}

/** A sign at a cell, and its words for who does not see it; null where nothing is found. */
export function mark(findings, labels) {
  const [first] = findings;
  if (!first) return null;
  const words = findings.map((one) => `${labels[`severity.${one.severity}`]}: ${one.message}`).join(" ");
  return h(
    "span",
    { class: "wb-cell-mark", dataset: { severity: first.severity }, title: words },
    h("span", { "aria-hidden": "true", text: SIGNS[first.severity] }),
    h("span", { class: "wb-sr", text: words }),
  );
}
