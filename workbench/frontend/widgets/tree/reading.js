// How one person reads the drawing: what they have folded away, and which branch alone they look at.

import { drawing, drawnOf, headOf } from "./graph/drawn.js";
import { votedOn } from "./voted.js";

/** The fields of a board before anybody has folded anything. */
export function unfolded(graph) {
  return {
    narrow: false, // whether it is as narrow as on a phone
    folded: /** @type {Set<string>} */ (new Set()), // the nodes whose branch is folded away
    only: /** @type {string | null} */ (null), // the node whose branch alone is drawn on the canvas
    drawn: drawnOf(graph, { folded: new Set(), only: null }), // what of the graph is drawn there
  };
}

/** Bring up to date what is drawn of a board; what somebody looks at or works on always is. */
export function drawAnew(board) {
  if (headOf(board.graph, board.only) === null) board.only = null; // somebody took away the branch that was read
  for (const id of lookedAt(board)) Object.assign(board, brought(board, id));
  board.drawn = drawnOf(board.graph, board);
}

function lookedAt(board) {
  const { selected, editing, shown, finding, ghosts } = board;
  const found = [selected, editing?.node, shown, finding?.hits[finding.at], ...ghosts.map(({ id }) => id)];
  return [...found, ...votedOn(board)].filter((id) => id !== null && id !== undefined);
}

/** What must be different so that a node is drawn; on a phone its own branch takes the place of the one that was read. */
function brought({ graph, folded, only, narrow }, id) {
  const other = drawing(graph, { folded, only }, id);
  return other && narrow && only !== null && other.only === null ? { ...other, only: headOf(graph, id) } : other;
}
