import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * What the questions ask about: the core problem in the group's words, before there is one the situation in its topic.
 * Returns `element` and `update(view)`.
 */
export function subject(labels) {
  const kind = h("span", { class: "wb-subject-kind" });
  const words = h("span", { class: "wb-subject-words", dir: "auto" });
  return {
    element: h("p", { class: "wb-subject" }, kind, words),
    update({ core, topic }) {
      kind.textContent = `${core ? labels["subject.core"] : labels["subject.open"]} `; // a space as large as its words
      words.textContent = core ?? phrase(labels["subject.situation"], { topic });
    },
  };
}

/** What a question says: its own words, or those always asked. */
export function questionWords(labels, question) {
  return question.text ?? labels[`question.${question.id}`];
}
