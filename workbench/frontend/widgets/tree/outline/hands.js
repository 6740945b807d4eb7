// What hands do on the outline: press, choose, fold, and walk by keyboard. `outline` is that of outline.js.

import { sharedKey } from "../tools/keyboard.js";

/** Listen for everything. */
export function listenForHands(outline) {
  const { element, board, does } = outline;
  const several = (event) =>
    board.editable && !board.objective && (board.picking || event.shiftKey || event.ctrlKey || event.metaKey);

  element.addEventListener("click", (event) => {
    const row = rowAt(outline, event);
    if (!row || event.target.closest(".wb-editor")) return;
    if (event.target.closest("[data-act=fold]")) return outline.toggle(row, !row.expanded);
    if (event.target.closest("[data-act=wordings]")) return void does("wordings", row.id);
    if (board.choosing) return void does("target", row.id);
    if (several(event)) return outline.pick(row);
    if (board.selected === row.id && outline.current === row.key) return;
    outline.select(row);
    outline.focus();
  });
  element.addEventListener("contextmenu", (event) => {
    const row = rowAt(outline, event);
    if (!row || board.choosing || board.picking || event.target.closest(".wb-editor")) return;
    event.preventDefault();
    outline.select(row);
    outline.focus();
    outline.menu(row, { x: event.clientX, y: event.clientY });
  });
  element.addEventListener("dblclick", (event) => {
    const item = event.target.closest("[data-key]");
    if (item && event.target.closest(".wb-row") && !board.choosing && !board.picking) does("edit", item.dataset.node);
  });
  element.addEventListener("keydown", (event) => {
    if (event.target.closest(".wb-editor")) return;
    const used = event.target.matches("[data-key]") && rowKey(outline, event);
    if (!used && !sharedKey(event, meant(outline, event), does)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** The row an event happened on. */
function rowAt({ rows }, event) {
  const item = event.target.closest("[data-key]");
  return item && rows.find(({ key }) => key === item.dataset.key);
}

/** Keys act on the row that has the focus, also before anything was chosen. */
function meant({ board, rows, current }, { target, key: pressed }) {
  const unchosen = pressed !== "Escape" && target.matches("[data-key]") && !board.selected;
  const row = unchosen && rows.find(({ key }) => key === current);
  if (row) board.selected = row.id;
  return board;
}

const KEYS = {
  ArrowDown: (walk) => walk.to(walk.rows[walk.at + 1]),
  ArrowUp: (walk) => walk.to(walk.rows[walk.at - 1]),
  Home: (walk) => walk.to(walk.rows[0]),
  End: (walk) => walk.to(walk.rows.at(-1)),
  ArrowRight: ({ row, rows, at, to, outline }) =>
    row.expandable && !row.expanded ? outline.toggle(row, true) : to(row.expanded ? rows[at + 1] : null),
  ArrowLeft({ row, rows, at, to, outline }) {
    if (row.expanded) return outline.toggle(row, false);
    const before = rows.slice(0, at).reverse();
    return to(before.find(({ id }) => id === row.under));
  },
  ContextMenu: ({ row, outline }) => outline.menu(row),
  Enter: ({ row, outline }) => press(outline, row, true),
  " ": ({ row, outline }) => press(outline, row, false),
};

/** Carry out a key pressed on a row; whether it was used. */
function rowKey(outline, event) {
  const { rows, current } = outline;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const at = rows.findIndex(({ key }) => key === current);
  const key = event.key === "F10" && event.shiftKey ? "ContextMenu" : event.key;
  if (at < 0 || !Object.hasOwn(KEYS, key)) return false;
  const row = rows[at];
  const more = event.shiftKey && key.startsWith("Arrow");
  KEYS[key]({ row, rows, at, outline, to: (next) => next && outline.go(row, next, more) });
  return true;
}

function press(outline, row, enter) {
  const { board, does } = outline;
  const chosen = board.selected === row.id;
  const mayPick = !board.choosing && board.editable && !board.objective && (board.picking || chosen);
  if (!enter && mayPick) return outline.pick(row);
  if (board.choosing) return does("target", row.id);
  if (enter && chosen && board.editable) return does("edit", row.id);
  return board.update({ selected: row.id });
}
