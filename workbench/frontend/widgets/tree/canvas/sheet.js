// The sheet of a phone: everything that can be done with the chosen card, at the foot of the canvas, the card above it.

import { h, hide } from "../../../shared/dom.js";
import { short } from "../board.js";
import { openMenu } from "../tools/menu.js";
import { actionButtons, actionsFor, branchActions } from "../tools/toolbar.js";
import { kindOf } from "./card.js";

const CELLS = 6; // beside the first, as many as the thumb finds at once
const QUOTED = 60; // characters of the card's words in the title
const LAST = new Set(["split", "pick", "lock", "unlock", "unlink", "fold", "unfold"]);

/** The sheet of a board; `card(id)` is that of the canvas. Returns `element`, `update()` and what it `covers` (px). */
export function createSheet(board, does, card) {
  const title = h("span", { class: "wb-foot-sheet-title" });
  const shut = h("button", {
    type: "button",
    class: "wb-button wb-quiet wb-foot-sheet-close",
    text: board.say("close"),
    onclick: () => does("escape"),
  });
  const first = h("div", { class: "wb-foot-sheet-first" });
  const grid = h("div", { class: "wb-foot-sheet-grid" });
  const head = h("div", { class: "wb-foot-sheet-head" }, title, shut);
  const named = { class: "wb-foot-sheet", role: "group", "aria-label": board.say("tools.node"), hidden: true };
  const element = h("div", named, head, first, grid);
  let drawn = "";
  /** @type {{name: string, icon: string, label: string}[]} */
  let behind = [];

  function wanted() {
    const { narrow, selected, editing, choosing, picking, finding, graph } = board;
    const one = card(selected);
    if (!narrow || !one || editing || choosing || picking || finding || graph.nodes.get(selected).ghost) return [];
    return [...actionsFor(board, selected, { clamped: one.clamped() }), ...branchActions(board, selected)];
  }

  function press(name, button) {
    if (name === "more") openMenu(element.parentElement, button, behind, press, board.say("tools.node"));
    else does(name, board.selected);
  }

  function draw(actions) {
    const main = actions.find(({ name }) => ["add_cause", "add_effect"].includes(name) && !isSecond(name));
    const others = actions.filter((one) => one !== main).sort((a, b) => rank(a) - rank(b));
    const fits = others.length <= CELLS;
    const cells = fits ? others : others.slice(0, CELLS - 1);
    behind = fits ? [] : others.slice(CELLS - 1);
    const more = { name: "more", icon: "more", label: board.say("more") };
    first.replaceChildren(...(main ? actionButtons([asked(main)], press) : []));
    grid.replaceChildren(...actionButtons(behind.length ? [...cells, more] : cells, press));
    for (const button of first.children) button.className = "wb-button wb-primary wb-action";
  }

  /** The core takes both: a cause first. */
  const isSecond = (name) => name === "add_effect" && board.graph.side(board.selected) === "core";
  const rank = ({ name }) => (LAST.has(name) ? 1 : 0);
  const asked = ({ name }) => ({ name, icon: "add", label: board.say(`ask.${name}`) });

  return {
    element,
    /** The foot of the canvas, or its side where the phone lies on its own. */
    get covers() {
      if (element.hidden) return { foot: 0, side: 0 };
      return element.offsetLeft > 0 ? { foot: 0, side: element.offsetWidth } : { foot: element.offsetHeight, side: 0 };
    },
    update() {
      const actions = wanted();
      hide(element, !actions.length);
      if (element.hidden) return;
      const kind = kindOf(board, board.graph.nodes.get(board.selected));
      title.textContent = board.say("sheet.title", { kind, text: short(board.textOf(board.selected), QUOTED) });
      const look = JSON.stringify([board.selected, actions]);
      if (look === drawn) return; // a button that is being pressed must not be replaced under the finger
      drawn = look;
      draw(actions);
    },
  };
}
