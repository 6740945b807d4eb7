import { h } from "../../shared/dom.js";

/**
 * A sentence in which `{A}` and `{B}` stand for the letters the two cards carry in the drawing.
 * @param {string} sentence
 */
export function withLetters(sentence) {
  return sentence
    .split(/\{([AB])\}/)
    .map((part, at) => (at % 2 ? h("b", { class: "wb-letter", text: part }) : part))
    .filter(Boolean);
}

/**
 * The same sentence in plain text, for a name that is read aloud.
 * @param {string} sentence
 */
export function spelled(sentence) {
  return sentence.replace(/\{([AB])\}/g, "$1");
}
