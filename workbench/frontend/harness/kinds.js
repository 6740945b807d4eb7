// What each card is, by where its arrows lead.

const NAMES = {
  problem: { below: "cause", above: "effect" },
  objective: { below: "means", above: "end" },
};

/** The view once more, a version on: what no longer leads to the core, or from it, is parked and has arrows among its like only. */
export function settled(view, past, future) {
  const [below, above] = [reach(view, 1), reach(view, 0)];
  const names = view.tree === "objective" ? NAMES.objective : NAMES.problem;
  for (const item of view.nodes) {
    if (item.id === view.core) item.kind = "core";
    else if (below.has(item.id)) item.kind = names.below;
    else item.kind = above.has(item.id) ? names.above : "parked";
  }
  const live = (id) => view.nodes.find((item) => item.id === id)?.kind !== "parked";
  view.edges = view.edges.filter(([a, b]) => live(a) === live(b));
  return { ...view, version: view.version + 1, can_undo: past.length > 0, can_redo: future.length > 0 };
}

/** The cards one comes to from the core, against the arrows (`index` 1) or along them (0). */
function reach(view, index) {
  const found = new Set();
  const open = [view.core];
  while (open.length) {
    const id = open.pop();
    for (const edge of view.edges) {
      const next = edge[1 - index];
      if (edge[index] !== id || found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}
