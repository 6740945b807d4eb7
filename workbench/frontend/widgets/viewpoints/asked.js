import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { caucus } from "./caucus.js";
import { columns } from "./columns.js";
import { entering } from "./entering.js";
import { ownAnswer } from "./own_answer.js";
import { picture } from "./picture.js";
import { questionWords } from "./subject.js";

/**
 * One question with what this person answers and what the others do. `drop` is a facilitator's button that takes the
 * question away; `changed()` is called when they speak for another sector.
 * Returns `element` and `update(question, view, mine)`.
 */
export function askedQuestion(desk, drop, changed) {
  const { labels, mode, facilitates } = desk;
  const wall = mode === "projector";
  const title = h("h2", { class: "wb-viewpoints-asked", dir: "auto", id: unique("wb-asked-title") });
  const screen = onScreen(desk);
  const asOne = wall ? null : caucus(desk, changed);
  const writing = wall ? [] : facilitates ? [entering(desk, changed)] : [ownAnswer(desk), entering(desk, changed)];
  const sides = columns(desk);
  const summary = picture(labels, wall ? null : sides.focus);
  const element = h(
    "div",
    { class: "wb-asked-body", role: mode === "edit" ? "tabpanel" : null, "aria-labelledby": title.id },
    h("div", { class: "wb-asked-head" }, title, facilitates && [screen.bring, drop], mode === "edit" && screen.here),
    asOne?.element,
    writing.map((part) => part.element),
    summary.element,
    sides.element,
  );
  return {
    element,
    update(question, view, mine) {
      const text = questionWords(labels, question);
      title.textContent = text;
      screen.update(question.id, view.at_screen);
      asOne?.update(question, view, mine);
      for (const part of writing) {
        part.update(question, view, mine, text);
        if (desk.caucus) part.element.hidden = true;
      }
      summary.update(question, view);
      sides.update(question, view, mine);
    },
  };
}

/** Whether the question is on the screen of the room: `here` says so, and a facilitator can `bring` it there. */
function onScreen({ labels, attempt, facilitates }) {
  let now = null;
  const sign = h("span", { "aria-hidden": "true", text: "▣ " });
  const here = h("p", { class: "wb-here" }, sign, labels["question.on_screen"]);
  const bring = button(labels["question.to_screen"], () => attempt("show_question", { question: now }), {
    class: "wb-button",
  });
  return {
    here,
    bring,
    update(question, atScreen) {
      now = question;
      here.hidden = atScreen !== question || facilitates;
      bring.hidden = atScreen === question;
    },
  };
}
