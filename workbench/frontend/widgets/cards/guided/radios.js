import { h } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";

/**
 * Answers to choose among, each with a sentence that explains it. `choices`: `[{ value, text, help, group }]`; `chosen(value)`
 * is called with the one picked. Returns `element` and `update(value, editable)`.
 */
export function radios({ label, choices, chosen }) {
  const name = unique("wb-onebyone");
  const boxes = choices.map(({ value }) =>
    h("input", { type: "radio", name, value, id: `${name}-${value}`, onchange: () => chosen(value) }),
  );
  const line = ({ value, text, help }, at) => {
    const more = help ? h("span", { class: "wb-onebyone-why", id: `${name}-${value}-help`, text: help }) : null;
    if (more) boxes[at].setAttribute("aria-describedby", more.id);
    return h("label", { class: "wb-onebyone-choice" }, boxes[at], h("span", {}, h("b", { text }), more));
  };
  const element = h(
    "fieldset",
    { class: "wb-onebyone-radios" },
    h("legend", { class: "wb-sr", text: label }),
    choices.map(line),
  );
  return {
    element,
    update(value, editable) {
      for (const box of boxes) {
        box.checked = box.value === value;
        box.disabled = !editable;
      }
    },
  };
}

/** Put a value into the box of a field as if it had been written there, and let it go at once. @param {HTMLElement} field @param {string} value */
export function write(field, value) {
  const box = /** @type {HTMLInputElement | null} */ (field.querySelector(".wb-input"));
  if (!box || box.value === value) return;
  box.value = value;
  box.dispatchEvent(new Event("input"));
  box.dispatchEvent(new Event(box instanceof HTMLSelectElement ? "change" : "blur"));
}
