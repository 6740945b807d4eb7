// The arrows between the cards: drawn under them, one group an arrow, so that each can be pressed.

import { s } from "../../../shared/dom.js";
import { route } from "../layout/route.js";
import { votedOn } from "../voted.js";

/** A layer of arrows. `sync(board)` makes one for each edge, `draw(boxes)` puts them where the cards are. */
export function createArrows(onpress) {
  const layer = s("svg", { class: "wb-arrows", "aria-hidden": "true", width: "1", height: "1" });
  const arrows = new Map(); // "cause>effect" -> {cause, effect, group, line, head, hit}

  function make(cause, effect) {
    const [hit, line, head] = ["wb-hit", "wb-line", "wb-head"].map((name) => s("path", { class: name }));
    const group = s("g", { class: "wb-arrow", onclick: (event) => onpress({ cause, effect }, event) }, hit, line, head);
    layer.append(group);
    return { cause, effect, group, line, head, hit };
  }

  return {
    layer,
    sync(board) {
      const { graph } = board.drawn;
      const voted = votedOn(board).join(">");
      const wanted = new Set();
      for (const [cause, effects] of graph.causes.size ? graph.effects : []) {
        for (const effect of effects) {
          if (graph.side(cause) === "parked" || graph.side(effect) === "parked") continue;
          const key = `${cause}>${effect}`;
          wanted.add(key);
          if (!arrows.has(key)) arrows.set(key, make(cause, effect));
          const { group } = arrows.get(key);
          group.classList.toggle("wb-voted", key === voted);
          const look = `${graph.side(effect) === "above" ? "above" : "below"} ${board.selected === cause || board.selected === effect ? "wb-near" : ""}`;
          if (arrows.get(key).look === look) continue;
          arrows.get(key).look = look;
          const [side, near] = look.split(" ");
          group.dataset.side = side;
          group.classList.toggle("wb-near", Boolean(near));
        }
      }
      for (const [key, arrow] of arrows) {
        if (wanted.has(key)) continue;
        arrow.group.remove();
        arrows.delete(key);
      }
      const asked = arrows.get(voted)?.group;
      if (asked && asked !== layer.lastElementChild) layer.append(asked); // the arrow voted on lies over the others
    },
    draw(boxes) {
      for (const { cause, effect, line, head, hit } of arrows.values()) {
        const [from, to] = [boxes.get(cause), boxes.get(effect)];
        if (!from || !to) continue;
        const path = route(from, to, from.hung === effect ? "cause" : to.hung === cause ? "effect" : null);
        line.setAttribute("d", path.line);
        head.setAttribute("d", path.head);
        hit.setAttribute("d", path.line);
      }
    },
  };
}
