// The first thing a group does: say its core problem. One large field and nothing else.

import { h, toast } from "../../../shared/dom.js";
import { tidy } from "./words.js";

/** The field for the core problem; in a tree that cannot be edited, the sentence that there is nothing yet. */
export function createOpening(board, send, drafts) {
  const key = "state_core_problem:";
  const field = h("textarea", {
    class: "wb-opening-field",
    dir: "auto",
    rows: "3",
    maxlength: "10000",
    "aria-label": board.say("opening.title"),
    placeholder: board.say("opening.example"),
    value: drafts.get(key) ?? "",
  });
  const wrong = h("p", { class: "wb-editor-notice wb-wrong", role: "alert", hidden: true });
  const save = () => {
    const text = tidy(field.value);
    if (!text) return field.focus();
    wrong.hidden = true;
    board.expect(text);
    return send("state_core_problem", { text }).then(
      () => drafts.clear(key),
      (error) => {
        wrong.hidden = false;
        wrong.textContent = error.message || board.say("error.unknown");
        toast(wrong.textContent);
      },
    );
  };
  field.addEventListener("input", () => drafts.set(key, field.value));
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    save();
  });
  const form = [
    h("p", { class: "wb-opening-help", text: board.say("opening.help") }),
    field,
    wrong,
    h("button", { type: "button", class: "wb-button wb-primary", text: board.say("opening.save"), onclick: save }),
  ];
  const title = h("h2", { class: "wb-opening-title" });
  const element = h("div", { class: "wb-opening" }, title);
  return {
    element,
    update() {
      const writing = board.editable && !board.objective;
      title.textContent = board.say(
        writing ? "opening.title" : board.objective ? "opening.none.objective" : "opening.none",
      );
      if (writing && !field.isConnected) element.append(...form);
      if (!writing)
        form.forEach((part) => {
          part.remove();
        });
    },
  };
}
