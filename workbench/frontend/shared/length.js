// How long words are, said once they come near to what is taken: nobody is cut off, and nobody is surprised on sending.

import { h } from "./dom.js";

export const CARD_LENGTH = 300; // as the core takes them (ogcore/record/wording.py; a test compares)
export const IDEA_LENGTH = 500;
const NEAR = 0.8;

/**
 * What is to be said of a text: how many of how many characters, and whether they are too many; null while there is room.
 * @param {string} text
 * @param {number} longest
 */
export function lengthOf(text, longest) {
  const count = [...text.trim().replace(/\s+/gu, " ")].length;
  return count > longest * NEAR ? { text: `${count} / ${longest}`, over: count > longest } : null;
}

/**
 * A line below a field that says it. Returns `{ element, update() }`; `update` is for words that nobody typed.
 * @param {import("./text_box.js").TextBox} field
 * @param {number} longest
 */
export function lengthBelow(field, longest) {
  const element = h("p", { class: "wb-length", role: "status", hidden: true });
  function update() {
    const said = lengthOf(field.value, longest);
    element.hidden = !said;
    if (!said) return;
    element.textContent = said.text;
    element.classList.toggle("wb-over", said.over);
  }
  field.addEventListener("input", update);
  update();
  return { element, update };
}
