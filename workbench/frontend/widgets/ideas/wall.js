import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { ordered } from "./order.js";

const MOST = 60; // more cards than this fill no wall

/** The brainstorm for a room: a large number while ideas are hidden, then the ideas, most support first. */
export function wall(labels) {
  const number = h("p", { class: "wb-wall-number" });
  const unit = h("p", { class: "wb-wall-unit" });
  const people = h("p", { class: "wb-wall-people" });
  const counter = h(
    "div",
    { class: "wb-wall-count" },
    number,
    unit,
    people,
    h("p", { class: "wb-wall-words", text: labels["wall.writing"] }),
  );
  const grid = h("ul", { class: "wb-wall-grid" });
  const rest = h("p", { class: "wb-wall-rest" });
  const element = h("div", { class: "wb-wall" }, counter, grid, rest);
  const cards = new Map();
  let total = 0;

  function card(idea, sectors) {
    const known = cards.get(idea.id) ?? { element: h("li", { class: "wb-wall-card" }), look: "" };
    cards.set(idea.id, known);
    const look = JSON.stringify([idea.text, idea.people, idea.sectors, idea.originals.length]);
    if (look !== known.look) {
      known.look = look;
      known.element.replaceChildren(
        h("p", { class: "wb-words", dir: "auto", text: idea.text }),
        h(
          "p",
          { class: "wb-facts" },
          h("b", { text: idea.people ? counted(labels, "people", idea.people) : "" }),
          sectors
            .filter(({ id }) => idea.sectors[id])
            .map(({ id, label }) =>
              h(
                "span",
                { class: "wb-sector" },
                shape(id),
                h("span", { class: "wb-sr", text: `${label}: ` }),
                String(idea.sectors[id]),
              ),
            ),
        ),
      );
    }
    return known.element;
  }

  /** Leave out what would be cut off at the foot of the screen, and say how many ideas that is. */
  function fit() {
    rest.hidden = true;
    if (grid.hidden) return;
    const shown = [...grid.children];
    for (const item of shown) item.hidden = false;
    const height = window.innerHeight;
    const below = (item) => item.getBoundingClientRect().bottom + window.scrollY > height - rest.offsetHeight - 70;
    const over = shown.length > 4 ? shown.filter(below) : [];
    for (const item of over.filter((item) => shown.indexOf(item) >= 2)) item.hidden = true;
    const hidden = total - shown.filter((item) => !item.hidden).length;
    rest.hidden = hidden <= 0;
    rest.textContent = counted(labels, "wall.more", hidden);
  }

  return {
    element,
    fit,
    update(view) {
      total = view.total ?? 0;
      counter.hidden = view.revealed && total > 0;
      grid.hidden = !counter.hidden;
      number.textContent = String(total);
      unit.textContent = counted(labels, "wall.ideas", total);
      people.textContent = view.people ? counted(labels, "all.people", view.people) : "";
      const first = ordered(view.ideas ?? [], "support").slice(0, MOST);
      const present = new Set(first.map(({ id }) => id));
      for (const id of cards.keys()) if (!present.has(id)) cards.delete(id);
      grid.dataset.size = first.length <= 6 ? "few" : first.length <= 15 ? "some" : "many";
      keyed(
        grid,
        first.map((idea) => card(idea, view.sectors)),
      );
      fit();
    },
  };
}
