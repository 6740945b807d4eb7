import { showRefusal } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { delivered } from "../../shared/delivery.js";
import { h, toast } from "../../shared/dom.js";
import { grow } from "../../shared/text_box.js";
import { unique } from "../../shared/unique.js";

/** @typedef {import("./view.js").Desk} Desk */

/**
 * Where other words are written, with a reason. What is typed stays on this device until it has arrived. `about`: under which
 * name it is kept, the words it begins from, and what `sends` it (`{text, reason}` -> an answer). `done()` closes it.
 * @param {Desk} desk
 * @param {{ key: string, base: string, sends: (said: { text: string, reason: string }) => Promise<object>, done: () => unknown }} about
 */
export function composer({ labels, drafts }, { key, base, sends, done }) {
  const [wordsKey, reasonKey] = [`${key}:words`, `${key}:reason`];
  const words = box("wb-amend-text", drafts.get(wordsKey) ?? base, 20000, (text) => drafts.set(wordsKey, text));
  const reason = box("wb-amend-why", drafts.get(reasonKey) ?? "", 500, (text) => drafts.set(reasonKey, text));
  const late = h("p", { class: "wb-amend-note", role: "status", hidden: true, text: labels["propose.late"] });
  const go = button(labels["propose.do"], null, { look: "primary", type: "submit" });
  const element = h(
    "form",
    { class: "wb-amend-form wb-editor", onsubmit: submit },
    labelled(labels["propose.words"], words, base && labels["propose.words.help"]),
    labelled(labels["propose.reason"], reason),
    late,
    h("div", { class: "wb-amend-tools" }, go, button(labels.cancel, forget, { look: "quiet" })),
  );

  function forget() {
    drafts.clear(wordsKey);
    drafts.clear(reasonKey);
    done();
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    go.disabled = true;
    try {
      const answer = sends({ text: words.value, reason: reason.value });
      await delivered(answer, () => {
        late.hidden = false;
      });
      toast(labels["propose.done"]);
      forget();
    } catch (error) {
      showRefusal(labels, /** @type {import("../../shared/channel.js").Refusal} */ (error));
    } finally {
      go.disabled = false;
      late.hidden = true;
    }
  }

  return { element, focus: () => words.focus() };
}

/**
 * @param {string} name
 * @param {string} value
 * @param {number} maxlength
 * @param {(text: string) => void} typed
 */
function box(name, value, maxlength, typed) {
  const made = h("textarea", {
    class: `wb-amend-box ${name}`,
    id: unique(name),
    rows: "2",
    maxlength: String(maxlength),
    dir: "auto",
    value,
    oninput: () => {
      typed(made.value);
      grow(made);
    },
    onkeydown: (event) => event.stopPropagation(),
  });
  return made;
}

/**
 * @param {string} name
 * @param {HTMLTextAreaElement} input
 * @param {string} [help]
 */
function labelled(name, input, help = "") {
  const note = help ? h("small", { class: "wb-amend-note", id: `${input.id}-help`, text: help }) : null;
  if (note) input.setAttribute("aria-describedby", note.id);
  return h("div", { class: "wb-amend-label" }, h("label", { for: input.id, text: name }), note, input);
}
