// The toolbar that appears beside the selected card, or where an arrow was pressed.

import { h, hide } from "../../../shared/dom.js";
import { spot } from "../layout/spot.js";
import { openMenu } from "../tools/menu.js";
import { actionButtons, actionsFor, branchActions, folded } from "../tools/toolbar.js";
import { onScreen } from "./camera.js";

const BAR = { left: 24, w: 640, h: 84 }; // the foot of the canvas belongs to the bar

const MARKS = 10; // px

/** The palette; `seen` gives `card(id)`, `boxes()`, `camera()` and `size()` of the canvas it floats on. */
export function createPalette(board, does, shift, seen) {
  const element = h("div", { class: "wb-tools", role: "toolbar", "aria-label": board.say("tools.node"), hidden: true });
  /** @type {{cause: string, effect: string, x: number, y: number} | null} */
  let arrow = null; // the pressed arrow
  let shown = "";
  /** @type {{w: number, h: number} | null} */
  let own = null; // how large it is; asked once, not in every frame of a move
  const canvas = () => /** @type {HTMLElement} */ (element.parentElement);

  function wanted() {
    if (board.editing || board.choosing || board.picking || board.finding || board.options.mode === "projector")
      return [];
    if (arrow) return [{ name: "unlink", icon: "unlink", label: board.say("unlink") }];
    if (board.narrow) return []; // a phone has a sheet for them
    const card = seen.card(board.selected);
    const found = card ? actionsFor(board, board.selected, { clamped: card.clamped() }) : [];
    return found.length ? [...found, ...branchActions(board, board.selected)] : [];
  }

  /** Where it goes: beside what it is for, clear of what that hangs on. */
  function spotFor(box) {
    const { kin, others } = around(board, seen, arrow === null);
    own ??= { w: element.offsetWidth, h: element.offsetHeight };
    return spot(withMarks(box), own, seen.size(), others, kin);
  }

  function press(name, button) {
    if (name === "more")
      return openMenu(canvas(), button, folded(board, wanted()).more, press, board.say("tools.node"));
    if (!arrow) return does(name, board.selected);
    const { cause, effect } = arrow;
    arrow = null;
    return shift.cut({ cause, effect });
  }

  const palette = {
    element,
    update() {
      if (board.selected) arrow = null;
      const actions = wanted();
      const signature = JSON.stringify([arrow ?? board.selected, actions]);
      hide(element, !actions.length);
      if (signature !== shown) element.replaceChildren(...actionButtons(folded(board, actions).shown, press));
      shown = signature;
      own = null;
      palette.place();
    },
    place() {
      if (element.hidden) return;
      const target = seen.boxes().get(board.selected);
      const box = arrow ? { x: arrow.x, y: arrow.y, w: 0, h: 0 } : target && onScreen(target, seen.camera());
      if (!box) return;
      const { x, y } = spotFor(box);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    },
    /** An arrow was pressed: offer to take it out, right there. */
    pressArrow({ cause, effect }, event) {
      if (!board.editable || board.objective || board.choosing) return;
      event.stopPropagation();
      const area = canvas().getBoundingClientRect();
      board.selected = null;
      arrow = { cause, effect, x: event.clientX - area.left, y: event.clientY - area.top };
      board.update();
    },
    forget() {
      arrow = null;
    },
  };
  return palette;
}

/** What a card hangs on and what hangs on it. */
function neighbours({ causes, effects }, id) {
  return new Set([...(causes.get(id) ?? []), ...(effects.get(id) ?? [])]);
}

/** A card with what hangs at its upper edge: its kind, and how many wordings there are. */
const withMarks = (box) => ({ ...box, y: box.y - MARKS, h: box.h + MARKS });

/** What else is on the screen: the bar and the cards next to the chosen one in the tree, and the rest. */
function around(board, seen, chosen) {
  const [camera, size] = [seen.camera(), seen.size()];
  const near = chosen ? neighbours(board.graph, board.selected) : new Set();
  const kin = [{ x: BAR.left, y: size.h - BAR.h, w: BAR.w, h: BAR.h }];
  /** @type {typeof kin} */
  const others = [];
  for (const [id, box] of seen.boxes())
    if (id !== board.selected) (near.has(id) ? kin : others).push(withMarks(onScreen(box, camera)));
  return { kin, others };
}
