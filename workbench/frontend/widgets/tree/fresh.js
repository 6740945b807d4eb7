// What others have just done to a card, said on it for a moment in a word: new, or changed.

/**
 * Marks that fade after `glow` ms. `add(changes)` takes them in, `of(id)` says "new", "changed" or "".
 * @param {number} glow
 */
export function createFresh(glow) {
  /** @type {Map<string, { until: number, what: "new" | "changed" }>} */
  const marks = new Map();
  return {
    /** @param {{ what: string, node: string }[]} changes */
    add(changes) {
      const now = Date.now();
      for (const { what, node } of changes)
        if (what !== "removed") marks.set(node, { until: now + glow, what: what === "added" ? "new" : "changed" });
      for (const [id, { until }] of marks) if (until < now) marks.delete(id);
    },
    /** @param {string} id */
    of(id) {
      const mark = marks.get(id);
      return mark && mark.until > Date.now() ? mark.what : "";
    },
  };
}
