import { h } from "../../shared/dom.js";

const ANSWERS = [
  { value: "yes", sign: "✓" },
  { value: "partly", sign: "◐" },
  { value: "no", sign: "✕" },
];

/**
 * Yes, partly or no to one question. `about` and `help`: the elements it is named and explained by; `choose(answer)` is
 * called with the one picked. Returns `element`, `show(answer)` and `focus(answer)`, which falls back on the first.
 */
export function answers(labels, { context, about, help, choose }) {
  const choices = ANSWERS.map(({ value, sign }) => {
    const input = h("input", {
      type: "radio",
      name: `wb-context-${context}`,
      value,
      onchange: () => choose(value),
    });
    return { value, input, element: segment(input, sign, value, labels[`answer.${value}`]) };
  });
  return {
    element: h(
      "div",
      { class: "wb-answers", role: "radiogroup", "aria-labelledby": about.id, "aria-describedby": help.id },
      h(
        "div",
        { class: "wb-segments" },
        choices.map(({ element }) => element),
      ),
    ),
    show(answer) {
      for (const { value, input } of choices) input.checked = value === answer;
    },
    focus(answer, options) {
      const { input } = choices.find(({ value }) => value === answer) ?? choices[0];
      input.focus(options);
    },
  };
}

function segment(input, sign, value, words) {
  return h(
    "label",
    { class: "wb-segment", dataset: { answer: value } },
    input,
    h("span", {}, h("span", { class: "wb-sign", "aria-hidden": "true", text: sign }), words),
  );
}
