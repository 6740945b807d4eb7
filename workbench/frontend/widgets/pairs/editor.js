import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { CARD_LENGTH, lengthBelow } from "../../shared/length.js";
import { unique } from "../../shared/unique.js";

/**
 * The inline editor of an objective: Enter saves, Escape cancels. It owns its textarea for as long as it is open, so no
 * change from elsewhere can touch the words, the caret or the focus.
 *
 * `save(text)`, `cancel()` and `typed(text)` are called with the words as they stand. Returns the element, `focus()`,
 * `text()`, and `say(kind, sentence)` to show how the words fare: "note" (others), "status" (mine) or "error".
 */
export function editor({ labels, about, text, save, cancel, typed }) {
  const id = unique("wb-edit");
  const lines = Object.fromEntries(
    ["note", "status", "error"].map((kind) => [
      kind,
      h("p", { class: `wb-said wb-said-${kind}`, dir: "auto", hidden: true }),
    ]),
  );
  const input = h("textarea", {
    id,
    class: "wb-input",
    rows: 2,
    dir: "auto",
    value: text,
    "aria-describedby": `${id}-said`,
    enterkeyhint: "done",
    oninput: () => typed(input.value),
    onkeydown: (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        save(input.value);
      } else if (event.key === "Escape") {
        event.stopPropagation();
        cancel();
      }
    },
  });
  const element = h(
    "div",
    { class: "wb-editor" },
    h("label", { class: "wb-sr", for: id, text: `${labels["editor.label"]}: ${about}` }),
    input,
    lengthBelow(input, CARD_LENGTH).element,
    h("div", { id: `${id}-said`, role: "status" }, Object.values(lines)),
    h(
      "div",
      { class: "wb-editor-do" },
      button(labels.save, () => save(input.value), { look: "primary" }),
      button(labels.cancel, cancel),
      h("span", { class: "wb-keys", text: labels["editor.keys"] }),
    ),
  );
  return {
    element,
    text: () => input.value,
    /** With `select` the words are only a start: what is typed takes their place. */
    focus({ select = false } = {}) {
      input.focus();
      input.setSelectionRange(select ? 0 : input.value.length, input.value.length);
    },
    say(kind, sentence) {
      lines[kind].textContent = sentence ?? "";
      lines[kind].hidden = !sentence;
      if (kind === "error") input.setAttribute("aria-invalid", String(Boolean(sentence)));
    },
  };
}
