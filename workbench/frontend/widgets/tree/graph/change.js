// What differs between two views of the tree: to announce it, to let it glow for a moment, and to know what became of a node.

/** The changes from `before` to `after`: `[{what: "added" | "reworded" | "moved" | "parked" | "restored" | "removed" | "offered",
 * node, text, kind, near}]`; `near` is what the neighbour nearer the core says. */
export function changes(before, after) {
  const old = new Map(before.nodes.map((node) => [node.id, node]));
  /** @type {[Map<string, string>, Map<string, string>]} */
  const both = [arrowsOf(before), arrowsOf(after)];
  const found = [];
  for (const node of after.nodes) {
    const was = old.get(node.id);
    old.delete(node.id);
    const what = difference(was, node, both);
    if (what)
      found.push({
        what,
        node: node.id,
        text: node.text,
        kind: node.kind,
        near: textOf(after, both[1].get(node.id)),
      });
  }
  for (const node of old.values())
    found.push({ what: "removed", node: node.id, text: node.text, kind: node.kind, near: null });
  return found;
}

function textOf(view, others) {
  const [first] = others?.split(" ") ?? [];
  return view.nodes.find(({ id }) => id === first)?.text ?? null;
}

function difference(was, node, [before, after]) {
  if (!was) return "added";
  if (was.kind !== "parked" && node.kind === "parked") return "parked";
  if (was.kind === "parked" && node.kind !== "parked") return "restored";
  if (was.text !== node.text) return "reworded";
  if ((node.offers?.length ?? 0) > (was.offers?.length ?? 0)) return "offered";
  return before.get(node.id) === after.get(node.id) ? null : "moved";
}

/** @type {WeakMap<object, Map<string, string>>} of each view once: what is new today is tomorrow's old one */
const known = new WeakMap();

function arrowsOf(view) {
  const found = known.get(view) ?? arrows(view);
  known.set(view, found);
  return found;
}

// A node has moved when its arrows towards its effects changed (below the core) or from its causes (above it).
function arrows(view) {
  const kinds = new Map(view.nodes.map((node) => [node.id, node.kind]));
  const found = new Map();
  for (const [cause, effect] of view.edges) {
    const above = kinds.get(effect) === "effect" || kinds.get(effect) === "end";
    const [node, other] = above ? [effect, cause] : [cause, effect];
    if (found.has(node)) found.get(node).push(other);
    else found.set(node, [other]);
  }
  for (const [node, others] of found) found.set(node, others.length > 1 ? others.sort().join(" ") : others[0]);
  return found;
}
