// What the tree's commands do to its cards. Each takes `(data, view)`, changes the view and may return a result.
import { graphOf } from "../widgets/tree/graph/graph.js";
import { cut } from "./arrow_changes.js";
import { nodeOf } from "./refusal.js";

let count = 0;

function fresh() {
  count += 1;
  return `n${count}`;
}

const add =
  (kind) =>
  ({ of, text }, view) => {
    nodeOf(view, of);
    const id = fresh();
    view.nodes.push({ id, text, kind, offers: [], badges: [] });
    view.edges.push(kind === "effect" ? [of, id] : [id, of]);
    return { node: id };
  };

export const cardChanges = {
  state_core_problem({ text }, view) {
    view.nodes.push({ id: "p", text, kind: "core", offers: [], badges: [] });
    view.core = "p";
  },
  add_cause: add("cause"),
  add_effect: add("effect"),
  reword({ node: id, text, base }, view) {
    const item = nodeOf(view, id);
    if (item.text === base) item.text = text;
    else item.offers.push(text);
    return item.text === text ? {} : { offered: true };
  },
  settle_wording({ node: id, text }, view) {
    Object.assign(nodeOf(view, id), { text, offers: [] });
  },
  confirm_objective({ node: id, text }, view) {
    Object.assign(nodeOf(view, id), { text, unsure: false });
  },
  remove({ node: id }, view) {
    nodeOf(view, id);
    view.nodes = view.nodes.filter((item) => item.id !== id);
    cut(view, ([a, b]) => a === id || b === id);
  },
  remove_all({ nodes }, view) {
    view.nodes = view.nodes.filter(({ id }) => !nodes.includes(id));
    cut(view, ([a, b]) => nodes.includes(a) || nodes.includes(b));
  },
  split({ node: id, texts: [first, ...others] }, view) {
    const inner = graphOf(view).inner(id);
    const above = nodeOf(view, id).kind === "effect";
    nodeOf(view, id).text = first;
    for (const text of others) {
      const part = fresh();
      view.nodes.push({ id: part, text, kind: above ? "effect" : "cause", offers: [], badges: [] });
      view.edges.push(...inner.map((other) => (above ? [other, part] : [part, other])));
    }
  },
  merge({ nodes: [first, ...others], text }, view) {
    const one = (id) => (others.includes(id) ? first : id);
    Object.assign(nodeOf(view, first), { merged: [first, ...others].map((id) => nodeOf(view, id).text), text });
    view.nodes = view.nodes.filter(({ id }) => !others.includes(id));
    const edges = view.edges.map(([a, b]) => [one(a), one(b)]).filter(([a, b]) => a !== b);
    view.edges = [...new Map(edges.map((edge) => [edge.join(">"), edge])).values()];
  },
};
