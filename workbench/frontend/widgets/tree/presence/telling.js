// What this page tells of its person: the node they are on, and the place they point at.

const EVERY = 120; // ms between two things this page says of itself
/** @type {object | null} */
let latest = null; // of several trees, one after another on a page, the newest speaks for it

/**
 * Tells the others where the person of `board` is. Returns `{arrive(), look(), anew(), point(place), stop()}`: `look()`
 * tells it if it is elsewhere now, `anew()` in any case, `point({node, x, y})` shows a place a few times a second at most.
 */
export function createTelling(board, where) {
  const { group } = board.options;
  const self = {};
  latest = self;
  /** @type {string | null} */
  let told = null;
  let [waiting, last, pointed] = [0, 0, 0];

  const say = (what) => where.dispatchEvent(new CustomEvent("workbench:presence-say", { detail: { group, ...what } }));

  function speak() {
    waiting = 0;
    const at = presentOn(board);
    const signature = JSON.stringify(at);
    if (signature === told) return;
    told = signature;
    last = Date.now();
    say({ at });
  }

  return {
    /** Said at first, so that the server knows which group this page shows, even if it only reads. */
    arrive() {
      if (group) say({ at: null });
    },
    look() {
      if (group && !waiting && JSON.stringify(presentOn(board)) !== told)
        waiting = setTimeout(speak, Math.max(0, last + EVERY - Date.now()));
    },
    anew() {
      told = null;
      if (group) say({ at: presentOn(board) });
    },
    point({ node, x, y }) {
      if (Date.now() - pointed < EVERY) return;
      pointed = Date.now();
      say({ laser: { tree: board.view.tree, node, x, y } });
    },
    stop() {
      clearTimeout(waiting);
      // Another tree may just be taking its place: what that one says must not be taken back.
      if (group) setTimeout(() => latest === self && say({ at: null }));
    },
  };
}

/** Where the person of this page is: `{tree, node, doing}`, or null when on no node the others know. */
function presentOn(board) {
  const writing = board.editing?.node;
  const node = writing ?? board.selected;
  const known = node && board.view.nodes.some(({ id }) => id === node);
  return known ? { tree: board.view.tree, node, doing: writing ? "writing" : "selected" } : null;
}
