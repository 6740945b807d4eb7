// Views that arrive from the others: when many edit at once their changes are taken in a few at a time.

const TOGETHER = 100; // ms within which several new views are taken as one
const GLOW = { projector: 9100, other: 2600 }; // ms after which a changed card no longer glows

/**
 * When views are taken in: each costs a layout, and nobody can follow sixty a second. `take()` takes in the latest and returns the
 * changes others made; `faded()` is called when they no longer glow. Returns `{receive(), stop()}`.
 */
export function createArrivals(board, take, faded) {
  const glow = board.options.mode === "projector" ? GLOW.projector : GLOW.other;
  let taken = 0; // when a view was last taken in
  let coming = 0;
  let glowing = 0;

  function takeNow() {
    coming = 0;
    taken = Date.now();
    if (!take().length) return;
    clearTimeout(glowing);
    glowing = setTimeout(faded, glow);
  }

  return {
    /** There is a new view. */
    receive() {
      if (coming) return;
      const wait = taken + TOGETHER - Date.now();
      if (wait <= 0) takeNow();
      else coming = setTimeout(takeNow, wait);
    },
    stop() {
      clearTimeout(coming);
      clearTimeout(glowing);
    },
  };
}
