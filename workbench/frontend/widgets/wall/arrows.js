// The arrows between the cards that are on the wall, drawn once the browser has put the cards in their places.
import { s } from "../../shared/dom.js";
import { crosses, detour } from "./detour.js";

const AWAY = 6; // how far before its card an arrow ends
const TIP = 11; // how long the strokes of its head are
const CLEAR = 2; // how near to a card that is not its end a line may come
const PIECES = 24; // straight pieces a curve is measured by
const BESIDE = 20; // how far beside cards that stand one below the other their line runs

/** @typedef {{x: number, y: number, w: number, h: number}} Box */

/**
 * Where an element is within `area`, whatever the page is scaled by.
 * @param {HTMLElement} element @param {HTMLElement} area @returns {Box}
 */
export function boxOf(element, area) {
  let [x, y] = [0, 0];
  for (let one = element; one && one !== area; one = /** @type {HTMLElement} */ (one.offsetParent)) {
    x += one.offsetLeft;
    y += one.offsetTop;
  }
  return { x, y, w: element.offsetWidth, h: element.offsetHeight };
}

/**
 * The arrow from a cause to its effect, as a path that passes behind none of the `others`; "" where there is no such way.
 * `u`: the wall's unit of length; `beside`: which of the two stands in a column of cards, whose line runs beside it.
 * @param {Box} cause @param {Box} effect @param {number} u @param {"cause" | "effect" | null} beside
 * @param {Box[]} others
 */
export function path(cause, effect, u, beside, others = []) {
  const plain = beside ? alongside(cause, effect, u, beside) : curve(cause, effect, u);
  if (effect.y + effect.h < cause.y && !crosses(plain.line, others, CLEAR * u)) return plain.path;
  const way = detour(cause, effect, others, u, footOf(cause, effect, u));
  return way ? cornered(short(way, AWAY * u), u) : "";
}

function alongside(cause, effect, u, beside) {
  const inside = beside === "cause" ? cause : effect;
  const x = inside.x - BESIDE * u;
  const middle = inside.y + inside.h / 2;
  const line = /** @type {import("./detour.js").Point[]} */ (
    beside === "cause"
      ? [
          [cause.x, middle],
          [x, middle],
          [x, effect.y + effect.h + AWAY * u],
        ]
      : [
          [x, cause.y],
          [x, middle],
          [effect.x - AWAY * u, middle],
        ]
  );
  return { line, path: cornered(line, u) };
}

/** Arrows arrive beside each other, nearer to where they come from. */
function footOf(cause, effect, u) {
  const [from, to] = [cause.x + cause.w / 2, effect.x + effect.w / 2];
  const reach = Math.max(0, effect.w / 2 - 24 * u);
  return to + Math.max(-reach, Math.min(reach, (from - to) * 0.6));
}

function curve(cause, effect, u) {
  const [from, at] = [cause.x + cause.w / 2, footOf(cause, effect, u)];
  const end = effect.y + effect.h + AWAY * u;
  const bend = (cause.y - end) / 2;
  const line = Array.from({ length: PIECES + 1 }, (_, i) => {
    const [t, r] = [i / PIECES, 1 - i / PIECES];
    const early = r ** 3 + 3 * r * r * t; // of the ends of a curve whose bends stand above and below them
    const middle = 3 * r * r * t * (cause.y - bend) + 3 * r * t * t * (end + bend);
    return /** @type {import("./detour.js").Point} */ ([
      from * early + at * (1 - early),
      r ** 3 * cause.y + middle + t ** 3 * end,
    ]);
  });
  const bends = `C ${from} ${cause.y - bend} ${at} ${end + bend} ${at} ${end}`;
  return { line, path: `M ${from} ${cause.y} ${bends} ${tip([at, end + 1], [at, end], u)}` };
}

/** A line with corners, and its head. */
function cornered(line, u) {
  const [end, before] = [line[line.length - 1], line[line.length - 2]];
  return `M ${line.map((point) => point.join(" ")).join(" L ")} ${tip(before, end, u)}`;
}

/** A line that ends so much before its last point. @returns {import("./detour.js").Point[]} */
function short(line, less) {
  const [end, before] = [line[line.length - 1], line[line.length - 2]];
  const cut = (i) => end[i] - Math.sign(end[i] - before[i]) * less;
  return [...line.slice(0, -1), [cut(0), cut(1)]];
}

/** The head of an arrow that comes from one point and is at another. */
function tip(before, end, u) {
  const [x, y] = [0, 1].map((i) => Math.sign(end[i] - before[i]) * TIP * u);
  const [a, b] = y ? [TIP * u, -y] : [-x, TIP * u];
  return y ? `m ${-a} ${b} l ${a} ${y} l ${a} ${b}` : `m ${a} ${-b} l ${x} ${b} l ${a} ${b}`;
}

/**
 * Draw every arrow of `edges` whose two cards are in `area`, in the colour of what it leads to; the one that is voted on,
 * `asked`, last and thickest.
 * @param {SVGElement} svg @param {HTMLElement} area
 * @param {{tree: string, edges: [string, string][], asked: [string, string] | null}} content @param {number} u
 */
export function drawArrows(svg, area, { tree, edges, asked }, u) {
  svg.dataset.tree = tree;
  svg.setAttribute("viewBox", `0 0 ${area.offsetWidth} ${area.offsetHeight}`);
  const found = /** @type {HTMLElement[]} */ ([...area.querySelectorAll(".wb-wall-node")]);
  const cards = new Map(found.map((card) => [card.dataset.node, card]));
  const spots = new Map(found.map((card) => [card, boxOf(card.parentElement ?? card, area)]));
  const [inFront, behind] = [[], []].map(() => /** @type {Element[]} */ ([]));
  for (const [from, to] of edges) {
    const [cause, effect] = [cards.get(from), cards.get(to)];
    if (!cause || !effect) continue;
    const voted = asked?.[0] === from && asked?.[1] === to;
    const others = found.flatMap((card) => (card === cause || card === effect ? [] : (spots.get(card) ?? [])));
    (voted ? inFront : behind).push(
      s("path", {
        class: voted ? "wb-wall-arrow wb-voted" : "wb-wall-arrow",
        "data-kind": effect.dataset.kind,
        "data-ends": `${from} ${to}`,
        d: path(boxOf(cause, area), boxOf(effect, area), u, besideColumn(cause, effect), others),
      }),
    );
  }
  svg.replaceChildren(...behind, ...inFront);
}

/**
 * Which of two cards stands in a column of cards in which the other does not.
 * @param {Element} cause @param {Element} effect
 */
function besideColumn(cause, effect) {
  const [lower, upper] = [cause.closest(".wb-stacked"), effect.closest(".wb-stacked")];
  if (lower && !lower.contains(effect)) return "cause";
  return upper && !upper.contains(cause) ? "effect" : null;
}
