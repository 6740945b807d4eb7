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
    element: h("p", { class: "wb-subject" }, kind, " ", words),
    update({ core, topic }) {
      kind.textContent = core ? labels["subject.core"] : labels["subject.open"];
      words.textContent = core ?? phrase(labels["subject.situation"], { topic });
    },
  };
}

/** What a question says: its own words; of those always asked, as a problem is known or not. */
export function questionWords(labels, question, { core }) {
  return (
    question.text ?? (core ? undefined : labels[`question.${question.id}.open`]) ?? labels[`question.${question.id}`]
  );
}
