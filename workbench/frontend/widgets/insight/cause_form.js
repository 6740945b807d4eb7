import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { keyboardStays } from "../../shared/keyboard_stays.js";
import { sendsOwnWords } from "../../shared/own_words.js";
import { worded } from "../../shared/proposed.js";
import { grow } from "../../shared/text_box.js";

/**
 * A box for one more cause of the card asked about, `nodeNow()`. Returns `element`, `turn()`, when another card is asked
 * about, and `update(question, editable)`.
 * @param {import("./desk.js").Desk} desk
 * @param {() => string} nodeNow
 */
export function causeForm(desk, nodeNow) {
  const { labels } = desk;
  const input = h("textarea", {
    class: "wb-input",
    rows: "2",
    placeholder: labels["why.new"],
    oninput: () => {
      desk.drafts.set(nodeNow(), input.value);
      grow(input);
    },
    onkeydown: typed,
  });
  const error = h("p", { class: "wb-error", role: "alert", hidden: true });
  const words = () => worded(labels, desk.view.may);
  const add = keyboardStays(button(words()["why.add"], () => addCause(), { look: "primary" }));
  const element = h("div", { class: "wb-why-form" }, input, error, add);

  function typed(event) {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    addCause();
  }

  /** @param {string | null} sentence */
  function say(sentence) {
    error.textContent = sentence ?? "";
    error.hidden = !sentence;
  }

  async function addCause() {
    const text = input.value.trim();
    const of = nodeNow();
    say(text ? null : labels["why.empty"]);
    if (!text || add.disabled) return;
    add.disabled = true;
    try {
      sendsOwnWords(text);
      if (!(await desk.act("add_cause", { of, text }))) return;
      desk.drafts.clear(of);
      if (nodeNow() === of) put("");
      announce(words()["why.sent"]);
    } finally {
      add.disabled = false;
    }
  }

  /** @param {string} text */
  function put(text) {
    input.value = text;
    grow(input);
  }

  return {
    element,
    turn() {
      say(null);
      put(desk.drafts.get(nodeNow()) ?? "");
    },
    /**
     * @param {string} question
     * @param {boolean} editable
     */
    update(question, editable) {
      input.setAttribute("aria-label", question);
      element.hidden = !editable;
      add.textContent = words()["why.add"];
    },
  };
}
