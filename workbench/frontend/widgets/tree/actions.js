// Every action of the tree, by its name: when it can be done, and what doing it is.

import { toast } from "../../shared/dom.js";

const always = () => true;
/** On a node there is, by somebody who may write. */
const onNode = ({ board }, id) => board.editable && board.graph.nodes.has(id);
/** The same on the problem tree: on the objective tree only words change. */
const onProblem = (desk, id) => onNode(desk, id) && !desk.board.objective;
/** The same on a node that hangs on another. */
const onBranch = (desk, id) => onProblem(desk, id) && ["above", "below"].includes(desk.board.graph.side(id));

/** On a card others hang on; whoever reads may, too. */
const hasBranch = ({ board }, id) =>
  board.graph.nodes.has(id) && board.graph.side(id) !== "core" && board.graph.outer(id).length > 0;

const isCore = ({ board }, id) => board.graph.side(id) === "core";
const coreStays = ({ board }) => toast(board.say("why.core_stays"));

/** A cause belongs below, an effect above; only the core takes both. */
function add(desk, id, towards) {
  const side = desk.board.graph.side(id);
  return side === "core" || side === towards ? desk.add(id, towards) : undefined;
}

const ACTIONS = {
  undo: { when: always, run: ({ shift }) => shift.undo() },
  redo: { when: always, run: ({ shift }) => shift.redo() },
  escape: { when: always, run: (desk) => desk.letGo() },
  find: { when: always, run: ({ finder }) => finder.open() },
  target: { when: always, run: (desk, id) => desk.target(id) },
  wordings: { when: always, run: ({ shift }, id) => shift.chooseWording(id) },
  read: { when: always, run: ({ shift }, id) => shift.readAll(id) },
  move_all: { when: always, run: ({ shift }) => shift.many.moveAll() },
  merge: { when: always, run: ({ shift }) => shift.many.merge() },
  park_all: { when: always, run: ({ shift }) => shift.many.parkAll() },
  remove_all: { when: always, run: ({ shift }) => shift.many.removeAll() },
  fold: { when: hasBranch, run: (desk, id) => desk.fold(id) },
  unfold: { when: hasBranch, run: (desk, id) => desk.fold(id) },
  only: { when: hasBranch, run: (desk, id) => desk.look(desk.board.only === id ? null : id) },
  whole: { when: always, run: (desk) => desk.look(null) },
  edit: { when: onNode, run: ({ write }, id) => write.edit(id) },
  pick: { when: onProblem, run: ({ picks }, id) => picks.start(id) },
  toggle: { when: onProblem, run: ({ picks }, id) => picks.toggle(id) },
  split: { when: onProblem, run: (desk, id) => (isCore(desk, id) ? coreStays(desk) : desk.shift.many.split(id)) },
  add_cause: { when: onProblem, run: (desk, id) => add(desk, id, "below") },
  add_effect: { when: onProblem, run: (desk, id) => add(desk, id, "above") },
  restore: { when: onProblem, run: ({ shift }, id) => shift.choose("restore", id, null) },
  remove: {
    when: onProblem,
    run: (desk, id) => (isCore(desk, id) && desk.board.graph.nodes.size > 1 ? coreStays(desk) : desk.shift.remove(id)),
  },
  move: { when: onBranch, run: ({ shift }, id) => shift.choose("move", id) },
  link: { when: onBranch, run: ({ shift }, id) => shift.choose("link", id) },
  unlink: { when: onBranch, run: ({ shift }, id) => shift.unlink(id) },
  park: { when: onBranch, run: ({ shift }, id) => shift.park(id) },
  lock: { when: onProblem, run: ({ locking }, id) => locking.lock(id) },
  unlock: { when: onProblem, run: ({ locking }, id) => locking.unlock(id) },
  locked: { when: onNode, run: ({ locking }, id) => locking.why(id) },
};

/** What changes a card: on a locked one only the facilitator does. */
const CHANGING = new Set([
  ...["edit", "split", "add_cause", "add_effect", "restore", "remove", "move", "link", "unlink", "park"],
]);

const isLocked = ({ board }, id) => !board.options.leads && Boolean(board.graph.nodes.get(id)?.lock);

/**
 * What runs an action: `does(name, id)`; one that cannot be done now does nothing, and of a locked card one hears why. `desk`:
 * `{board, write, shift, picks, finder, locking}` and `add(id, towards)`, `target(id)`, `letGo()`.
 */
export function createActions(desk) {
  return (asked, id) => {
    const name = CHANGING.has(asked) && isLocked(desk, id) ? "locked" : asked;
    return ACTIONS[name]?.when(desk, id) ? ACTIONS[name].run(desk, id) : undefined;
  };
}
