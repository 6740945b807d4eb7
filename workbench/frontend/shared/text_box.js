import { moved } from "./caret.js";

/**
 * @typedef {object} Box where words are typed that save themselves
 * @property {() => string} value
 * @property {(text: string) => void} put
 * @property {(flag: boolean) => void} readOnly
 * @property {(flag: boolean) => void} invalid
 */

/** @type {Box} Stands for the box while there is none. */
export const NO_BOX = { value: () => "", put() {}, readOnly() {}, invalid() {} };

/** @typedef {HTMLInputElement | HTMLTextAreaElement} TextBox */

/**
 * Put words into an input; a person inside it keeps the caret beside the words it stood beside.
 * @param {TextBox} input
 * @param {string} text
 */
export function putWords(input, text) {
  const held = document.activeElement === input;
  const caret = /** @type {number[]} */ ([input.selectionStart, input.selectionEnd]); // a box of words has one
  const [start, end] = caret.map((at) => moved(input.value, text, at));
  input.value = text;
  if (held) input.setSelectionRange(start, end);
}

/**
 * Make a box as high as its words, by hand where the browser knows no `field-sizing`; one not seen yet has no height.
 * @param {HTMLElement} box
 */
export function grow(box) {
  if (CSS.supports("field-sizing", "content") || box.scrollHeight === 0) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}
