// The keys of the tree: those of the canvas, and those that mean the same in the outline.
import { goesOnTyping } from "./typing.js";

/** Carry out the shared keys; `does(action, id)` runs an action by name. Returns true when the key was used. */
export function sharedKey(event, board, does) {
  const id = board.selected;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key.toLowerCase() === "z")
    return board.editable && run(() => does(event.shiftKey ? "redo" : "undo"));
  if (command && event.key.toLowerCase() === "y") return board.editable && run(() => does("redo"));
  if ((command && event.key.toLowerCase() === "f") || (event.key === "/" && !command && !event.altKey))
    return run(() => does("find"));
  if (event.key === "Escape")
    return (
      Boolean(board.choosing || id || board.picking || board.finding || board.pointing) && run(() => does("escape"))
    );
  if (!command && !event.altKey && goesOnTyping(event)) return false;
  if (board.picking && !board.choosing && !command && !event.altKey) return pickedKey(event, does);
  if (command || event.altKey || !id || !board.editable) return false;
  if (event.key === "F2") return run(() => does("edit", id));
  if (event.key === "Delete" || event.key === "Backspace") return run(() => does("remove", id));
  if (event.key === "Insert") return run(() => does(board.graph.side(id) === "above" ? "add_effect" : "add_cause", id));
  if (event.key.toLowerCase() === "m") return run(() => does("move", id));
  if (event.key.toLowerCase() === "l") return run(() => does("link", id));
  if (event.key.toLowerCase() === "p") return run(() => does("park", id));
  if (event.key.toLowerCase() === "s") return run(() => does("split", id));
  return false;
}

function pickedKey(event, does) {
  const name = { delete: "remove_all", backspace: "remove_all", m: "move_all", p: "park_all", j: "merge" }[
    event.key.toLowerCase()
  ];
  return Boolean(name) && run(() => does(name));
}

/** Carry out a key of the canvas pressed on the card `here` (or null); `canvas` is `{zoom, fit, walk}`. Returns true when used. */
export function canvasKey(event, here, board, does, canvas) {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || goesOnTyping(event)) return false;
  if (key === "+" || key === "=") return run(() => canvas.zoom(1.2));
  if (key === "-") return run(() => canvas.zoom(1 / 1.2));
  if (key === "0") return run(() => canvas.fit());
  if (!here) return false;
  if (key.startsWith("Arrow")) return run(() => canvas.walk(here, key, event.shiftKey));
  if (key.toLowerCase() === "f") return run(() => does("fold", here));
  if (key.toLowerCase() === "o") return run(() => does("only", here));
  if ((key === "F10" && event.shiftKey) || key === "ContextMenu") return run(() => canvas.menu(here));
  if (key === " " && !board.choosing && (board.picking || board.selected === here))
    return run(() => does("toggle", here));
  const chosen = board.selected === here;
  if (key === "Enter" || key === " ") {
    if (board.choosing) return run(() => does("target", here));
    return run(() =>
      key === "Enter" && board.editable && chosen ? does("edit", here) : board.update({ selected: here }),
    );
  }
  // Tab adds a child only to a selected card: Escape lets go of it, and Tab then leaves the canvas as everywhere else.
  if (key !== "Tab" || event.shiftKey || !chosen || !board.editable || board.objective || board.choosing) return false;
  return run(() => does(board.graph.side(here) === "above" ? "add_effect" : "add_cause", here));
}

function run(action) {
  action();
  return true;
}
