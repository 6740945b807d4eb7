import { arrange } from "../../shared/arrange.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { answerCard } from "./answer_card.js";
import { answered } from "./question.js";

/** The answers to one question, a column a sector (stacked on a phone). Returns `element`, `update(...)` and `focus(answer)`. */
export function columns(desk) {
  const { labels } = desk;
  const waiting = h("div", { class: "wb-waiting" });
  const grid = h("div", { class: "wb-columns" });
  const element = h("div", { class: "wb-sides" }, waiting, grid);
  const sides = new Map();
  const cards = new Map();

  function side(sector) {
    if (!sides.has(sector.id)) {
      const count = h("span", { class: "wb-view-side-count" });
      const list = h("ul", { class: "wb-answers" });
      const heading = h(
        "h3",
        { class: "wb-view-side-name" },
        shape(sector.id, sector.shape),
        h("span", { text: sector.label }),
        count,
      );
      sides.set(sector.id, {
        list,
        count,
        element: h(
          "section",
          { class: "wb-view-side", dataset: { sector: sector.id }, "aria-label": sector.label },
          heading,
          list,
        ),
      });
    }
    return sides.get(sector.id);
  }

  function card(answer) {
    if (!cards.has(answer.id)) cards.set(answer.id, answerCard(desk, answer.id));
    return cards.get(answer.id);
  }

  function wait(question, view) {
    const total = answered(question);
    waiting.hidden = view.shown && question.answers.length > 0;
    if (waiting.hidden) return;
    const words =
      total === 0 ? (view.shown ? labels["answers.none"] : labels["waiting.none"]) : counted(labels, "waiting", total);
    waiting.replaceChildren(
      h("p", { text: words }),
      h(
        "ul",
        {},
        view.sectors
          .filter(({ id }) => question.counts[id])
          .map((sector) =>
            h(
              "li",
              {},
              shape(sector.id, sector.shape),
              h("span", { class: "wb-waiting-name", text: `${sector.label}:` }),
              h("b", { text: `${question.counts[sector.id]}` }),
            ),
          ),
      ),
    );
  }

  return {
    element,
    focus(answer) {
      cards.get(answer)?.element.scrollIntoView({ block: "center" });
      cards.get(answer)?.element.focus({ preventScroll: true });
    },
    update(question, view, mine) {
      wait(question, view);
      const present = new Set(view.questions.flatMap((asked) => asked.answers.map(({ id }) => id)));
      for (const id of cards.keys()) if (!present.has(id)) cards.delete(id);
      const shown = view.sectors.filter(({ id }) => question.answers.some((answer) => answer.sector === id));
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
      grid.style.setProperty("--wb-sides", Math.max(1, shown.length));
    },
  };
}
