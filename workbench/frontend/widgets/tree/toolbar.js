// What can be done with the selected node, beside it: the same list serves the canvas and the outline.

import { h } from "../../shared/dom.js";
import { icon } from "./icon.js";

/** The actions open for `id`, in order: `[{name, icon, label}]`. */
export function actionsFor(board, id, { clamped = false } = {}) {
  const { graph } = board;
  const side = graph.side(id);
  const found = [];
  const offer = (name, picture, label = name) => found.push({ name, icon: picture, label: board.say(label) });
  if (clamped) offer("read", "read");
  if (!board.editable || graph.nodes.get(id).ghost) return found;
  if (board.objective) return [...found, { name: "edit", icon: "edit", label: board.say("edit") }];
  if (side === "parked") offer("restore", "link");
  if (side === "above" || side === "core") offer("add_effect", "add");
  if (side === "below" || side === "core") offer("add_cause", "add");
  offer("edit", "edit");
  if (side === "above" || side === "below") {
    offer("move", "move");
    offer("link", "link");
    if (graph.inner(id).length > 1) offer("unlink", "unlink");
    offer("park", "park");
  }
  if (side !== "core" || graph.nodes.size === 1) offer("remove", "remove");
  return found;
}

/** Buttons for `actions`; each tells `press(name)`. */
export function actionButtons(actions, press) {
  return actions.map(({ name, icon: picture, label }) =>
    h("button", { type: "button", class: "wb-button wb-quiet wb-action", dataset: { act: name }, onclick: (event) => (event.stopPropagation(), press(name)) },
      icon(picture), h("span", { text: label })));
}
