// What others do, shown on the rows of the outline: who is on a node, and what the facilitator points at.

import { showHere } from "../presence/here.js";

/** Show on its rows in `outline` who is on a node. */
export function markVisitors(board, outline, id) {
  const people = board.here(id);
  for (const mark of outline.querySelectorAll(`[data-node="${CSS.escape(id)}"] .wb-row-here`))
    showHere(board, mark, people);
}

/** Light up the rows of one node in `outline`, and no others; null for none. */
export function lightUp(outline, node) {
  for (const lit of outline.querySelectorAll(".wb-lit")) if (lit.dataset.node !== node) lit.classList.remove("wb-lit");
  if (!node) return;
  for (const item of outline.querySelectorAll(`[data-node="${CSS.escape(node)}"]`)) item.classList.add("wb-lit");
}
