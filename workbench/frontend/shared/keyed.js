/**
 * Put `wanted` elements into `parent` in this order, moving as few as possible; whatever else is in it goes. An element
 * that held the focus and had to move gets it back.
 * @param {Element} parent
 * @param {Element[]} wanted
 */
export function keyed(parent, wanted) {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const held = parent.contains(focused) ? focused : null;
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  let next = parent.firstElementChild;
  for (const element of wanted) {
    if (element === next) next = next.nextElementSibling;
    else parent.insertBefore(element, next);
  }
  if (held && held !== document.activeElement && held.isConnected) held.focus({ preventScroll: true });
}
