// Whether the group of this page sits under the Chatham House Rule (R5): then nothing of what somebody writes or presses
// stays in the browser, where another might look for it.

const ON = "holds";

/** Say that it holds from now on, or no longer. @param {boolean} holds */
export function noteRule(holds) {
  if (holds) document.documentElement.dataset.rule = ON;
  else delete document.documentElement.dataset.rule;
}

/** Whether it holds. */
export function underTheRule() {
  return globalThis.document?.documentElement.dataset.rule === ON;
}
