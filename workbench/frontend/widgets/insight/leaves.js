// Walking the leaves of a problem tree.

/** The direct causes of a node, in the order of the arrows. */
export function causesOf(view, node) {
  return view.arrows.filter(({ effect }) => effect === node).map(({ cause }) => cause);
}

/**
 * The leaf to ask about after (or, with `by` -1, before) `node`: the next one that is not settled, round and round; when all are
 * settled simply the next one; null when there is none.
 */
export function nextLeaf(leaves, node, by) {
  if (!leaves.length) return null;
  const at = leaves.findIndex((leaf) => leaf.node === node);
  const from = at === -1 ? (by > 0 ? -1 : 0) : at;
  const round = leaves.map((_, i) => leaves[(from + by * (i + 1) + leaves.length * 2) % leaves.length]);
  return (round.find((leaf) => !leaf.settled && leaf.node !== node) ?? round[0]).node;
}
