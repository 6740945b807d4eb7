// Words that are still being composed (Japanese, Korean, an accent before its letter) are nobody's yet: no key of theirs reaches a
// field, and nothing is saved before they are done.

const WRITTEN = "input, textarea, [contenteditable]";
const OF_THE_KEYBOARD = 229; // what `keyCode` is while a key belongs to the composition

/**
 * Whether a key belongs to a composition. Safari ends one before it tells of the Enter that ended it: only the code says so then.
 * @param {{ isComposing?: boolean, keyCode?: number }} event
 */
export const composes = ({ isComposing, keyCode }) => Boolean(isComposing) || keyCode === OF_THE_KEYBOARD;

/**
 * Keep the keys of compositions from whoever listens in `page`, and know when one is under way. Returns `later(act)`: `act` now,
 * or once nothing is being composed.
 * @param {EventTarget} page
 */
export function composing(page) {
  /** @type {EventTarget | null} */
  let field = null;
  /** @type {Set<() => unknown>} */
  const waiting = new Set();

  function end() {
    if (field !== null) return; // the next one has begun already
    const due = [...waiting];
    waiting.clear();
    for (const act of due) act();
  }

  const done = () => {
    field = null;
    setTimeout(end); // in some browsers the last words of it arrive only now
  };

  const hold = (/** @type {Event} */ event) => {
    const { target } = event;
    if (!composes(/** @type {KeyboardEvent} */ (event))) return;
    if (/** @type {Element | null} */ (target)?.matches?.(WRITTEN)) event.stopImmediatePropagation();
  };
  page.addEventListener("keydown", hold, true);
  page.addEventListener("compositionstart", ({ target }) => {
    field = target;
  });
  page.addEventListener("compositionend", done);
  page.addEventListener("focusout", ({ target }) => target === field && done());
  return {
    /** @param {() => unknown} act */
    later(act) {
      if (field === null) act();
      else waiting.add(act);
    },
  };
}

/** Compositions on this page. */
export const { later } = composing(globalThis.window ?? new EventTarget());
