// A node's words with what is searched for marked in them.

import { h } from "../../../shared/dom.js";
import { matches } from "../graph/match.js";

/** `text` as nodes for an element: plain, or with a `mark` around each place that matches the search of `board`. */
export function markedWords(board, text) {
  const found = board.finding ? matches(text, board.finding.query) : [];
  if (!found.length) return [text];
  const pieces = [];
  let at = 0;
  for (const [from, to] of found) {
    pieces.push(text.slice(at, from), h("mark", { class: "wb-hit-words", text: text.slice(from, to) }));
    at = to;
  }
  return [...pieces, text.slice(at)];
}

/** Whether a node is found by the search, and whether it is the one looked at: `""`, `"hit"`, `"at"` or `"miss"`. */
export function hitOf(board, id) {
  const { finding } = board;
  if (!finding?.query.trim()) return "";
  if (finding.hits[finding.at] === id) return "at";
  return finding.hits.includes(id) ? "hit" : "miss";
}
