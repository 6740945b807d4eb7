import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { answered } from "./question.js";

/** How many have answered a question while no answer is to be seen, sector by sector. Returns `element` and `update(question, view)`. */
export function waitingAnswers(labels) {
  const element = h("div", { class: "wb-waiting" });
  return {
    element,
    update(question, view) {
      element.hidden = view.shown && question.answers.length > 0;
      if (element.hidden) return;
      const sectors = view.sides.filter(({ id }) => id !== "everybody" && id !== "whole_room" && question.counts[id]);
      element.replaceChildren(
        h("p", { text: sentence(labels, answered(question), view.shown) }),
        h(
          "ul",
          {},
          sectors.map((sector) => waitingSector(sector, question.counts[sector.id])),
        ),
      );
    },
  };
}

function sentence(labels, total, shown) {
  if (total > 0) return counted(labels, "waiting", total);
  return shown ? labels["answers.none"] : labels["waiting.none"];
}

function waitingSector({ id, label, shape: glyph }, count) {
  return h(
    "li",
    {},
    shape(id, glyph),
    h("span", { class: "wb-waiting-name", text: `${label}:` }),
    h("b", { text: `${count}` }),
  );
}
