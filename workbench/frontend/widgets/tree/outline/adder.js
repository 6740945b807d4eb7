// The field at the foot of the outline: one more cause (or effect) of whatever is selected, one after another.

import { h, hide } from "../../../shared/dom.js";
import { keyboardStays } from "../../../shared/keyboard_stays.js";
import { CARD_LENGTH, lengthBelow } from "../../../shared/length.js";
import { ruleNote } from "../../../shared/rule_note.js";
import { grow } from "../../../shared/text_box.js";
import { short } from "../board.js";
import { addingTo, draftKey, tidy } from "../editing/words.js";

/**
 * The field. It always adds to the selected node, or to the core problem; `element.hidden` while nothing can be added.
 * `added(of)` is called when something new hangs on a node.
 */
export function createAdder(board, write, drafts, added) {
  const about = h("p", { class: "wb-adder-about", dir: "auto" });
  const field = growingField();
  const send = { type: "submit", class: "wb-button wb-primary", text: board.say("add") };
  const button = keyboardStays(h("button", send));
  let aim = { of: "", towards: "", key: "" }; // what the field adds to; without a key nothing yet
  let side = "below"; // what is added to the core

  const length = lengthBelow(field, CARD_LENGTH);
  const line = h("div", { class: "wb-adder-line" }, field, button);
  const form = h("form", { class: "wb-adder" }, about, line, length.element, noteOf(board));
  field.addEventListener("input", () => aim.key && drafts.set(aim.key, field.value));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [text, { of, towards, key }] = [field.value, aim];
    field.focus(); // for the next one, however this one was sent
    if (!tidy(text)) return undefined;
    put("");
    const sent = write.addNow(of, towards, text);
    added(of);
    return sent.then((taken) => {
      if (taken) added(of);
      else if (aim.key === key && !field.value) put(text);
    });
  });

  function put(text) {
    field.value = text;
    length.update();
    grow(field);
  }

  return {
    element: form,
    /** Add to the core as an effect ("above") or a cause ("below"), and go there. */
    start(towards) {
      side = towards;
      board.update();
      field.focus();
    },
    update() {
      const { graph } = board;
      const of =
        graph.nodes.has(board.selected) &&
        graph.side(board.selected) !== "parked" &&
        !graph.nodes.get(board.selected).ghost
          ? board.selected
          : graph.core;
      const locked = !board.options.leads && Boolean(graph.nodes.get(of)?.lock);
      const busy = Boolean(board.choosing || board.editing);
      const elsewhere = board.surface !== "outline";
      hide(form, elsewhere || !board.editable || board.objective || !of || locked || busy);
      if (elsewhere || !of) return;
      const towards = graph.side(of) === "core" ? side : graph.side(of);
      const verb = addingTo(towards);
      const key = draftKey(verb, of);
      button.textContent = board.say("add");
      about.textContent = board.say(`adder.${verb}`, { text: short(board.textOf(of), 90) });
      field.placeholder = board.say(`ask.${verb}`);
      field.setAttribute("aria-label", about.textContent);
      form.dataset.side = towards;
      if (aim.key === key) return;
      aim = { of, towards, key };
      put(drafts.get(key) ?? "");
    },
  };
}

function noteOf(board) {
  return ruleNote({ "rule.compose": board.say("rule.compose") });
}

/** A field as high as its words; Enter sends them. */
function growingField() {
  const field = h("textarea", {
    class: "wb-adder-field",
    rows: "1",
    dir: "auto",
    maxlength: "10000",
    autocomplete: "off",
    enterkeyhint: "done",
  });
  field.addEventListener("input", () => grow(field));
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key !== "Enter") return;
    event.preventDefault(); // a statement is one line
    field.form?.requestSubmit();
  });
  return field;
}
