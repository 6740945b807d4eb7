// Where people only propose: what they sent waits to be accepted. One place of the page tells them, whatever they pressed.

/** What this person may do with the group's work on this page: "edit", "propose", or "lead" (read). */
let may = "edit";

/**
 * The part of the page that knows says so.
 * @param {string} right
 */
export function setRight(right) {
  may = right;
}

/** Whether what this person changes will wait as a proposal. */
export const proposing = () => may === "propose";

/**
 * Pass an answer on; if what was sent waits as a proposal now, the page is told.
 * @template {Record<string, any>} Result
 * @param {Result} result
 * @returns {Result}
 */
export function tellProposed(result) {
  if (result.proposed) globalThis.dispatchEvent?.(new CustomEvent("workbench:proposed", { detail: result.proposed }));
  return result;
}

/** @type {WeakMap<Record<string, string>, Record<string, string>>} */
const asProposals = new WeakMap();
const AS_PROPOSAL = "as_proposal.";

/**
 * The labels of a widget as they read for somebody who may `may`: whoever only proposes reads on a button that they propose
 * (`as_proposal.<key>` in place of `<key>`).
 * @param {Record<string, string>} labels
 * @param {string | undefined} may
 */
export function worded(labels, may) {
  if (may !== "propose") return labels;
  const known = asProposals.get(labels);
  if (known) return known;
  const own = Object.entries(labels).filter(([key]) => key.startsWith(AS_PROPOSAL));
  const made = { ...labels, ...Object.fromEntries(own.map(([key, words]) => [key.slice(AS_PROPOSAL.length), words])) };
  asProposals.set(labels, made);
  return made;
}
