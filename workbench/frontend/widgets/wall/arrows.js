// The arrows between the cards that are on the wall, drawn once the browser has put the cards in their places.
import { s } from "../../shared/dom.js";

const AWAY = 6; // how far before its card an arrow ends
const TIP = 11; // how long the strokes of its head are
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
 * The arrow from a cause to its effect above it, as a path. `u`: the wall's unit of length; `beside`: which of the two
 * stands in a column of cards, whose line runs beside it.
 * @param {Box} cause @param {Box} effect @param {number} u @param {"cause" | "effect" | null} beside
 */
export function path(cause, effect, u, beside) {
  if (!beside) return straight(cause, effect, u);
  const inside = beside === "cause" ? cause : effect;
  const x = inside.x - BESIDE * u;
  const middle = inside.y + inside.h / 2;
  if (beside === "cause") return `M ${cause.x} ${middle} H ${x} V ${effect.y + effect.h + AWAY * u} ${up(u)}`;
  return `M ${x} ${cause.y} V ${middle} H ${effect.x - AWAY * u} ${right(u)}`;
}

function straight(cause, effect, u) {
  const [from, to] = [cause.x + cause.w / 2, effect.x + effect.w / 2];
  const reach = Math.max(0, effect.w / 2 - 24 * u); // arrows arrive beside each other, nearer to where they come from
  const at = to + Math.max(-reach, Math.min(reach, (from - to) * 0.6));
  const end = effect.y + effect.h + AWAY * u;
  const bend = (cause.y - end) / 2;
  return `M ${from} ${cause.y} C ${from} ${cause.y - bend} ${at} ${end + bend} ${at} ${end} ${up(u)}`;
}

const up = (u) => `m ${-TIP * u} ${TIP * u} l ${TIP * u} ${-TIP * u} l ${TIP * u} ${TIP * u}`;
const right = (u) => `m ${-TIP * u} ${-TIP * u} l ${TIP * u} ${TIP * u} l ${-TIP * u} ${TIP * u}`;

/**
 * Draw every arrow of `edges` whose two cards are in `area`; the one that is voted on, `asked`, last and thickest.
 * @param {SVGElement} svg @param {HTMLElement} area
 * @param {{edges: [string, string][], asked: [string, string] | null}} content @param {number} u
 */
export function drawArrows(svg, area, { edges, asked }, u) {
  svg.setAttribute("viewBox", `0 0 ${area.offsetWidth} ${area.offsetHeight}`);
  const found = /** @type {NodeListOf<HTMLElement>} */ (area.querySelectorAll(".wb-wall-node"));
  const cards = new Map([...found].map((card) => [card.dataset.node, card]));
  const [inFront, behind] = [[], []].map(() => /** @type {Element[]} */ ([]));
  for (const [from, to] of edges) {
    const [cause, effect] = [cards.get(from), cards.get(to)];
    if (!cause || !effect) continue;
    const voted = asked?.[0] === from && asked?.[1] === to;
    (voted ? inFront : behind).push(
      s("path", {
        class: voted ? "wb-wall-arrow wb-voted" : "wb-wall-arrow",
        d: path(boxOf(cause, area), boxOf(effect, area), u, besideColumn(cause, effect)),
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
