// The arrows between the cards: drawn under them, one group an arrow, so that each can be pressed.

import { s } from "../../../shared/dom.js";
import { route } from "../layout/route.js";
import { votedOn } from "../voted.js";

/** A layer of arrows. `sync(board)` makes one for each edge, `draw(boxes)` puts them where the cards are. */
export function createArrows(onpress) {
  const layer = s("svg", { class: "wb-arrows", "aria-hidden": "true", width: "1", height: "1" });
  const arrows = new Map(); // "cause>effect" -> {cause, effect, group, line, head, hit, turn}
  let turn = 0; // counts the times all were looked at: an arrow left behind is no longer there

  function make(cause, effect) {
    const [hit, line, head] = ["wb-hit", "wb-line", "wb-head"].map((name) => s("path", { class: name }));
    const group = s("g", { class: "wb-arrow", onclick: (event) => onpress({ cause, effect }, event) }, hit, line, head);
    layer.append(group);
    return { cause, effect, group, line, head, hit, turn: 0 };
  }

  return {
    layer,
    sync(board) {
      const { graph } = board.drawn;
      const voted = votedOn(board).join(">");
      turn += 1;
      for (const [cause, effects] of graph.causes.size ? graph.effects : []) {
        for (const effect of effects) {
          if (graph.side(cause) === "parked" || graph.side(effect) === "parked") continue;
          const key = `${cause}>${effect}`;
          const arrow = arrows.get(key) ?? make(cause, effect);
          if (!arrow.turn) arrows.set(key, arrow);
          arrow.turn = turn;
          dress(arrow, {
            side: graph.side(effect) === "above" ? "above" : "below",
            near: board.selected === cause || board.selected === effect,
            asked: key === voted,
          });
        }
      }
      for (const [key, arrow] of arrows) {
        if (arrow.turn === turn) continue;
        arrow.group.remove();
        arrows.delete(key);
      }
      const asked = arrows.get(voted)?.group;
      if (asked && asked !== layer.lastElementChild) layer.append(asked); // the arrow voted on lies over the others
    },
    /** `moving`: what is pressed of an arrow comes after when all stands still. */
    draw(boxes, moving = false) {
      for (const arrow of arrows.values()) {
        const { cause, effect, line, head, hit } = arrow;
        const [from, to] = [boxes.get(cause), boxes.get(effect)];
        if (!from || !to) continue;
        if (from === arrow.from && to === arrow.to) {
          if (arrow.late && !moving) place(hit, arrow, false);
          continue; // of hundreds only those whose cards have moved are drawn anew
        }
        Object.assign(arrow, { from, to });
        const path = route(from, to, from.hung === effect ? "cause" : to.hung === cause ? "effect" : null);
        arrow.path = path.line;
        line.setAttribute("d", path.line);
        head.setAttribute("d", path.head);
        place(hit, arrow, moving);
      }
    },
  };
}

/** Put what is pressed of an arrow where its line is; while all moves nobody presses it. */
function place(hit, arrow, moving) {
  arrow.late = moving;
  if (!moving) hit.setAttribute("d", arrow.path);
}

/** Make an arrow look as it should; only what differs is written to the page. */
function dress(arrow, { side, near, asked }) {
  if (arrow.side === side && arrow.near === near && arrow.asked === asked) return;
  Object.assign(arrow, { side, near, asked });
  arrow.group.dataset.side = side;
  arrow.group.classList.toggle("wb-near", near);
  arrow.group.classList.toggle("wb-voted", asked);
}
