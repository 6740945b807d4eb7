// Cards of mine not yet known to Python: they stand in the tree as it is shown, until they have arrived.

/** @typedef {{id: string, of: string, towards: string, text: string, sent: boolean}} Ghost */

/** The view of a board with its ghosts in it. */
export function withGhosts({ view, ghosts }) {
  if (!ghosts.length) return view;
  const nodes = [...view.nodes];
  const edges = [...view.edges];
  for (const { id, of, towards, text } of ghosts) {
    nodes.push({ id, text, kind: towards === "above" ? "effect" : "cause", offers: [], badges: [], ghost: true });
    edges.push(towards === "above" ? [of, id] : [id, of]);
  }
  return { ...view, nodes, edges };
}

/** Words of mine that have arrived need no stand-in any more; `found` are the changes that came. */
export function settle(board, found) {
  for (const id of board.pending.keys()) {
    if (found.some(({ node }) => node === id)) board.pending.delete(id);
  }
  for (const { what, node, text } of found) {
    const ghost = what === "added" && board.ghosts.find((item) => item.sent && item.text === text);
    if (!ghost) continue;
    board.ghosts = board.ghosts.filter((item) => item !== ghost);
    if (board.selected === ghost.id) board.selected = node;
  }
  const known = (id) => board.isInView(id) || board.ghosts.some((ghost) => ghost.id === id);
  board.ghosts = board.ghosts.filter((ghost) => known(ghost.of));
  if (board.selected && !known(board.selected)) board.selected = null;
  if (board.choosing && !known(board.choosing.node)) board.choosing = null;
  if ([...board.picked].some((id) => !known(id))) board.picked = new Set([...board.picked].filter(known));
}
