import { showRefusal } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { delivered } from "../../shared/delivery.js";
import { h, toast } from "../../shared/dom.js";
import { answer, isWhole, textBox } from "./answer.js";

/** @typedef {import("./view.js").Desk} Desk */

const LONGEST_REASON = 500;

/**
 * Where other words are written, or another answer is chosen, with a reason. What is typed stays on this device until it has
 * arrived. `about`: under which name it is kept, the words it begins from (`base`), of which field of what, and what `sends` it
 * (`{text, reason}` -> an answer). `done()` closes it.
 * @param {Desk} desk
 * @param {import("./view.js").At & { key: string, base: string, sends: (said: { text: string, reason: string }) => Promise<object>, done: () => unknown }} about
 */
export function composer(desk, { key, base, sends, done, ...at }) {
  const { labels, drafts } = desk;
  const [wordsKey, reasonKey] = [`${key}:words`, `${key}:reason`];
  const spec = desk.spec(at);
  const name = labels[isWhole(spec) ? "propose.answer" : "propose.words"];
  const baseKey = `${key}:base`;
  const typed = (/** @type {string} */ text) => {
    drafts.set(wordsKey, text);
    drafts.set(baseKey, base, wordsKey); // the words it begins from may have gone when it is found again
  };
  const words = answer(desk, spec, { ...at, name, value: drafts.get(wordsKey) ?? base, typed });
  const kept = drafts.get(reasonKey) ?? "";
  const reason = textBox("wb-amend-why", kept, LONGEST_REASON, (text) => drafts.set(reasonKey, text));
  const late = h("p", { class: "wb-amend-note", role: "status", hidden: true, text: labels["propose.late"] });
  const go = button(labels["propose.do"], null, { look: "primary", type: "submit" });
  const element = h(
    "form",
    { class: "wb-amend-form wb-editor", onsubmit: submit },
    labelled(name, words.input, words.element, base && !isWhole(spec) ? labels["propose.words.help"] : ""),
    labelled(labels["propose.reason"], reason, reason),
    late,
    h("div", { class: "wb-amend-tools" }, go, button(labels.cancel, forget, { look: "quiet" })),
  );

  function forget() {
    drafts.clear(wordsKey);
    drafts.clear(reasonKey);
    drafts.clear(baseKey);
    done();
  }

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    go.disabled = true;
    try {
      const answer = sends({ text: words.value(), reason: reason.value });
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

  return { element, focus: () => words.input.focus() };
}

/**
 * @param {string} name
 * @param {HTMLElement} input
 * @param {HTMLElement} element
 * @param {string} [help]
 */
function labelled(name, input, element, help = "") {
  const note = help ? h("small", { class: "wb-amend-note", id: `${input.id}-help`, text: help }) : null;
  if (note) input.setAttribute("aria-describedby", note.id);
  const called = input.id ? h("label", { for: input.id, text: name }) : h("b", { "aria-hidden": "true", text: name });
  return h("div", { class: "wb-amend-label" }, called, note, element);
}
