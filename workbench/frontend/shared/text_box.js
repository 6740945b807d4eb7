import { moved } from "./caret.js";

/** Put words into an input; a person inside it keeps the caret beside the words it stood beside. */
export function putWords(input, text) {
  const held = document.activeElement === input;
  const [start, end] = [input.selectionStart, input.selectionEnd].map((at) => moved(input.value, text, at));
  input.value = text;
  if (held) input.setSelectionRange(start, end);
}

/** Make a box as high as its words, by hand where the browser knows no `field-sizing`; one not seen yet has no height. */
export function grow(box) {
  if (CSS.supports("field-sizing", "content") || box.scrollHeight === 0) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight + 2}px`;
}
