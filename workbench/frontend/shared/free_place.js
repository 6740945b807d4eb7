// Where a passing message may stand: over nothing that can be pressed or written in.

/** @typedef {{ left: number, top: number, right: number, bottom: number, weight?: number }} Box */

const PRESSED =
  'button, a[href], input, select, textarea, summary, label, [contenteditable="true"], [tabindex="0"], [role="button"], [role="treeitem"]';
/** What a facilitator has an eye on, or somebody reads off with a phone: the wall in the remote, the picture of a code. */
const WATCHED = ".wb-remote-preview, .wb-qr";
/** What is about to be used: where one writes, what belongs to the chosen card, what has the keyboard. */
const NEXT = "textarea, input, form button, .wb-tools button, .wb-foot-sheet button, .wb-editor button, :focus";
const HEAVY = 20; // such a thing counts as much as so many others
const STEP = 16;

/**
 * The place for a box of `size` in a window of `room`, as near to its foot as possible, in the middle if it can be, where it
 * covers least of `taken`. Pure.
 * @param {{ width: number, height: number }} size
 * @param {{ width: number, height: number, margin: number }} room
 * @param {Box[]} taken
 * @returns {{ left: number, top: number }}
 */
export function freePlace(size, { width, height, margin }, taken) {
  const last = Math.max(margin, width - margin - size.width);
  const columns = [(width - size.width) / 2, margin, last];
  let best = { left: columns[0], top: height - margin - size.height, covered: Number.POSITIVE_INFINITY };
  for (let top = best.top; top >= margin; top -= STEP) {
    for (const left of columns) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      const covered = taken.reduce((sum, one) => sum + shared(box, one) * (one.weight ?? 1), 0);
      if (covered < best.covered) best = { left, top, covered };
      if (best.covered === 0) return best;
    }
  }
  return best;
}

/** How much of `one` lies under `box`. @param {Box} box @param {Box} one */
function shared(box, one) {
  const across = Math.min(box.right, one.right) - Math.max(box.left, one.left);
  const down = Math.min(box.bottom, one.bottom) - Math.max(box.top, one.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** What can be pressed or is watched in the window now, but for what is within `own`. @param {Element} own @returns {Box[]} */
export function pressedNow(own) {
  return [...document.querySelectorAll(`${PRESSED}, ${WATCHED}`)]
    .filter((element) => !own.contains(element) && element.checkVisibility?.({ visibilityProperty: true }) !== false)
    .map((element) => boxOf(element))
    .filter(({ left, right, bottom, top }) => right > left && bottom > Math.max(0, top) && top < window.innerHeight);
}

/** @param {Element} element @returns {Box} */
function boxOf(element) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom, weight: element.matches(NEXT) ? HEAVY : 1 };
}
