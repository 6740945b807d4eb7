// What can be done with the selected node, beside it: the same list serves the canvas and the outline.

import { h } from "../../../shared/dom.js";
import { icon } from "./icon.js";

const SECOND = new Set(["unlink", "split", "pick", "read", "lock", "unlock", "fold", "unfold", "only", "whole"]);
const THIRD = new Set(["link", "park", "remove", ...SECOND]);

/**
 * The actions shown as buttons, the others behind a last one called `more`. `narrow`: only what is used most, as on a phone, or
 * where each says in several words that it is proposed.
 */
export function folded(board, actions, narrow = board.view.may === "propose") {
  const behind = narrow ? THIRD : SECOND;
  const shown = actions.filter(({ name }) => !behind.has(name));
  const more = actions.filter(({ name }) => behind.has(name));
  if (more.length < 2 && !narrow) return { shown: actions, more: [] };
  return {
    shown: more.length ? [...shown, { name: "more", icon: "more", label: board.say("more"), wordless: true }] : shown,
    more,
  };
}

/** What may be done with how a branch is drawn on the canvas; nothing of it changes the tree. */
export function branchActions(board, id) {
  const { graph, drawn, only } = board;
  if (graph.side(id) === "core" || !graph.outer(id).length) return [];
  const fold = drawn.hidden.has(id) ? "unfold" : "fold";
  return [
    { name: fold, icon: fold, label: board.say(`branch.${fold}`) },
    only === id
      ? { name: "whole", icon: "fit", label: board.say("branch.whole") }
      : { name: "only", icon: "only", label: board.say("branch.only") },
  ];
}

/** The actions open for `id`, in order: `[{name, icon, label}]`. */
export function actionsFor(board, id, { clamped = false } = {}) {
  const { graph } = board;
  const side = graph.side(id);
  const found = [];
  const offer = (name, picture, label = name) => found.push({ name, icon: picture, label: board.say(label) });
  if (clamped || graph.nodes.get(id).merged?.length) offer("read", "read");
  const { ghost, lock } = graph.nodes.get(id);
  if (!board.editable || ghost) return found;
  if (lock && !board.options.leads) return [...found, { name: "locked", icon: "lock", label: board.say("locked") }];
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
  if (side !== "core") offer("split", "split");
  if (side !== "core" || graph.nodes.size === 1) offer("remove", "remove");
  if (graph.nodes.size > 1) offer("pick", "pick");
  const key = lock ? "unlock" : "lock";
  if (board.options.leads) offer(key, key);
  return found;
}

/** Buttons for `actions`; each tells `press(name)`. */
export function actionButtons(actions, press) {
  return actions.map(({ name, icon: picture, label, wordless }) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-button wb-quiet wb-action",
        dataset: { act: name },
        title: wordless ? label : null,
        "aria-label": wordless ? label : null,
        "aria-haspopup": name === "more" ? "menu" : null,
        onclick: (event) => {
          event.stopPropagation();
          press(name, event.currentTarget);
        },
      },
      icon(picture),
      wordless ? null : h("span", { text: label }),
    ),
  );
}
