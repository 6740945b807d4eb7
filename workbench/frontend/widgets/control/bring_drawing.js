import { h, s } from "../../shared/dom.js";

/** @typedef {import("./bring_outline.js").Row} Row */
/** @typedef {{ row: Row, x: number, y: number, lines: string[] }} Box */

const WIDE = 148;
const HIGH = 62;
const GAP = 14;
const STEP = 96;
const LETTERS = 19; // of a line in a box
const LINES = 3;
const MARK = { effect: "▲", core: "●", cause: "▼", parked: "" };

/**
 * The tree as a small drawing: effects above the core problem, causes below it, as on the canvas. What lies in the parking
 * lot is in the list alone.
 * @param {Record<string, string>} labels
 * @param {Row[]} rows
 * @param {[number, number][]} arrows cause first
 */
export function bringDrawing(labels, rows, arrows) {
  const boxes = placed(rows);
  const all = [...boxes.values()];
  if (all.length < 2) return h("div", { hidden: true });
  const wide = Math.max(...all.map((box) => box.x)) + WIDE + GAP;
  const top = Math.min(...all.map((box) => box.y)) - GAP;
  const high = Math.max(...all.map((box) => box.y)) + HIGH + GAP - top;
  const lines = arrows.flatMap(([cause, effect]) => line(boxes.get(cause), boxes.get(effect)));
  const drawing = s(
    "svg",
    {
      viewBox: `0 ${top} ${wide} ${high}`,
      width: wide,
      height: high,
      role: "img",
      "aria-label": labels["bring.drawing"],
    },
    ...lines,
    ...all.map(card),
  );
  return h(
    "div",
    { class: "wb-bring-drawing", tabindex: "0", role: "group", "aria-label": labels["bring.drawing"] },
    drawing,
  );
}

/**
 * Where each row stands: leaves side by side, a card above the middle of what hangs on it.
 * @param {Row[]} rows
 * @returns {Map<number, Box>}
 */
function placed(rows) {
  /** @type {Map<number, Box>} */
  const boxes = new Map();
  const core = rows.findIndex((row) => row.kind === "core");
  const sides = ["effect", "cause"].map((side) => sidePlaced(rows, side));
  const widest = Math.max(WIDE, ...sides.map(({ wide }) => wide));
  for (const { own, wide } of sides)
    for (const [place, box] of own) boxes.set(place, { ...box, x: box.x + GAP + (widest - wide) / 2 });
  const middle = GAP + (widest - WIDE) / 2;
  if (core >= 0) boxes.set(core, { row: rows[core], x: middle, y: 0, lines: wrapped(rows[core].text) });
  return boxes;
}

/**
 * The boxes of one side from 0 on, and how wide they are together. Read backwards, what hangs on a card comes before it.
 * @param {Row[]} rows
 * @param {string} side
 */
function sidePlaced(rows, side) {
  /** @type {Map<number, Box>} */
  const own = new Map();
  const cards = rows.map((row, place) => ({ row, place })).filter(({ row }) => row.kind === side);
  const count = cards.filter(({ place }) => !cards.some(({ row }) => row.under === place)).length;
  let next = count;
  for (const { row, place } of cards.reverse()) {
    const held = cards.filter((other) => other.row.under === place).map((other) => own.get(other.place)?.x ?? 0);
    if (!held.length) next -= 1;
    const x = held.length ? (Math.min(...held) + Math.max(...held)) / 2 : next * (WIDE + GAP);
    const y = (row.depth + 1) * STEP * (side === "cause" ? 1 : -1);
    own.set(place, { row, x, y, lines: wrapped(row.text) });
  }
  return { own, wide: Math.max(0, count * (WIDE + GAP) - GAP) };
}

/** @param {string} text */
function wrapped(text) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    if (last >= 0 && `${lines[last]} ${word}`.length <= LETTERS) lines[last] += ` ${word}`;
    else lines.push([...word].slice(0, LETTERS).join(""));
  }
  return lines.length > LINES ? [...lines.slice(0, LINES - 1), `${lines[LINES - 1].slice(0, LETTERS - 1)}…`] : lines;
}

/**
 * @param {Box | undefined} cause
 * @param {Box | undefined} effect
 */
function line(cause, effect) {
  if (!cause || !effect) return [];
  const [x1, y1, x2, y2] = [cause.x + WIDE / 2, cause.y, effect.x + WIDE / 2, effect.y + HIGH];
  const middle = (y1 + y2) / 2;
  const head = `M${x2 - 4},${y2 + 7} L${x2},${y2} L${x2 + 4},${y2 + 7}`;
  return [
    s("path", { class: "wb-bring-line", d: `M${x1},${y1} C${x1},${middle} ${x2},${middle} ${x2},${y2} ${head}` }),
  ];
}

/** @param {Box} box */
function card({ row, x, y, lines }) {
  const start = y + HIGH / 2 - (lines.length - 1) * 8 + 4;
  const words = lines.map((text, place) => s("text", { x: x + WIDE / 2, y: start + place * 16, text }));
  return s(
    "g",
    { class: "wb-bring-card", "data-kind": row.kind, "data-guessed": String(row.guessed) },
    s("title", { text: row.text }),
    s("rect", { x, y, width: WIDE, height: HIGH, rx: 8 }),
    s("text", { class: "wb-bring-kind", x: x + 10, y: y + 14, text: row.guessed ? "?" : MARK[row.kind] }),
    ...words,
  );
}
