// The tree as the wall walks through it: what is next to a card on either side, and how much lies behind it. Pure.

/**
 * @typedef {{id: string, text: string, kind: string, unsure?: boolean, note?: string}} Card
 * @typedef {{causes: (id: string) => string[], effects: (id: string) => string[], of: (id: string) => Card | undefined}} Graph
 */

/** @param {{nodes: Card[], edges: [string, string][]}} content @returns {Graph} */
export function graphOf({ nodes, edges }) {
  const cards = new Map(nodes.map((node) => [node.id, node]));
  const order = new Map(nodes.map(({ id }, i) => [id, i]));
  const sorted = (ids) => ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    of: (id) => cards.get(id),
    causes: (id) => sorted(edges.filter(([, effect]) => effect === id).map(([cause]) => cause)),
    effects: (id) => sorted(edges.filter(([cause]) => cause === id).map(([, effect]) => effect)),
  };
}

/** Whether a card stands above the core: what follows from it lies further up. @param {Card | undefined} card */
export const above = (card) => ["effect", "end"].includes(card?.kind ?? "");

/** How many cards lie behind `id` in one direction, each once. @param {(id: string) => string[]} further */
export function behind(id, further) {
  const seen = new Set();
  const waiting = [...further(id)];
  while (waiting.length) {
    const one = waiting.pop();
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    waiting.push(...further(one));
  }
  return seen.size;
}

/**
 * What hangs on `id` in one direction, `depth` steps far: `{id, hidden, kids}`; `hidden` counts what is left out below.
 * A card that hangs in two places stands in the first.
 * @param {(id: string) => string[]} further @param {number} depth @param {Set<string>} seen
 */
export function hanging(id, further, depth, seen = new Set([id])) {
  if (depth === 0) return { id, hidden: behind(id, further), kids: [] };
  const fresh = further(id).filter((one) => !seen.has(one));
  for (const one of fresh) seen.add(one);
  return { id, hidden: 0, kids: fresh.map((one) => hanging(one, further, depth - 1, seen)) };
}
