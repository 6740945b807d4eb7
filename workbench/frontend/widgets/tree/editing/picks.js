// Several cards at once: which are chosen, and the strip that says what can be done with them.

import { announce, h } from "../../../shared/dom.js";
import { icon } from "../tools/icon.js";

const ACTIONS = [
  ["move_all", "move"],
  ["merge", "merge"],
  ["park_all", "park"],
  ["remove_all", "remove"],
];

/** The chosen cards of a board; `does(name)` runs an action on them. Returns `{element, toggle, add, start, end, update}`. */
export function createPicks(board, does) {
  const count = h("p", { class: "wb-strip-words" });
  const buttons = ACTIONS.map(([name, picture]) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-button wb-quiet wb-action",
        dataset: { act: name },
        onclick: () => (board.picked.size ? does(name) : announce(board.say("pick.hint"))),
      },
      icon(picture),
      h("span", { text: board.say(name) }),
    ),
  );
  const done = h("button", {
    type: "button",
    class: "wb-button",
    dataset: { act: "pick_done" },
    text: board.say("pick.done"),
    onclick: () => end(true),
  });
  const element = h(
    "div",
    { class: "wb-strip wb-strip-picks", role: "toolbar", "aria-label": board.say("pick.tools"), hidden: true },
    count,
    h("div", { class: "wb-strip-acts" }, buttons),
    done,
  );

  const allowed = () => board.editable && !board.objective && !board.editing;
  const known = (id) => board.graph.nodes.has(id) && !board.graph.nodes.get(id).ghost;
  const words = () =>
    board.picked.size
      ? board.say(board.picked.size === 1 ? "pick.one" : "pick.count", { count: board.picked.size })
      : board.say("pick.hint");

  function put(picked) {
    board.update({ picking: true, picked: new Set([...picked].filter(known)), selected: null, choosing: null });
    announce(words());
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

  return {
    element,
    start,
    add,
    toggle,
    end,
    update() {
      element.hidden = !board.picking || Boolean(board.choosing);
      count.textContent = words();
      for (const button of buttons)
        button.disabled = !board.picked.size || (button.dataset.act === "merge" && board.picked.size < 2);
    },
  };
}
