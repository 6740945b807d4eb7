import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { savedText } from "../../shared/saved_text.js";

const ANSWERS = [
  ["yes", "✓"],
  ["partly", "◐"],
  ["no", "✕"],
];
const FIELDS = ["note", "next_step"];

/**
 * One question: its help, yes / partly / no, and the two texts beside it. `desk`: `{ labels, send, attempt, drafts }`.
 * Returns `element`, `update(asked)` and `focus()`.
 */
export function question(desk, asked, number) {
  const { labels, send, attempt } = desk;
  const context = asked.id;
  const about = h(
    "h3",
    { id: `wb-context-${context}` },
    h("span", { class: "wb-context-number", "aria-hidden": "true", text: `${number}` }),
    asked.question,
  );
  const help = h("p", { class: "wb-help", id: `wb-context-${context}-help`, text: asked.help });
  const choices = new Map(
    ANSWERS.map(([value]) => [
      value,
      h("input", {
        type: "radio",
        name: `wb-context-${context}`,
        value,
        onchange: () => choose(value),
      }),
    ]),
  );
  const clear = button(labels["answer.clear"], () => choose(null), { look: "quiet", about: asked.question });
  const group = h(
    "div",
    { class: "wb-answers", role: "radiogroup", "aria-labelledby": about.id, "aria-describedby": help.id },
    h(
      "div",
      { class: "wb-segments" },
      ANSWERS.map(([value, sign]) =>
        h(
          "label",
          { class: "wb-segment", dataset: { answer: value } },
          choices.get(value),
          h("span", {}, h("span", { class: "wb-sign", "aria-hidden": "true", text: sign }), labels[`answer.${value}`]),
        ),
      ),
    ),
  );
  const texts = new Map(
    FIELDS.map((field) => [
      field,
      savedText({
        labels,
        key: `${context}.${field}`,
        drafts: desk.drafts,
        initial: asked[field].text,
        rows: 1,
        name: [labels[`field.${field}`], h("span", { class: "wb-sr", text: `: ${asked.question}` })],
        placeholder: labels[`placeholder.${field}`],
        send: (text, base) => send("note_context", { context, field, text, base }),
        choose: (text) => attempt("settle_context", { context, field, text }),
      }),
    ]),
  );
  const element = h(
    "li",
    { class: "wb-context-question" },
    about,
    help,
    h("div", { class: "wb-answer-line" }, group, clear),
    h(
      "div",
      { class: "wb-texts" },
      [...texts.values()].map((text) => text.element),
    ),
  );
  let now = asked;

  async function choose(value) {
    draw(value);
    if (!(await attempt("answer_context", { context, answer: value }))) draw(now.answer);
    if (value === null) choices.get("yes").focus();
  }

  function draw(answer) {
    for (const [value, input] of choices) input.checked = value === answer;
    clear.hidden = answer === null;
    element.dataset.answer = answer ?? "none";
  }

  return {
    element,
    focus() {
      element.scrollIntoView({ block: "center" });
      (choices.get(now.answer) ?? choices.get("yes")).focus({ preventScroll: true });
    },
    update(next) {
      if (next.answer !== now.answer || element.dataset.answer === undefined) draw(next.answer);
      now = next;
      for (const [field, text] of texts) text.update(next[field], true);
    },
  };
}
