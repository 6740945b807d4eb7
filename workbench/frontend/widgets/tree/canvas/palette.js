// The toolbar that appears beside the selected card, or where an arrow was pressed.

import { h } from "../../../shared/dom.js";
import { spot } from "../layout/spot.js";
import { openMenu } from "../tools/menu.js";
import { actionButtons, actionsFor, folded } from "../tools/toolbar.js";
import { onScreen } from "./camera.js";

const BAR = { left: 24, w: 560, h: 84 }; // the foot of the canvas belongs to the bar

/** The palette; `seen` gives `card(id)`, `boxes()`, `camera()` and `size()` of the canvas it floats on. */
export function createPalette(board, does, shift, seen) {
  const element = h("div", { class: "wb-tools", role: "toolbar", "aria-label": board.say("tools.node"), hidden: true });
  /** @type {{cause: string, effect: string, x: number, y: number} | null} */
  let arrow = null; // the pressed arrow
  let shown = "";
  const canvas = () => /** @type {HTMLElement} */ (element.parentElement);

  function wanted() {
    if (board.editing || board.choosing || board.picking || board.finding || board.options.mode === "projector")
      return [];
    if (arrow) return [{ name: "unlink", icon: "unlink", label: board.say("unlink") }];
    const card = seen.card(board.selected);
    return card ? actionsFor(board, board.selected, { clamped: card.clamped() }) : [];
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
      element.hidden = !actions.length;
      if (signature !== shown) element.replaceChildren(...actionButtons(folded(board, actions).shown, press));
      shown = signature;
      palette.place();
    },
    place() {
      if (element.hidden) return;
      const [boxes, camera, size] = [seen.boxes(), seen.camera(), seen.size()];
      const target = boxes.get(board.selected);
      const box = arrow ? { x: arrow.x, y: arrow.y, w: 0, h: 0 } : target && onScreen(target, camera);
      if (!box) return;
      const others = [...boxes].filter(([id]) => id !== board.selected).map(([, other]) => onScreen(other, camera));
      const foot = { x: BAR.left, y: size.h - BAR.h, w: BAR.w, h: BAR.h };
      const { x, y } = spot(box, { w: element.offsetWidth, h: element.offsetHeight }, size, [...others, foot]);
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
