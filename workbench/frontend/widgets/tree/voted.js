// The arrow put to the vote, as the tree shows it: its cause is A, its effect B, and everybody looks at the two.

const HOST = ".wb-stage-area";
const OPEN = "wb-vote-open"; // on the stage's area while the drawer of the vote is open
const NEWS = "workbench:vote-open";
const LONG = 150; // characters of the two together: more are written smaller, so that both fit above the sheet of a phone

/**
 * The two nodes voted on, cause before effect; none when there is no vote, or one of them is not in the tree.
 * @param {import("./board.js").Board} board
 * @returns {string[]}
 */
export function votedOn({ view, graph }) {
  const { asked } = view;
  return asked && graph.nodes.has(asked.cause) && graph.nodes.has(asked.effect) ? [asked.cause, asked.effect] : [];
}

/**
 * The letter of a node in the vote, or "".
 * @param {import("./board.js").Board} board
 * @param {string} id
 */
export function letterOf(board, id) {
  return ["A", "B"][votedOn(board).indexOf(id)] ?? "";
}

/**
 * Where the arrow voted on points from the row above this one to it, or the other way round: "up", "down", or "" on every
 * row but the lower of the two.
 * @param {import("./board.js").Board} board
 * @param {string} id
 */
export function arrowAbove(board, id) {
  const [cause, effect] = votedOn(board);
  if (!cause) return "";
  const up = board.graph.side(cause) !== "above"; // among the effects the outline goes on from cause to effect
  if (id !== (up ? cause : effect)) return "";
  return up ? "up" : "down";
}

/**
 * The rows of the outline while the vote is open beside it: only the two, so that both are in sight whatever lies between
 * them. Nobody's row is taken away while they write in it.
 * @template {{id: string}} R
 * @param {import("./board.js").Board} board
 * @param {R[]} rows
 */
export function onlyVoted(board, rows) {
  const two = votedOn(board);
  const seen = new Set();
  return rows.filter(({ id }) => two.includes(id) && !seen.has(id) && seen.add(id));
}

/**
 * Whether the outline shows the two alone.
 * @param {import("./board.js").Board} board
 */
export function narrowed(board) {
  return board.voting && !board.editing && !board.choosing && votedOn(board).length > 0;
}

/**
 * How the outline shows the vote: not at all ("false"), the two alone ("true"), or the two in small letters ("long").
 * @param {import("./board.js").Board} board
 */
export function lookOfVote(board) {
  if (!narrowed(board)) return "false";
  const length = votedOn(board).reduce((sum, id) => sum + board.textOf(id).length, 0);
  return length > LONG ? "long" : "true";
}

/**
 * Know whether the drawer of the vote is open. Returns a function that stops.
 * @param {import("./board.js").Board} board
 * @param {HTMLElement} el the widget's element
 */
export function followVote(board, el) {
  const look = () => {
    const voting = Boolean(el.closest(HOST)?.classList.contains(OPEN));
    if (voting !== board.voting) board.update({ voting });
  };
  window.addEventListener(NEWS, look);
  look();
  return () => window.removeEventListener(NEWS, look);
}
