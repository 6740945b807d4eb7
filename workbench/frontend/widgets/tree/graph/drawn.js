// What of the tree is drawn: all of it, or without what hangs on folded cards, or one branch and the way from it to the core. Pure.

import { branch } from "./graph.js";

/** @typedef {{folded: Set<string>, only: string | null}} Choice what is folded (ids), and the branch that alone is drawn */

/**
 * The part of `graph` that is drawn, as a graph; and how many nodes each folded one hides.
 * @param {any} graph
 * @param {Choice} choice
 */
export function drawnOf(graph, { folded, only }) {
  const hidden = new Map();
  const alone = isBranch(graph, only) ? only : null;
  if (graph.core === null || (!folded.size && alone === null)) return { graph, hidden };
  const kept = new Set(alone === null ? [graph.core] : wayIn(graph, alone));
  const open = alone === null ? heads(graph) : [alone];
  while (open.length) {
    const id = open.pop();
    kept.add(id);
    if (!folded.has(id)) open.push(...graph.outer(id).filter((next) => !kept.has(next)));
  }
  for (const id of folded) {
    const away = kept.has(id) ? [...branch(graph, id)].filter((one) => !kept.has(one)).length : 0;
    if (away) hidden.set(id, away);
  }
  return { graph: partOf(graph, kept), hidden };
}

/** The cards next to the core: each is the head of a branch. Causes before effects. */
export function heads(graph) {
  return graph.core === null ? [] : [...graph.outer(graph.core, "below"), ...graph.outer(graph.core, "above")];
}

/** The head of the branch a node is in; null for the core and for what is parked. */
export function headOf(graph, id) {
  if (!isBranch(graph, id)) return null;
  return wayIn(graph, id)[1] ?? id;
}

/** What must be different so that `id` is drawn: nothing (null), or another choice. */
export function drawing(graph, choice, id) {
  if (!isBranch(graph, id) || drawnOf(graph, choice).graph.nodes.has(id)) return null;
  const folded = new Set([...choice.folded].filter((one) => !branch(graph, one).has(id)));
  const inside = choice.only === id || (isBranch(graph, choice.only) && branch(graph, choice.only).has(id));
  return { folded, only: inside ? choice.only : null };
}

function isBranch(graph, id) {
  return id !== null && graph.nodes.has(id) && ["above", "below"].includes(graph.side(id));
}

/** From the core to the node `id` is drawn under, without it. */
function wayIn(graph, id) {
  const way = [];
  const seen = new Set([id]);
  for (let [next] = graph.inner(id); next !== undefined && !seen.has(next); [next] = graph.inner(next)) {
    seen.add(next);
    way.unshift(next);
  }
  return way;
}

/** A graph of the `kept` nodes alone. */
function partOf(graph, kept) {
  const within = (ids) => ids.filter((id) => kept.has(id));
  const among = (lists) => new Map([...kept].map((id) => [id, within(lists.get(id))]));
  return {
    ...graph,
    nodes: new Map([...graph.nodes].filter(([id]) => kept.has(id))),
    causes: among(graph.causes),
    effects: among(graph.effects),
    inner: (id) => within(graph.inner(id)),
    outer: (id, towards) => within(graph.outer(id, towards)),
  };
}
