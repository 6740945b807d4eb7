import tree from "../tree/index.js";

/** Draw a tree for reading into `el`, with the tree widget itself. Returns what takes it away again. */
export function drawing(el, view, labels) {
  const own = Object.entries(labels).filter(([key]) => key.startsWith("tree."));
  const state = {
    view,
    mine: {},
    labels: Object.fromEntries(own.map(([key, words]) => [key.slice("tree.".length), words])),
    options: { mode: "read", tree: view.tree, scope: "comparison", language: document.documentElement.lang },
  };
  return tree.render({ model: still(state), el });
}

/** A model that never changes: whatever is sent is acknowledged and goes nowhere. */
function still(state) {
  const listeners = new Set();
  return {
    get: (name) => state[name],
    set() {},
    on: (name, listener) => name === "msg:custom" && listeners.add(listener),
    off: (_name, listener) => listeners.delete(listener),
    save_changes() {},
    send: ({ op }) => queueMicrotask(() => listeners.forEach((listener) => listener({ kind: "ack", op, ok: true, result: {} }))),
  };
}
