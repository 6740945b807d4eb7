import { Model } from "../../shared/model.js";
import tree from "../tree/index.js";

/** Draw a tree for reading into `el`, with the tree widget itself. Returns what takes it away again. */
export function drawing(el, view, labels) {
  const own = Object.entries(labels).filter(([key]) => key.startsWith("tree."));
  const model = still({
    view,
    mine: {},
    labels: Object.fromEntries(own.map(([key, words]) => [key.slice("tree.".length), words])),
    options: { mode: "read", tree: view.tree, scope: "comparison", language: document.documentElement.lang },
  });
  const clear = tree.render({ model, el });
  return () => {
    model.end();
    clear();
  };
}

/** A model that never changes: whatever is sent is acknowledged and goes nowhere. */
function still(state) {
  const answer = ({ op }) => ({ method: "custom", content: { kind: "ack", op, ok: true, result: {} } });
  const model = new Model(state, ({ content }) => queueMicrotask(() => model.hear(answer(content))));
  return model;
}
