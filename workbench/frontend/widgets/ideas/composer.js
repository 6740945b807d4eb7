import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { keyboardStays } from "../../shared/keyboard_stays.js";
import { IDEA_LENGTH, lengthBelow } from "../../shared/length.js";
import { ruleNote } from "../../shared/rule_note.js";
import { grow } from "../../shared/text_box.js";
import { unique } from "../../shared/unique.js";
import { ideasOnTheirWay } from "./on_their_way.js";

/**
 * The box people write in: Enter sends, and the box is empty at once for the next idea. `changed()` is called when the
 * ideas on their way change. Returns `{ element, waiting(), resume(), focus(), update(asked) }`; `resume` sends what an
 * earlier visit left.
 */
export function composer({ labels, send, drafts, changed }) {
  const question = h("span", { dir: "auto", text: labels["write.title"] });
  const id = unique("wb-idea");
  const way = ideasOnTheirWay({ labels, send, drafts, changed, refused: giveBack });
  const wrong = h("p", { class: "wb-wrong", role: "alert", dir: "auto", hidden: true });
  const box = ideaBox({
    id,
    example: labels["write.example"],
    value: drafts.get("idea") ?? "",
    typed(text) {
      drafts.set("idea", text);
      wrong.hidden = true;
    },
    submit,
  });
  const length = lengthBelow(box, IDEA_LENGTH);
  const add = button(labels["write.send"], null, { look: "primary", type: "submit" });
  const element = h(
    "form",
    {
      class: "wb-compose",
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
    },
    h("label", { class: "wb-question", for: id }, question),
    help(labels, id),
    box,
    length.element,
    wrong,
    ruleNote(labels),
    h("div", { class: "wb-compose-do" }, keyboardStays(add)),
  );

  function submit() {
    const text = box.value.trim().replace(/\s+/gu, " ");
    box.focus();
    if (!text) return;
    put("");
    way.post(text); // before its draft goes: the words keep to the sitting they were begun in
    drafts.clear("idea");
  }

  /** What was refused comes back into the box, below what has been begun there meanwhile. */
  function giveBack(text, message, key) {
    wrong.hidden = false;
    wrong.textContent = message;
    const words = box.value ? `${box.value}\n${text}` : text;
    put(words);
    drafts.set("idea", words, key);
  }

  function put(words) {
    box.value = words;
    length.update();
    grow(box);
  }

  return {
    element,
    waiting: way.waiting,
    resume: way.resume,
    focus: () => box.focus(),
    /** `asked`: the group's own question; empty, it is the one every group is asked. */
    update(asked) {
      const words = asked || labels["write.title"];
      if (question.textContent !== words) question.textContent = words;
    },
  };
}

/** The box itself: `typed(text)` at every change, `submit()` on Enter; with Shift it begins a line. */
function ideaBox({ id, example, value, typed, submit }) {
  const box = h("textarea", {
    id,
    class: "wb-box",
    rows: 2,
    dir: "auto",
    maxlength: "10000",
    enterkeyhint: "send",
    autocomplete: "off",
    placeholder: example,
    value,
    "aria-describedby": `${id}-help`,
    oninput: () => {
      typed(box.value);
      grow(box);
    },
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.shiftKey) return;
      event.preventDefault();
      submit();
    },
  });
  return box;
}

function help(labels, id) {
  const keys = h("span", { class: "wb-keys", text: labels["write.keys"] });
  return h("p", { class: "wb-help", id: `${id}-help` }, labels["write.help"], " ", keys);
}
