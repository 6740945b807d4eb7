import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

/** The facilitator's own questions: a button that opens a form to `add` one, and one to `drop` a question nobody answered. */
export function ownQuestion(desk, go) {
  const { labels, send, attempt } = desk;
  const id = unique("wb-question");
  const input = h("input", {
    class: "wb-question-input",
    id,
    type: "text",
    dir: "auto",
    maxlength: 200,
    autocomplete: "off",
    "aria-describedby": `${id}-error`,
  });
  const error = h("p", { class: "wb-error", role: "alert", id: `${id}-error` });
  const form = h(
    "form",
    {
      class: "wb-question-form",
      hidden: true,
      novalidate: true,
      onsubmit: add,
      onkeydown: (event) => event.key === "Escape" && close(),
    },
    h("label", { for: id, text: labels["question.new"] }),
    input,
    error,
    h(
      "div",
      { class: "wb-do" },
      h("button", { type: "submit", class: "wb-button wb-primary", text: labels.add }),
      button(labels.cancel, () => close()),
    ),
  );
  const open = button(
    `+ ${labels["question.add"]}`,
    () => {
      form.hidden = false;
      open.hidden = true;
      input.focus();
    },
    { look: "quiet" },
  );
  const drop = button(labels["question.drop"], () => attempt("drop_question", { question: now }), { look: "quiet" });
  let now = null;

  function close() {
    form.hidden = true;
    open.hidden = false;
    error.textContent = "";
    open.focus();
  }

  async function add(event) {
    event.preventDefault();
    if (input.value.trim() === "") return input.focus();
    try {
      const { question } = await send("add_question", { text: input.value });
      input.value = "";
      close();
      go(question);
    } catch (refusal) {
      const { message } = /** @type {{ message: string }} */ (refusal); // of `send`
      error.textContent = message || labels["error.unknown"];
    }
  }

  return {
    add: h("div", { class: "wb-question-add" }, open, form),
    drop,
    update(question) {
      now = question.id;
      drop.hidden = question.text === null || Object.keys(question.counts).length > 0;
    },
  };
}
