// The arrow that would be drawn, shown while a place is being chosen or a card is being carried.

import { s } from "../../../shared/dom.js";
import { route } from "../layout/route.js";

/** A line over the canvas; `boxes()` gives where the cards are. `show(choice, id)` draws it to a card, or takes it away (null). */
export function createPreview(board, shift, boxes) {
  const line = s("path", { class: "wb-preview" });

  function between(node, id) {
    const [from, to] = [boxes().get(node), boxes().get(id)];
    if (!from || !to) return null;
    const side = board.graph.side(id) === "core" ? board.graph.side(node) : board.graph.side(id);
    return (side === "above" ? route(to, from) : route(from, to)).line;
  }

  function show(choice, id) {
    const lines = id ? (choice.nodes ?? [choice.node]).map((node) => between(node, id)).filter(Boolean) : [];
    if (lines.length) line.setAttribute("d", lines.join(" "));
    else if (line.hasAttribute("d")) line.removeAttribute("d");
  }

  return {
    line,
    show,
    /** The pointer or the keyboard is on a card while its target is being chosen. */
    aim(id) {
      const { choosing } = board;
      if (choosing) show(choosing, id && !shift.objection(choosing, id) ? id : null);
    },
  };
}
