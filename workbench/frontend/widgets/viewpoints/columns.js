import { arrange } from "../../shared/arrange.js";
import { h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";
import { answerCard } from "./answer_card.js";
import { waitingAnswers } from "./waiting.js";

/** The answers to one question, a column a sector, and one for the small ones together (stacked on a phone). Returns `element`, `update(...)` and `focus(answer)`. */
export function columns(desk) {
  const waiting = waitingAnswers(desk.labels);
  const grid = h("div", { class: "wb-columns" });
  const sides = new Map();
  const cards = new Map();

  function side(sector) {
    if (!sides.has(sector.id)) sides.set(sector.id, column(sector));
    return sides.get(sector.id);
  }

  function card(answer) {
    if (!cards.has(answer.id)) cards.set(answer.id, answerCard(desk, answer.id));
    return cards.get(answer.id);
  }

  return {
    element: h("div", { class: "wb-sides" }, waiting.element, grid),
    focus(answer) {
      cards.get(answer)?.element.scrollIntoView({ block: "center" });
      cards.get(answer)?.element.focus({ preventScroll: true });
    },
    update(question, view, mine) {
      waiting.update(question, view);
      const present = new Set(view.questions.flatMap((asked) => asked.answers.map(({ id }) => id)));
      for (const id of cards.keys()) if (!present.has(id)) cards.delete(id);
      const shown = view.sides.filter(({ id }) => question.answers.some((answer) => answer.sector === id));
      for (const sector of shown) {
        const answers = question.answers.filter((answer) => answer.sector === sector.id);
        for (const answer of answers) card(answer).update(answer, view, mine);
        side(sector).count.textContent = `${answers.filter((answer) => !answer.withdrawn).length}`;
        arrange(
          side(sector).list,
          answers.map((answer) => card(answer).element),
        );
      }
      arrange(
        grid,
        shown.map((sector) => side(sector).element),
      );
      grid.style.setProperty("--wb-sides", `${Math.max(1, shown.length)}`);
    },
  };
}

/** The column of a sector, empty. Returns `element`, its `list`, and `count` beside its name. */
function column({ id, label, shape: glyph }) {
  const count = h("span", { class: "wb-view-side-count" });
  const list = h("ul", { class: "wb-answers" });
  const heading = h("h3", { class: "wb-view-side-name" }, shape(id, glyph), h("span", { text: label }), count);
  const element = h("section", { class: "wb-view-side", dataset: { sector: id }, "aria-label": label }, heading, list);
  return { element, list, count };
}
