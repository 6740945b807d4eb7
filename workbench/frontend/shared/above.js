/**
 * What the page has above `element`: what stands before it and before each box it is in. Whoever places something below
 * the page's head watches these, for a line may come or go in any of them.
 * @param {Element | null} element
 * @returns {Element[]}
 */
export function standingAbove(element) {
  /** @type {Element[]} */
  const found = [];
  for (let box = element; box && box !== document.body; box = box.parentElement) {
    for (let one = box.previousElementSibling; one; one = one.previousElementSibling) found.push(one);
  }
  return found;
}
