import { h } from "../../shared/dom.js";

/** A button for each answer of `signs`, with its sign and its label; `press(answer)` is called with the one pressed. */
export function answerButtons(signs, label, press) {
  const buttons = Object.entries(signs).map(([answer, sign]) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-answer",
        dataset: { answer },
        "aria-pressed": "false",
        onclick: () => press(answer),
      },
      h("span", { class: "wb-sign", "aria-hidden": "true", text: sign }),
      label(answer),
    ),
  );
  return {
    elements: buttons,
    /** Show which answer was given; none when it is null. */
    show(given) {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.answer === given));
    },
  };
}
