// Several cards at once: which are chosen, and the strip that says what can be done with them.

import { button } from "../../../shared/button.js";
import { announce, h, hide } from "../../../shared/dom.js";
import { icon } from "../tools/icon.js";

const ACTIONS = [
  ["move_all", "move"],
  ["merge", "merge"],
  ["park_all", "park"],
  ["remove_all", "remove"],
];

/** The chosen cards of a board; `does(name)` runs an action on them. Returns `{element, toggle, add, start, end, update}`. */
export function createPicks(board, does) {
  const strip = pickStrip(board, does, () => end(true));
  const allowed = () => board.editable && !board.objective && !board.editing;
  const known = (id) => board.graph.nodes.has(id) && !board.graph.nodes.get(id).ghost;

  function put(picked) {
    board.update({ picking: true, picked: new Set([...picked].filter(known)), selected: null, choosing: null });
    announce(countOf(board));
  }

  /** Begin choosing several, with whatever is selected. */
  function start(...ids) {
    if (allowed()) put([...board.picked, ...(board.selected ? [board.selected] : []), ...ids]);
  }

  function add(...ids) {
    if (allowed()) put([...board.picked, ...(board.picking || !board.selected ? [] : [board.selected]), ...ids]);
  }

  function toggle(id) {
    if (!allowed()) return;
    if (!board.picking) return void add(id);
    const picked = new Set(board.picked);
    if (!picked.delete(id)) picked.add(id);
    put(picked);
  }

  function end(speak = false) {
    if (!board.picking) return;
    board.update({ picking: false, picked: new Set() });
    if (speak) announce(board.say("pick.ended"));
  }

  return { element: strip.element, start, add, toggle, end, update: strip.update };
}

/** How many are chosen, in words; with none, how they are. */
function countOf(board) {
  const count = board.picked.size;
  if (!count) return board.say("pick.hint");
  return board.say(count === 1 ? "pick.one" : "pick.count", { count });
}

/** The strip of what can be done with the chosen cards; `done()` ends the choosing. Returns `{element, update()}`. */
function pickStrip(board, does, done) {
  const count = h("p", { class: "wb-strip-words" });
  const press = (name) => (board.picked.size ? does(name) : announce(board.say("pick.hint")));
  const acts = ACTIONS.map(([name, picture]) => ({ name, element: actionButton(board, name, picture, press) }));
  const element = h(
    "div",
    { class: "wb-strip wb-strip-picks", role: "toolbar", "aria-label": board.say("pick.tools"), hidden: true },
    count,
    h(
      "div",
      { class: "wb-strip-acts" },
      acts.map((act) => act.element),
    ),
    button(board.say("pick.done"), done, { dataset: { act: "pick_done" } }),
  );
  return {
    element,
    update() {
      const { size } = board.picked;
      hide(element, !board.picking || Boolean(board.choosing));
      count.textContent = countOf(board);
      for (const act of acts) act.element.disabled = !size || (act.name === "merge" && size < 2);
    },
  };
}

function actionButton(board, name, picture, press) {
  return h(
    "button",
    {
      type: "button",
      class: "wb-button wb-quiet wb-action",
      dataset: { act: name },
      onclick: () => press(name),
    },
    icon(picture),
    h("span", { text: board.say(name) }),
  );
}
