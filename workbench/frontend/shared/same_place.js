const TAKES_FOCUS = "button, a[href], input, select, textarea, summary";

/**
 * Draw anew what stands within an element, with `draw`. Whoever had the focus there keeps it at the same place, or at
 * `instead` where that has gone: a keyboard must not be thrown out of a list because somebody else changed it.
 * @param {HTMLElement} within
 * @param {() => unknown} draw
 * @param {HTMLElement} instead
 */
export function inSamePlace(within, draw, instead) {
  const at = reachable(within).indexOf(/** @type {HTMLElement} */ (document.activeElement));
  keepingFocus(within, draw, () => reachable(within)[at] ?? instead);
}

/**
 * Draw anew; where the focus was within and is lost by it, it goes to what `next` gives.
 * @param {HTMLElement} within
 * @param {() => unknown} draw
 * @param {() => HTMLElement} next
 */
export function keepingFocus(within, draw, next) {
  const held = within.contains(document.activeElement);
  draw();
  if (held && !within.contains(document.activeElement)) next().focus({ preventScroll: true });
}

/** @param {HTMLElement} within @returns {HTMLElement[]} */
const reachable = (within) => [.../** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll(TAKES_FOCUS))];
