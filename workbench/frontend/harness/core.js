// Enough of the tree's commands to play without a server. `others(model)` lets somebody else change things.

import { graphOf } from "../widgets/tree/graph/graph.js";
import { heads } from "../widgets/tree/graph/legality.js";

const refuse = (code, message) => Object.assign(new Error(message), { code });
let count = 0;

/** Intents for the rehearsal model: each takes `(data, view)` and returns `{view, result}`. */
export function commands() {
  const past = [];
  const future = [];
  const change = (act) => (data, view) => {
    const before = structuredClone(view);
    if (/[#]/.test(data.text ?? "")) throw refuse("refused", "El signo # no se puede usar aquí.");
    const result = act(data, view) ?? {};
    past.push(before);
    future.length = 0;
    return { view: settled(view, past, future), result };
  };
  const node = (view, id) =>
    view.nodes.find((item) => item.id === id) ??
    (() => {
      throw refuse("node_not_found", "Ya no está: alguien lo quitó.");
    })();
  const add = (kind) =>
    change(({ of, text }, view) => {
      node(view, of);
      count += 1;
      const id = `n${count}`;
      view.nodes.push({ id, text, kind, offers: [], badges: [] });
      view.edges.push(kind === "effect" ? [of, id] : [id, of]);
      return { node: id };
    });
  const jump = (from, to) => (_data, view) => {
    if (!from.length) throw refuse("nothing_to_undo", "No hay nada que deshacer.");
    to.push(structuredClone(view));
    return { view: settled({ ...from.pop(), version: view.version }, past, future), result: {} };
  };
  return {
    state_core_problem: change(({ text }, view) => {
      view.nodes.push({ id: "p", text, kind: "core", offers: [], badges: [] });
      view.core = "p";
    }),
    add_cause: add("cause"),
    add_effect: add("effect"),
    reword: change(({ node: id, text, base }, view) => {
      const item = node(view, id);
      if (item.text === base) item.text = text;
      else item.offers.push(text);
      return item.text === text ? {} : { offered: true };
    }),
    settle_wording: change(({ node: id, text }, view) => void Object.assign(node(view, id), { text, offers: [] })),
    confirm_objective: change(
      ({ node: id, text }, view) => void Object.assign(node(view, id), { text, unsure: false }),
    ),
    link: change(({ cause, effect }, view) => void view.edges.push([cause, effect])),
    unlink: change(({ cause, effect }, view) => void cut(view, ([a, b]) => a === cause && b === effect)),
    move: change(({ node: id, source, target }, view) => {
      const above =
        node(view, target).kind === "effect" ||
        (node(view, target).kind === "core" && node(view, id).kind === "effect");
      cut(view, ([a, b]) => (a === id && b === source) || (a === source && b === id));
      view.edges.push(above ? [target, id] : [id, target]);
    }),
    park: change(({ node: id }, view) => {
      const inner = graphOf(view).inner(id);
      cut(view, ([a, b]) => (a === id && inner.includes(b)) || (b === id && inner.includes(a)));
    }),
    restore: change(
      ({ node: id, of, side }, view) =>
        void view.edges.push(node(view, of).kind === "effect" || side === "effect" ? [of, id] : [id, of]),
    ),
    remove: change(({ node: id }, view) => {
      node(view, id);
      view.nodes = view.nodes.filter((item) => item.id !== id);
      cut(view, ([a, b]) => a === id || b === id);
    }),
    split: change(({ node: id, texts: [first, ...others] }, view) => {
      const inner = graphOf(view).inner(id);
      const above = node(view, id).kind === "effect";
      node(view, id).text = first;
      for (const text of others) {
        count += 1;
        const part = `n${count}`;
        view.nodes.push({ id: part, text, kind: above ? "effect" : "cause", offers: [], badges: [] });
        view.edges.push(...inner.map((other) => (above ? [other, part] : [part, other])));
      }
    }),
    merge: change(({ nodes: [first, ...others], text }, view) => {
      const one = (id) => (others.includes(id) ? first : id);
      Object.assign(node(view, first), { merged: [first, ...others].map((id) => node(view, id).text), text });
      view.nodes = view.nodes.filter(({ id }) => !others.includes(id));
      const edges = view.edges.map(([a, b]) => [one(a), one(b)]).filter(([a, b]) => a !== b);
      view.edges = [...new Map(edges.map((edge) => [edge.join(">"), edge])).values()];
    }),
    move_all: change(({ nodes, target, side }, view) => {
      const graph = graphOf(view);
      for (const id of heads(graph, nodes)) {
        const above =
          graph.side(target) === "core"
            ? graph.side(id) === "above" || side === "effect"
            : graph.side(target) === "above";
        const inner = graph.inner(id);
        cut(view, ([a, b]) => (a === id && inner.includes(b)) || (b === id && inner.includes(a)));
        view.edges.push(above ? [target, id] : [id, target]);
      }
    }),
    park_all: change(({ nodes }, view) => {
      const graph = graphOf(view);
      for (const id of heads(graph, nodes)) {
        const inner = graph.inner(id);
        cut(view, ([a, b]) => (a === id && inner.includes(b)) || (b === id && inner.includes(a)));
      }
    }),
    remove_all: change(({ nodes }, view) => {
      view.nodes = view.nodes.filter(({ id }) => !nodes.includes(id));
      cut(view, ([a, b]) => nodes.includes(a) || nodes.includes(b));
    }),
    undo: jump(past, future),
    redo: jump(future, past),
  };
}

function cut(view, which) {
  view.edges = view.edges.filter((edge) => !which(edge));
}

// Kinds follow from the arrows: what no longer leads to the core, or from it, is parked.
function settled(view, past, future) {
  const reach = (index) => {
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
  };
  const [below, above] = [reach(1), reach(0)];
  const objective = view.tree === "objective";
  for (const item of view.nodes) {
    item.kind =
      item.id === view.core
        ? "core"
        : below.has(item.id)
          ? objective
            ? "means"
            : "cause"
          : above.has(item.id)
            ? objective
              ? "end"
              : "effect"
            : "parked";
  }
  const live = (id) => view.nodes.find((item) => item.id === id)?.kind !== "parked";
  view.edges = view.edges.filter(([a, b]) => live(a) === live(b));
  return { ...view, version: view.version + 1, can_undo: past.length > 0, can_redo: future.length > 0 };
}

/** A view from lines `[id, kind, nearer ids, text, extra]`. */
export function viewOf(lines, more = {}) {
  const nodes = lines.map(([id, kind, , text, extra]) => ({
    id,
    kind,
    text,
    offers: [],
    badges: [],
    unsure: false,
    ...extra,
  }));
  const edges = lines.flatMap(([id, kind, near]) =>
    near.map((other) => (kind === "effect" || kind === "end" ? [other, id] : [id, other])),
  );
  return {
    tree: "problem",
    core: nodes.find(({ kind }) => kind === "core")?.id ?? null,
    version: 1,
    editable: true,
    can_undo: false,
    can_redo: false,
    nodes,
    edges,
    ...more,
  };
}

/** A made-up tree of `size` nodes: a third of them effects, one in fifteen with two effects. */
export function bigView(size, words) {
  let seed = 7;
  const chance = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const text = () => Array.from({ length: 3 + chance(9) }, () => words[chance(words.length)]).join(" ");
  const lines = [["p", "core", [], text()]];
  // People write two to five causes under each node, level after level.
  const open = { cause: ["p"], effect: ["p"] };
  const under = {};
  for (let i = 1; i < size; i += 1) {
    const kind = i % 3 ? "cause" : "effect";
    const [first] = open[kind];
    const near = [first];
    if (i % 7 === 0 && open[kind].length > 1) near.push(open[kind][1]);
    lines.push([`b${i}`, kind, [...new Set(near)], text()]);
    open[kind].push(`b${i}`);
    under[kind + first] = (under[kind + first] ?? 0) + 1;
    if (under[kind + first] > 1 + chance(4)) open[kind].shift();
  }
  return viewOf(lines);
}
