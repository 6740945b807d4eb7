import { arrange } from "../../shared/arrange.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { savedText } from "../../shared/saved_text.js";

/** The answers entered for people without a device, each in a box that saves itself. Returns `element` and `update(answers, sectors)`. */
export function enteredAnswers(desk) {
  const element = h("div", { class: "wb-entered" });
  const boxes = new Map();

  function box(answer, sectors) {
    if (!boxes.has(answer.id)) {
      const label = sectors.find(({ id }) => id === answer.sector)?.label ?? "";
      boxes.set(answer.id, answerBox(desk, answer, label));
    }
    return boxes.get(answer.id);
  }

  return {
    element,
    update(answers, sectors) {
      for (const answer of answers) box(answer, sectors).update(answer, true);
      arrange(
        element,
        answers.map(({ id }) => boxes.get(id).element),
      );
    },
  };
}

function answerBox({ labels, send, attempt, drafts }, { id: answer, text }, sector) {
  return savedText({
    labels,
    key: `entered.${answer}`,
    drafts,
    initial: text,
    rows: 1,
    name: phrase(labels["enter.reword"], { sector }),
    send: (next, base) => send("reword_answer", { answer, text: next, base }),
    choose: (next) => attempt("settle_answer", { answer, text: next }),
  });
}
