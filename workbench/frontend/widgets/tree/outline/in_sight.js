// A row that stays in sight while the room around it changes, until somebody scrolls.

/**
 * Keeps one row of `scroller` in sight. Returns `keep(row)`.
 * @param {HTMLElement} scroller
 */
export function keptInSight(scroller) {
  /** @type {Element | null} */
  let kept = null;
  const show = () => kept?.isConnected && kept.scrollIntoView({ block: "nearest" });
  const letGo = () => {
    kept = null;
  };
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown"])
    scroller.addEventListener(type, letGo, { passive: true });
  new ResizeObserver(show).observe(scroller);
  return {
    /** @param {Element | null} row */
    keep(row) {
      kept = row;
      show();
      requestAnimationFrame(show); // rows that were never on the screen only get their true height now
    },
  };
}
