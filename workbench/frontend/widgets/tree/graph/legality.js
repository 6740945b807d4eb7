// What may be joined to what, told before anything is sent: the same rules as the core, so that a preview never promises too much.
// Each function returns null when the change is fine, or the code of the reason why not (a label `why.<code>` explains it).

import { branch } from "./graph.js";

/** May `node` be hung from `target` instead of from `source`? Codes: itself, core_stays, already, circle, other_side, parked. */
export function whyNotMove(graph, node, target, source = null) {
  if (node === target) return "itself";
  if (graph.side(node) === "core") return "core_stays";
  if (graph.side(target) === "parked") return "parked";
  if (target === source || graph.inner(node).includes(target)) return "already";
  if (branch(graph, node).has(target)) return "circle";
  if (crosses(graph, node, target) && graph.outer(node).length) return "other_side";
  return null;
}

/** May one more arrow join `node` and `target` (the one nearer the core)? Codes as for a move. */
export function whyNotLink(graph, node, target) {
  if (node === target) return "itself";
  if (graph.side(node) === "core") return "core_stays";
  if (graph.side(target) === "parked" || graph.side(node) === "parked") return "parked";
  if (graph.inner(node).includes(target)) return "already";
  if (branch(graph, node).has(target)) return "circle";
  if (crosses(graph, node, target)) return "other_side";
  return null;
}

/** May the parked `node` come back joined to `target`? */
export function whyNotRestore(graph, node, target) {
  if (node === target) return "itself";
  return graph.side(target) === "parked" ? "parked" : null;
}

/** The nodes among `nodes` that hang on no other of them: those that are taken hold of when all move. */
export function heads(graph, nodes) {
  const all = new Set(nodes);
  const nearer = (id) => (graph.side(id) === "parked" ? graph.effects.get(id) : graph.inner(id));
  return nodes.filter((id) => !nearer(id).some((other) => all.has(other)));
}

/** May all `nodes` be hung from `target`? Codes as for a move; those that hang there already do not matter if others do not. */
export function whyNotMoveAll(graph, nodes, target) {
  if (nodes.includes(target)) return "itself";
  /** @type {boolean | null} */
  let already = null;
  for (const node of heads(graph, nodes)) {
    const reason = graph.side(node) === "parked" ? whyNotRestore(graph, node, target) : whyNotMove(graph, node, target);
    if (reason && reason !== "already") return reason;
    already ??= reason === "already" && graph.inner(node).length === 1;
    already &&= reason === "already" && graph.inner(node).length === 1;
  }
  return already ? "already" : null;
}

/** May `nodes` become one? Codes: other_side, between (something lies between two of them). */
export function whyNotMerge(graph, nodes) {
  const all = new Set(nodes);
  if (nodes.some((id) => graph.side(id) === "above") && nodes.some((id) => graph.side(id) === "below"))
    return "other_side";
  for (const id of nodes) {
    const next =
      graph.side(id) === "core" ? [...graph.outer(id, "below"), ...graph.outer(id, "above")] : graph.outer(id);
    if (next.some((other) => !all.has(other) && [...branch(graph, other)].some((far) => all.has(far))))
      return "between";
  }
  return null;
}

/** The arrow (cause, effect) that joins `node` to its neighbour `target` nearer the core. */
export function arrowBetween(graph, node, target) {
  return graph.side(node) === "above" ? { cause: target, effect: node } : { cause: node, effect: target };
}

function crosses(graph, node, target) {
  return graph.side(target) !== "core" && graph.side(target) !== graph.side(node);
}
