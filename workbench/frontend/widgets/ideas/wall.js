import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted } from "../../shared/phrase.js";
import { bySector } from "./by_sector.js";
import { ordered } from "./order.js";

const MOST = 60; // more cards than this fill no wall

/**
 * The brainstorm for a room: a large number while ideas are hidden, then the ideas, most support first.
 * Returns `{ element, update(view), fit() }`; `fit` is for a screen that has changed its size.
 */
export function wall(labels) {
  const count = writingCount(labels);
  const grid = h("ul", { class: "wb-wall-grid" });
  const rest = h("p", { class: "wb-wall-rest" });
  const cards = new Map();
  /** @type {HTMLElement[]} the cards in the order of the grid */
  let shown = [];
  let total = 0;

  function card(idea, sectors) {
    const known = cards.get(idea.id) ?? { element: h("li", { class: "wb-wall-card" }), look: "" };
    cards.set(idea.id, known);
    const look = JSON.stringify([idea.text, idea.people, idea.sectors, idea.originals.length]);
    if (look !== known.look) {
      known.look = look;
      known.element.replaceChildren(...face(labels, idea, sectors));
    }
    return known.element;
  }

  function fit() {
    rest.hidden = true;
    if (grid.hidden) return;
    const hidden = total - fitted(shown, rest);
    rest.hidden = hidden <= 0;
    rest.textContent = counted(labels, "wall.more", hidden);
  }

  return {
    element: h("div", { class: "wb-wall" }, count.element, grid, rest),
    fit,
    update(view) {
      total = view.total ?? 0;
      count.update(view);
      grid.hidden = !count.element.hidden;
      const first = ordered(view.ideas ?? [], "support").slice(0, MOST);
      const present = new Set(first.map(({ id }) => id));
      for (const id of cards.keys()) if (!present.has(id)) cards.delete(id);
      grid.dataset.size = first.length <= 6 ? "few" : first.length <= 15 ? "some" : "many";
      shown = first.map((idea) => card(idea, view.sectors));
      keyed(grid, shown);
      fit();
    },
  };
}

/** How many ideas there are, as long as that is all to be told. Returns `{ element, update(view) }`. */
function writingCount(labels) {
  const number = h("p", { class: "wb-wall-number" });
  const unit = h("p", { class: "wb-wall-unit" });
  const people = h("p", { class: "wb-wall-people" });
  const words = h("p", { class: "wb-wall-words", text: labels["wall.writing"] });
  const element = h("div", { class: "wb-wall-count" }, number, unit, people, words);
  return {
    element,
    update(view) {
      const total = view.total ?? 0;
      element.hidden = view.revealed && total > 0;
      number.textContent = String(total);
      unit.textContent = counted(labels, "wall.ideas", total);
      people.textContent = view.people ? counted(labels, "all.people", view.people) : "";
    },
  };
}

/** What stands on the card of an idea. Returns elements. */
function face(labels, idea, sectors) {
  const support = h("b", { text: idea.people ? counted(labels, "people", idea.people) : "" });
  return [
    h("p", { class: "wb-words", dir: "auto", text: idea.text }),
    h("p", { class: "wb-facts" }, support, bySector(idea, sectors)),
  ];
}

/**
 * Leave out of the cards what would be cut off at the foot of the screen, the line `rest` below them included. Returns
 * how many are left.
 * @param {HTMLElement[]} cards
 * @param {HTMLElement} rest
 */
function fitted(cards, rest) {
  for (const item of cards) item.hidden = false;
  const foot = window.innerHeight - rest.offsetHeight - 70;
  const below = (item) => item.getBoundingClientRect().bottom + window.scrollY > foot;
  const over = cards.length > 4 ? cards.filter(below) : [];
  for (const item of over.filter((item) => cards.indexOf(item) >= 2)) item.hidden = true;
  return cards.filter((item) => !item.hidden).length;
}
