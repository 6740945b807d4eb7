// A piece of a tree as boxes in boxes, so that the browser itself makes room for words of any length; arrows come after.
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

const ALL = 60; // cards: more were never readable on one wall
const NEAR = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [0, 1],
  [0, 2],
  [0, 3],
]; // rows above, rows below

/**
 * Ways to show a piece, the fullest first: all that hangs on it side by side, with its last cards one below the other,
 * and then only what is next to it, in so many rows above and below; at last without what is above the core.
 * @typedef {{depth: number, stacked: boolean, above: number, below: number, sizes?: number[]}} Way
 * @param {number} size @returns {Way[]}
 */
export function ways(size) {
  const near = NEAR.map(([above, below]) => ({ depth: 1, stacked: false, above, below }));
  const all = { depth: 99, above: 1, below: 1 };
  const fuller = [
    { ...all, stacked: false },
    { ...all, stacked: true },
    { ...all, depth: 2, stacked: true },
  ];
  return size > ALL ? near : [...fuller, ...near];
}

/** A card of the tree; `letter` marks the two that are voted on. */
export function cardOf(desk, id, { hidden = 0, up = false, large = false } = {}) {
  const { labels, graph, content, fresh } = desk;
  const card = graph.of(id);
  const letter = content.asked ? ["A", "B"][content.asked.indexOf(id)] : undefined;
  const classes = ["wb-wall-node", large && "wb-large", fresh.has(id) && "wb-fresh", letter && "wb-voted"];
  const more = hidden
    ? h("span", { class: "wb-wall-more" }, `${up ? "↑" : "↓"} ${counted(labels, "more", hidden)}`)
    : null;
  return h(
    "div",
    { class: "wb-wall-spot", dataset: { up: String(up) } },
    h(
      "div",
      {
        class: classes.filter(Boolean).join(" "),
        dataset: { node: id, kind: card.kind, unsure: String(Boolean(card.unsure || card.note)) },
      },
      letter && h("b", { class: "wb-wall-letter", text: letter }),
      h("span", { class: "wb-wall-words", dir: "auto", text: card.text }),
      (card.unsure || card.note) && h("span", { class: "wb-wall-unsure", text: card.note ?? labels.unsure }),
    ),
    more,
  );
}

/** What hangs on a card, further up or down, without the card itself; null where nothing does. */
export function kidsOf(desk, hanging, way, up) {
  if (!hanging.kids.length) return null;
  const leaves = hanging.kids.every(({ kids }) => !kids.length);
  const stacked = way.stacked && leaves && hanging.kids.length > 1;
  const kids = hanging.kids.map((kid) => subtree(desk, kid, way, up));
  const element = h(
    "div",
    { class: stacked ? "wb-wall-kids wb-stacked" : "wb-wall-kids", dataset: { up: String(up) } },
    kids,
  );
  if (way.depth === 1) {
    element.classList.add("wb-wall-grid");
    element.style.setProperty("--columns", String(Math.ceil(kids.length / (up ? way.above : way.below))));
  }
  return element;
}

function subtree(desk, hanging, way, up) {
  const card = cardOf(desk, hanging.id, { hidden: hanging.hidden, up });
  const kids = kidsOf(desk, hanging, way, up);
  return h("div", { class: "wb-wall-sub", dataset: { up: String(up) } }, up ? [kids, card] : [card, kids]);
}
