import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { savedText } from "../../shared/saved_text.js";
import { answers } from "./answers.js";

const FIELDS = ["note", "next_step"];

/**
 * One question: its help, yes / partly / no, and the two texts beside it. `desk`: `{ labels, send, attempt, drafts }`.
 * Returns `element`, `update(asked)` and `focus()`.
 */
export function question(desk, asked, number) {
  const { labels, attempt } = desk;
  const context = asked.id;
  const about = heading(asked, number);
  const help = h("p", { class: "wb-help", id: `wb-context-${context}-help`, text: asked.help });
  const choices = answers(labels, { context, about, help, choose });
  const clear = button(labels["answer.clear"], () => choose(null), { look: "quiet", about: asked.question });
  const texts = FIELDS.map((field) => ({ field, box: textBox(desk, asked, field) }));
  const element = h(
    "li",
    { class: "wb-context-question" },
    about,
    help,
    h("div", { class: "wb-answer-line" }, choices.element, clear),
    h(
      "div",
      { class: "wb-texts" },
      texts.map(({ box }) => box.element),
    ),
  );
  let now = asked;

  async function choose(value) {
    draw(value);
    if (!(await attempt("answer_context", { context, answer: value }))) draw(now.answer);
    if (value === null) choices.focus("yes");
  }

  function draw(answer) {
    choices.show(answer);
    clear.hidden = answer === null;
    element.dataset.answer = answer ?? "none";
  }

  return {
    element,
    focus() {
      element.scrollIntoView({ block: "center" });
      choices.focus(now.answer, { preventScroll: true });
    },
    update(next) {
      if (next.answer !== now.answer || element.dataset.answer === undefined) draw(next.answer);
      now = next;
      for (const { field, box } of texts) box.update(next[field], true);
    },
  };
}

function heading(asked, number) {
  return h(
    "h3",
    { id: `wb-context-${asked.id}` },
    h("span", { class: "wb-context-number", "aria-hidden": "true", text: `${number}` }),
    asked.question,
  );
}

function textBox({ labels, send, attempt, drafts }, asked, field) {
  const context = asked.id;
  return savedText({
    labels,
    key: `${context}.${field}`,
    drafts,
    initial: asked[field].text,
    rows: 1,
    name: [labels[`field.${field}`], h("span", { class: "wb-sr", text: `: ${asked.question}` })],
    placeholder: labels[`placeholder.${field}`],
    send: (text, base) => send("note_context", { context, field, text, base }),
    choose: (text) => attempt("settle_context", { context, field, text }),
  });
}
