/**
 * Put `wanted` elements into `parent` in this order and take every other child away, without ever moving the element
 * that holds the focus: moving it would blur the input a person is typing in.
 * @param {Element} parent
 * @param {Element[]} wanted
 */
export function arrange(parent, wanted, focused = document.activeElement) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  if (wanted.every((child, i) => parent.children[i] === child)) return;
  const anchor = wanted.findIndex((child) => child.parentElement === parent && child.contains(focused));
  if (anchor === -1) {
    parent.append(...wanted);
    return;
  }
  for (const child of wanted.slice(0, anchor)) parent.insertBefore(child, wanted[anchor]);
  for (const child of wanted.slice(anchor + 1)) parent.append(child);
}
