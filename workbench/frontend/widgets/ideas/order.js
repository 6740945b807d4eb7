/** In which order ideas are shown (R7), from the data alone. */

export const ORDERS = ["newest", "support", "similar", "dots"];

/** The ideas in the order people asked for: "newest", "support" or "dots" (most first), or "similar" (those alike side by side). */
export function ordered(ideas, order) {
  const bySupport = (a, b) => b.people - a.people || a.order - b.order;
  if (order === "support") return [...ideas].sort(bySupport);
  if (order === "dots") return [...ideas].sort((a, b) => (b.dots ?? 0) - (a.dots ?? 0) || bySupport(a, b));
  if (order !== "similar") return [...ideas].sort((a, b) => b.order - a.order);
  return clusters(ideas)
    .map((cluster) => cluster.sort(bySupport))
    .sort((a, b) => b.length - a.length || bySupport(a[0], b[0]))
    .flat();
}

/** Ideas joined by their hints, however indirectly. */
function clusters(ideas) {
  const leader = new Map(ideas.map(({ id }) => [id, id]));
  const root = (id) => {
    while (leader.get(id) !== id) id = leader.get(id);
    return id;
  };
  for (const { id, similar } of ideas)
    for (const other of similar) if (leader.has(other)) leader.set(root(id), root(other));
  const found = new Map();
  for (const idea of ideas) found.set(root(idea.id), [...(found.get(root(idea.id)) ?? []), idea]);
  return [...found.values()];
}

/** Whose words a merge of two keeps: those with more people behind them, of equals those written first. */
export function stronger(one, other) {
  return one.people > other.people || (one.people === other.people && one.order <= other.order) ? one : other;
}
