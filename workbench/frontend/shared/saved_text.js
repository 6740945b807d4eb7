import { h } from "./dom.js";
import { SavedWords } from "./saved_words.js";
import { grow, putWords } from "./text_box.js";
import { unique } from "./unique.js";

/** @typedef {import("./saved_words.js").About} About */
/** @typedef {import("./offers.js").Wording} Wording */

/**
 * A box of text that saves itself. `labels`, `key`, `drafts`, `initial`, `send` and `choose` as in `SavedWords`.
 * Returns `element`, `focus()` and `update({ text, offers }, editable)`.
 * @param {Omit<About, "id"> & {
 *   name: import("./element.js").Child, help?: string, placeholder?: string, rows?: number,
 * }} about
 */
export function savedText({ name, help, placeholder, rows = 2, ...about }) {
  const id = unique("wb-words");
  const saved = new SavedWords({ id, ...about });
  const input = h("textarea", {
    id,
    class: "wb-words-input",
    dir: "auto",
    rows,
    value: saved.words,
    placeholder,
    autocomplete: "off",
    "aria-describedby": `${help ? `${id}-help ` : ""}${id}-error`,
    oninput() {
      saved.type(input.value);
      grow(input);
    },
    onblur: () => saved.save(),
  });
  const element = h(
    "div",
    { class: "wb-saved-text" },
    h("div", { class: "wb-words-label" }, h("label", { for: id }, name), saved.word),
    help && h("p", { class: "wb-words-help", id: `${id}-help`, text: help }),
    input,
    saved.error,
    saved.meanwhile,
    saved.chooser,
  );
  saved.attach(boxOf(input), element);
  return {
    element,
    focus: () => input.focus(),
    /**
     * @param {Wording} words
     * @param {boolean} editable
     */
    update: (words, editable) => saved.update(words, editable),
  };
}

/**
 * A plain box, as `SavedWords` uses one.
 * @param {HTMLTextAreaElement} input
 * @returns {import("./text_box.js").Box}
 */
function boxOf(input) {
  return {
    value: () => input.value,
    put(text) {
      putWords(input, text);
      grow(input);
    },
    readOnly(flag) {
      input.readOnly = flag;
    },
    invalid: (flag) => input.setAttribute("aria-invalid", String(flag)),
  };
}
