// Branches that hang as indented lists under their first card: which they are, and where their cards stand. Pure.

const DEEPEST_INDENT = 8;

/** Whether the branch of a node hangs as a list; `hang` as in `layout`, `below` from `sizesBelow`. */
export function hangsFrom(part, id, hang, below) {
  if (below.get(id) < 2) return false;
  return hang === "leaves" ? part.children.get(id).length === below.get(id) : below.get(id) <= hang;
}

/** How many nodes each node of a half has under it. */
export function sizesBelow(part) {
  const below = new Map();
  for (const id of [...part.order].reverse()) {
    below.set(
      id,
      part.children.get(id).reduce((sum, child) => sum + 1 + below.get(child), 0),
    );
  }
  return below;
}

/** The nodes that stand in the list of another; `hangs(id)`: whether a branch hangs. */
export function hangingNodes(part, hangs) {
  const hidden = new Set();
  for (const id of part.order) {
    if (part.depth.get(id) === 0 || !(hidden.has(id) || hangs(id))) continue;
    for (const child of part.children.get(id)) hidden.add(child);
  }
  return hidden;
}

/** A branch as an indented list under its first card: x relative to that card's left edge, y to its top. */
export function hangingList(part, root, sizes, gaps) {
  const items = [];
  let y = sizes.get(root).h;
  let right = sizes.get(root).w;
  const open = part.children
    .get(root)
    .map((id) => [id, 1, root])
    .reverse();
  while (open.length) {
    const [id, level, under] = open.pop();
    const { w, h } = sizes.get(id);
    const x = Math.min(level, DEEPEST_INDENT) * gaps.indent;
    y += gaps.hang;
    items.push({ id, x, y, under });
    y += h;
    right = Math.max(right, x + w);
    for (const child of [...part.children.get(id)].reverse()) open.push([child, level + 1, id]);
  }
  return { items, h: y, right };
}
