// What a drag means on this board: which card or cards are carried, and what dropping them does.

/** The hooks of a drag (see `drag.js`) that follow from the board; those of the canvas are added by it. */
export function carrying(board, write, shift) {
  return {
    start(id) {
      if (!board.editable || board.objective || board.graph.side(id) === "core" || board.graph.nodes.get(id)?.ghost)
        return null;
      write.finish();
      if (board.picking) {
        const nodes = [...board.picked].filter((one) => board.graph.side(one) !== "core");
        return board.picked.has(id) && nodes.length ? { verb: "move_all", node: id, nodes, source: null } : null;
      }
      const verb = board.graph.side(id) === "parked" ? "restore" : "move";
      return { verb, node: id, source: board.graph.inner(id)[0] ?? null };
    },
    selected: (id) => board.selected === id || board.picked.has(id) || board.graph.side(id) === "parked",
    words: (id) =>
      board.picking
        ? board.say(board.picked.size === 1 ? "pick.one" : "pick.count", { count: board.picked.size })
        : board.textOf(id),
    objection: shift.objection,
    drop: (choice, id) => shift.apply(choice, id),
    park: ({ verb, node }) => (verb === "move_all" ? shift.many.parkAll() : shift.park(node)),
  };
}
