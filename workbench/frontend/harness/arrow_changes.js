// What the tree's commands do to its arrows. Each takes `(data, view)` and changes the view.
import { graphOf } from "../widgets/tree/graph/graph.js";
import { heads } from "../widgets/tree/graph/legality.js";
import { nodeOf } from "./refusal.js";

/** Take away the arrows that are as `which` says. */
export function cut(view, which) {
  view.edges = view.edges.filter((edge) => !which(edge));
}

/** Cut a card off from what lies between it and the core; what hangs on it stays on it. */
function cutInner(view, graph, id) {
  const inner = graph.inner(id);
  cut(view, ([a, b]) => (a === id && inner.includes(b)) || (b === id && inner.includes(a)));
}

/** Whether a card goes above `target`: only the core has both sides. */
function goesAbove(graph, id, target, side) {
  if (graph.side(target) !== "core") return graph.side(target) === "above";
  return graph.side(id) === "above" || side === "effect";
}

export const arrowChanges = {
  link({ cause, effect }, view) {
    view.edges.push([cause, effect]);
  },
  unlink({ cause, effect }, view) {
    cut(view, ([a, b]) => a === cause && b === effect);
  },
  move({ node: id, source, target }, view) {
    const { kind } = nodeOf(view, target);
    const above = kind === "effect" || (kind === "core" && nodeOf(view, id).kind === "effect");
    cut(view, ([a, b]) => (a === id && b === source) || (a === source && b === id));
    view.edges.push(above ? [target, id] : [id, target]);
  },
  park({ node: id }, view) {
    cutInner(view, graphOf(view), id);
  },
  restore({ node: id, of, side }, view) {
    view.edges.push(nodeOf(view, of).kind === "effect" || side === "effect" ? [of, id] : [id, of]);
  },
  move_all({ nodes, target, side }, view) {
    const graph = graphOf(view);
    for (const id of heads(graph, nodes)) {
      cutInner(view, graph, id);
      view.edges.push(goesAbove(graph, id, target, side) ? [target, id] : [id, target]);
    }
  },
  park_all({ nodes }, view) {
    const graph = graphOf(view);
    for (const id of heads(graph, nodes)) cutInner(view, graph, id);
  },
};
