// The place where words are typed: a growing text field with a line for what the writer should know.

import { h } from "../../../shared/dom.js";

/** The editor of `board.editing`, made once and kept while it is open. `onresize` is called when it grows or shrinks. */
export function editorOf(board, write, onresize) {
  if (!board.editing.element) board.editing.element = build(board, write, onresize);
  board.editing.element.show(board.editing.notice);
  return board.editing.element;
}

function build(board, write, onresize) {
  const { editing } = board;
  const notice = h("p", { class: "wb-editor-notice", hidden: true });
  const field = h("textarea", {
    class: "wb-editor-field",
    dir: "auto",
    rows: "1",
    value: editing.text,
    maxlength: "10000",
    "aria-label": board.say(editing.ghost ? `new.${editing.verb}` : "edit"),
    placeholder: editing.ghost ? board.say(`ask.${editing.verb}`) : null,
  });
  const fitHeight = () => {
    const before = field.style.height;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
    if (field.style.height !== before) onresize();
  };
  field.addEventListener("input", () => {
    write.type(field.value);
    return fitHeight();
  });
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
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
  });
  const element = h(
    "div",
    { class: "wb-editor" },
    field,
    notice,
    h(
      "div",
      { class: "wb-editor-actions" },
      h("button", {
        type: "button",
        class: "wb-button wb-primary",
        text: board.say("save"),
        onclick: () => write.save(),
      }),
      h("button", {
        type: "button",
        class: "wb-button wb-quiet",
        text: board.say("cancel"),
        onclick: () => write.cancel(),
      }),
    ),
  );
  for (const type of ["pointerdown", "dblclick", "click"])
    element.addEventListener(type, (event) => event.stopPropagation());
  element.addEventListener("keydown", (event) => event.stopPropagation());
  element.show = (what) => {
    notice.hidden = !what;
    if (what && notice.textContent !== what.text) {
      notice.textContent = what.text;
      notice.classList.toggle("wb-wrong", Boolean(what.wrong));
      notice.setAttribute("role", "alert");
    }
  };
  let started = false;
  element.start = () => {
    fitHeight();
    if (document.activeElement !== field) field.focus({ preventScroll: true });
    if (started) return;
    started = true;
    field.setSelectionRange(editing.ghost ? field.value.length : 0, field.value.length);
  };
  return element;
}
