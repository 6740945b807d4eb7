import { h } from "../../shared/dom.js";
import { ruleNote } from "../../shared/rule_note.js";
import { savedText } from "../../shared/saved_text.js";

/** A participant's own answer to the question shown: a box for each that saves itself. Returns `element` and `update(...)`. */
export function ownAnswer(desk) {
  const { labels, send, attempt } = desk;
  const boxes = new Map();
  const held = new Map(); // question -> id of my answer
  const place = h("div", {});
  const note = h("p", { class: "wb-mine-note" });
  const element = h("section", { class: "wb-mine", "aria-label": labels["mine.title"] }, place, ruleNote(labels), note);

  function box(question, text, words) {
    if (!boxes.has(question)) {
      boxes.set(
        question,
        savedText({
          labels,
          key: question,
          drafts: desk.drafts,
          initial: text,
          rows: 2,
          placeholder: labels["mine.placeholder"],
          name: [labels["mine.title"], h("span", { class: "wb-sr", text: `: ${words}` })],
          send: (answer, base) => send("answer_question", { question, text: answer, base }),
          choose: (answer) => attempt("settle_answer", { answer: held.get(question), text: answer }),
        }),
      );
    }
    return boxes.get(question);
  }

  function noteOn(view, own) {
    if (!view.editable && !own) return view.begun ? labels["mine.closed"] : labels["mine.ahead"];
    if (view.shown && view.secret) return labels["mine.secret"];
    return view.shown ? labels["mine.shown"] : labels["mine.hidden"];
  }

  return {
    element,
    update(question, view, mine, words) {
      element.hidden = false;
      const own = mine.answers.find((answer) => answer.question === question.id);
      held.set(question.id, own?.id ?? null);
      const shown = box(question.id, own?.text ?? "", words);
      for (const [id, made] of boxes) {
        const given = mine.answers.find((answer) => answer.question === id);
        made.update({ text: given?.text ?? "", offers: given?.offers ?? [] }, view.editable);
      }
      if (place.firstChild !== shown.element) place.replaceChildren(shown.element);
      place.hidden = !view.editable && !own;
      note.textContent = noteOn(view, own);
    },
  };
}
