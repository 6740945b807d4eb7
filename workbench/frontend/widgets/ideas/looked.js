const KEY = "looked"; // the draft that keeps how far this device has seen

/**
 * Which ideas are new since this page was last looked at: those written after the last one it showed before it was put
 * away. On the first look nothing is new but what comes while one looks. `changed()` is called when another look begins.
 * @param {{ drafts: import("../../shared/drafts.js").Drafts, changed: () => void }} about
 */
export function looked({ drafts, changed }) {
  /** @type {number | null} the order of the newest idea of the look before */
  let before = remembered(drafts);
  let newest = 0;

  /** Keep how far one has seen; what was written until now is not new on the next look. */
  function keep() {
    if (newest > 0) drafts.set(KEY, String(newest));
  }

  function turned() {
    if (document.visibilityState === "hidden") return keep();
    before = remembered(drafts) ?? before;
    changed();
  }

  document.addEventListener("visibilitychange", turned);
  window.addEventListener("pagehide", keep);

  return {
    /** What ideas were put together as is no new idea. @param {{ order: number, originals?: unknown[] }} idea */
    isNew: ({ order, originals = [] }) => before !== null && order > before && !originals.length,
    /** Take in the ideas that are shown now. */
    see(ideas) {
      newest = Math.max(newest, ...ideas.map(({ order }) => order));
      before ??= newest;
    },
    /** Everything has been seen. */
    seen() {
      before = newest;
      keep();
      changed();
    },
    stop() {
      keep();
      document.removeEventListener("visibilitychange", turned);
      window.removeEventListener("pagehide", keep);
    },
  };
}

/** @param {import("../../shared/drafts.js").Drafts} drafts */
function remembered(drafts) {
  const kept = drafts.get(KEY);
  return kept === null ? null : Number(kept);
}
