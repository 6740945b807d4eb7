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
