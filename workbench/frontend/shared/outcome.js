import { h } from "./dom.js";
import { phrase } from "./phrase.js";

/** @typedef {import("./phrase.js").Labels} Labels */

const SIGNS = { accepted: "✓", rejected: "✕", withdrawn: "↩", countered: "⇄", outdated: "…" };

/**
 * What became of an amendment, with a sign and in words.
 * @param {Labels} labels
 * @param {{ state: string, decision: string, votes: [number, number, number] }} told
 */
export function outcome(labels, { state, decision, votes }) {
  const words = [labels[`state.${state}`], decided(labels, decision, votes)].filter(Boolean).join(" ");
  return [h("span", { "aria-hidden": "true", text: `${SIGNS[state] ?? ""} ` }), words];
}

/**
 * How the group decided, in words; nothing where it did not.
 * @param {Labels} labels
 * @param {string} decision
 * @param {[number, number, number]} votes
 */
export function decided(labels, decision, [inFavour, against, abstained]) {
  if (!decision) return "";
  return phrase(labels[`by.${decision}`], { for: inFavour, against, abstained });
}
