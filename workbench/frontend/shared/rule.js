// Whether the group of this page sits under the Chatham House Rule (R5): then nothing of what somebody writes or presses
// stays in the browser, where another might look for it. And in which sitting: what is sent says where it was written.

const ON = "holds";

/**
 * Say that it holds from now on, or no longer; and in which sitting, where that is known.
 * @param {boolean} holds
 * @param {string} [name]
 */
export function noteRule(holds, name) {
  const { dataset } = document.documentElement;
  if (holds) dataset.rule = ON;
  else delete dataset.rule;
  if (name !== undefined) dataset.sitting = name;
}

/** Whether it holds. */
export function underTheRule() {
  return globalThis.document?.documentElement.dataset.rule === ON;
}

/** The sitting that is held now, as far as the page knows; empty where people write openly. */
export function sitting() {
  return globalThis.document?.documentElement.dataset.sitting ?? "";
}

/**
 * Whether what was written in the sitting `begun` belongs to one that is over. What was written openly does not.
 * @param {string} begun
 */
export const isOver = (begun) => begun !== "" && begun !== sitting();
