import { button } from "./button.js";
import { announce, h } from "./dom.js";

/**
 * An address to pass on: shown whole, chosen whole on focus, with a copy button. On plain http the clipboard is closed
 * to scripts, so the text is selected for the person to copy. Returns the element and `update(text)`.
 */
export function copyLine(labels, name) {
  const input = h("input", {
    class: "wb-input wb-copy-text",
    type: "text",
    readonly: true,
    dir: "ltr",
    translate: "no",
    "aria-label": name,
    onfocus: () => input.select(),
  });
  const words = document.createTextNode(labels.copy);
  const press = button(words, copy, { about: name });
  async function copy() {
    input.focus();
    input.select();
    const done = await written(input.value);
    words.data = done ? labels.copied : labels["copy.by_hand"];
    announce(words.data);
  }
  return {
    element: h("div", { class: "wb-copy" }, input, press),
    update(text) {
      if (input.value === text) return;
      input.value = text;
      words.data = labels.copy;
    },
  };
}

async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return globalThis.document.execCommand?.("copy") ?? false; // the only way on plain http
  }
}
