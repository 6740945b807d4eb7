/** How keys move in a table of cells: what each does as data, so that the whole is seen at once. */

/** Where a key leads from a cell `{ row, column }` in a table of `rows` by `columns`; null: it leads nowhere. */
export function step(key, { row, column }, { rows, columns }, { ctrl = false } = {}) {
  const moves = {
    ArrowUp: { row: ctrl ? 0 : row - 1, column },
    ArrowDown: { row: ctrl ? rows - 1 : row + 1, column },
    ArrowLeft: { row, column: ctrl ? 0 : column - 1 },
    ArrowRight: { row, column: ctrl ? columns - 1 : column + 1 },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: row - 8, column },
    PageDown: { row: row + 8, column },
  };
  const to = moves[key];
  if (!to) return null;
  return { row: within(to.row, rows), column: within(to.column, columns) };
}

/** The next cell in the order of reading, for Tab; null beyond the ends, where the focus leaves the table. */
export function next({ row, column }, { rows, columns }, back = false) {
  const at = row * columns + column + (back ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

/** Does a key begin to write in a cell? A letter does, and so do Enter and F2. */
export function begins({ key, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return false;
  return key === "Enter" || key === "F2" || [...key].length === 1;
}

/** What a key does with the row it is pressed on, or with what was done before; "" for nothing. */
export function deed({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  if (altKey && !ctrlKey) return { ArrowUp: "up", ArrowDown: "down" }[key] ?? "";
  if (altKey || (!ctrlKey && !metaKey)) return "";
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return { y: "redo", Enter: "insert", Delete: "remove", Backspace: "remove" }[key] ?? "";
}

function within(at, many) {
  return Math.min(Math.max(at, 0), many - 1);
}
