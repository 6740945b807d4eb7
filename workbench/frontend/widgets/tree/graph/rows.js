// The tree as an outline: one row after another, as a phone or a screen reader walks it.

/**
 * @typedef {object} Row
 * @property {string} key
 * @property {string} id
 * @property {string | null} under the neighbour nearer the core
 * @property {number} level
 * @property {number} [position]
 * @property {number} [siblings]
 * @property {boolean} expandable
 * @property {boolean} expanded
 * @property {string[]} also the other neighbours nearer the core
 * @property {boolean} [again] whether it stands under another neighbour before
 * @property {number} [count] how many hang on it
 */

/**
 * The rows of one section (`"above"`, `"below"` or `"parked"`). A shared node has a row under each of them; what hangs on it
 * is listed at the first only. `closed`: the nodes that are folded.
 */
export function rowsOf(graph, section, closed = new Set()) {
  const rows = [];
  const listed = new Set();
  const outer = (id) => (section === "parked" ? parkedUnder(graph, id) : graph.outer(id, section));
  const first = section === "parked" ? parkedRoots(graph) : graph.core === null ? [] : graph.outer(graph.core, section);
  const open = first.map((id, at) => [id, section === "parked" ? null : graph.core, 1, at + 1, first.length]).reverse();
  while (open.length) {
    const [id, under, level, position, siblings] = open.pop();
    const again = listed.has(id);
    listed.add(id);
    const children = again ? [] : outer(id);
    const key = `${under ?? ""}>${id}`;
    const expanded = children.length > 0 && !closed.has(id);
    const also = section === "parked" ? [] : graph.inner(id).filter((other) => other !== under);
    rows.push({
      key,
      id,
      under,
      level,
      position,
      siblings,
      expandable: children.length > 0,
      expanded,
      also,
      again,
      count: children.length,
    });
    if (expanded)
      for (const [at, child] of [...children.entries()].reverse())
        open.push([child, id, level + 1, at + 1, children.length]);
  }
  return rows;
}

/** Parked nodes that hang on no other parked node: the heads of the detached branches, all nodes of a parked tangle reachable. */
export function parkedRoots(graph) {
  const parked = [...graph.nodes.keys()].filter((id) => graph.side(id) === "parked");
  return parked.filter((id) => !graph.effects.get(id).some((other) => graph.side(other) === "parked"));
}

function parkedUnder(graph, id) {
  return graph.causes.get(id).filter((other) => graph.side(other) === "parked");
}
