// A tree view as a graph one can ask questions: what stands below, above or beside the core, and what leads to what.

const SIDE = { core: "core", cause: "below", means: "below", effect: "above", end: "above", parked: "parked" };

/**
 * Index a view (`{core, nodes, edges}`). Returns `core`, `nodes` (id -> node), `place` (id -> sibling order), `causes` and
 * `effects` (id -> direct neighbours in sibling order), `side(id)`, and the neighbours towards and away from the core.
 */
export function graphOf(view) {
  const nodes = new Map(view.nodes.map((node) => [node.id, node]));
  const place = new Map(view.nodes.map((node, index) => [node.id, index]));
  const causes = new Map(view.nodes.map((node) => [node.id, []]));
  const effects = new Map(view.nodes.map((node) => [node.id, []]));
  for (const [cause, effect] of view.edges) {
    if (!nodes.has(cause) || !nodes.has(effect)) continue;
    causes.get(effect).push(cause);
    effects.get(cause).push(effect);
  }
  const bySiblings = (a, b) => place.get(a) - place.get(b);
  for (const list of [...causes.values(), ...effects.values()]) list.sort(bySiblings);

  const side = (id) => SIDE[nodes.get(id)?.kind] ?? "parked";
  const innerOf = (id) => {
    const own = side(id);
    if (own === "core") return [];
    return (own === "above" ? causes : effects).get(id).filter((other) => [own, "core"].includes(side(other)));
  };
  const outerOf = (id, towards) =>
    ((towards === "above" ? effects : causes).get(id) ?? []).filter((other) => side(other) === towards);
  const outer = Object.fromEntries(
    ["above", "below", "core", "parked"].map((towards) => [towards, once((id) => outerOf(id, towards))]),
  );
  return {
    core: nodes.has(view.core) ? view.core : null,
    nodes,
    place,
    causes,
    effects,
    side,
    /** Neighbours one step nearer the core. */
    inner: once(innerOf),
    /** Neighbours one step further from the core; the core has two such sides. */
    outer: (id, towards = side(id)) => outer[towards](id),
  };
}

/** @typedef {ReturnType<typeof graphOf>} Graph */

/**
 * A function of a node that is worked out once a node: a graph never changes, and is asked the same over and over.
 * @param {(id: string) => string[]} work
 */
function once(work) {
  const known = new Map();
  return (id) => {
    const found = known.get(id) ?? Object.freeze(work(id)); // it is lent to many
    known.set(id, found);
    return found;
  };
}

/** Everything further from the core than `id`, through any path (without `id`). */
export function branch(graph, id) {
  const found = new Set();
  const open =
    graph.side(id) === "core" ? [...graph.outer(id, "below"), ...graph.outer(id, "above")] : [...graph.outer(id)];
  while (open.length) {
    const next = open.pop();
    if (found.has(next)) continue;
    found.add(next);
    open.push(...graph.outer(next));
  }
  return found;
}

/**
 * One half of the tree, outwards from the core: `depth` (id -> steps on the longest path) and `children` (id -> nodes drawn
 * under it). A node with several neighbours nearer the core is drawn once, under the deepest of them, so that every arrow
 * points towards the core. `order` lists the half from the core outwards.
 */
export function half(graph, towards) {
  const depth = new Map([[graph.core, 0]]);
  const missing = new Map();
  const order = [];
  const open = [graph.core];
  for (let i = 0; i < open.length; i += 1) {
    for (const next of graph.outer(open[i], towards)) {
      depth.set(next, Math.max(depth.get(next) ?? 0, held(depth, open[i]) + 1));
      if (!missing.has(next)) missing.set(next, graph.inner(next).length);
      missing.set(next, missing.get(next) - 1);
      if (missing.get(next) === 0) open.push(next);
    }
    order.push(open[i]);
  }
  /** @type {Map<string, string[]>} */
  const children = new Map(order.map((id) => [id, []]));
  const parent = new Map();
  for (const id of order.slice(1).sort((a, b) => graph.place.get(a) - graph.place.get(b))) {
    const near = graph.inner(id).filter((other) => depth.has(other));
    const deepest = near.reduce((one, next) => (held(depth, next) > held(depth, one) ? next : one));
    parent.set(id, deepest);
    held(children, deepest).push(id);
  }
  return { order, depth, children, parent };
}

/**
 * What a map holds under a key that is surely in it.
 * @template K, V
 * @param {Map<K, V>} map
 * @param {K} key
 * @returns {V}
 */
function held(map, key) {
  return /** @type {V} */ (map.get(key));
}
