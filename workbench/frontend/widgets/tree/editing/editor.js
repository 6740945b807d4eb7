// The place where words are typed: a growing text field with a line for what the writer should know.

import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { CARD_LENGTH, lengthBelow } from "../../../shared/length.js";

/**
 * The element of the editor of `board.editing`, made once and kept while it is open. `onresize` is called when it grows
 * or shrinks.
 */
export function editorOf(board, write, onresize) {
  const { editing } = board;
  if (!editing.editor) editing.editor = new Editor(board, write, onresize);
  editing.editor.tell(editing.notice);
  return editing.editor.element;
}

/** What `editorOf` makes. */
export class Editor {
  constructor(board, write, onresize) {
    this.resized = onresize;
    this.adding = Boolean(board.editing.ghost);
    this.field = fieldFor(board);
    this.notice = h("p", { class: "wb-editor-notice", hidden: true });
    this.started = false;
    this.listen(write);
    this.element = h(
      "div",
      { class: "wb-editor" },
      this.field,
      lengthBelow(this.field, CARD_LENGTH).element,
      this.notice,
      h(
        "div",
        { class: "wb-editor-actions" },
        button(board.say("save"), () => write.save(), { look: "primary" }),
        button(board.say("cancel"), () => write.cancel(), { look: "quiet" }),
      ),
    );
    // What happens in the editor is nothing the canvas or the outline should act on.
    for (const type of ["pointerdown", "dblclick", "click", "keydown"])
      this.element.addEventListener(type, (event) => event.stopPropagation());
  }

  listen(write) {
    const { field } = this;
    field.addEventListener("input", () => {
      write.type(field.value);
      this.fitHeight();
    });
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      pressed(event, field, write);
    });
  }

  fitHeight() {
    const { style } = this.field;
    const before = style.height;
    style.height = "auto";
    style.height = `${this.field.scrollHeight}px`;
    if (style.height !== before) this.resized();
  }

  /** Show what the writer should know: `{text, wrong}` or null. */
  tell(what) {
    const { notice } = this;
    notice.hidden = !what;
    if (!what || notice.textContent === what.text) return;
    notice.textContent = what.text;
    notice.classList.toggle("wb-wrong", Boolean(what.wrong));
    notice.setAttribute("role", "alert");
  }

  /** Give it the keyboard; the first time with its words chosen, so that typing replaces them. */
  start() {
    const { field } = this;
    this.fitHeight();
    if (document.activeElement !== field) field.focus({ preventScroll: true });
    if (this.started) return;
    this.started = true;
    field.setSelectionRange(this.adding ? field.value.length : 0, field.value.length);
  }
}

function fieldFor(board) {
  const { editing } = board;
  return h("textarea", {
    class: "wb-editor-field",
    dir: "auto",
    rows: "1",
    value: editing.text,
    maxlength: "10000",
    "aria-label": board.say(editing.ghost ? `new.${editing.verb}` : "edit"),
    placeholder: editing.ghost ? board.say(`ask.${editing.verb}`) : null,
  });
}

/** Enter saves, Escape leaves. */
function pressed(event, field, write) {
  if (event.key === "Escape") {
    event.preventDefault();
    write.cancel();
  }
  if (event.key !== "Enter") return;
  event.preventDefault();
  // A statement is one line: Shift+Enter gives a space, not a line break.
  if (event.shiftKey) {
    field.setRangeText(" ", field.selectionStart, field.selectionEnd, "end");
    write.type(field.value);
  } else write.save();
}
