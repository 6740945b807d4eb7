import { attempting } from "./attempt.js";
import { button } from "./button.js";
import { h, toast } from "./dom.js";

/** @typedef {"undo" | "redo"} Step */

/**
 * Undo and redo of what a page shows. What they would do is in their names, told to their reader alone by `mine` of the
 * `model`; what they did is said afterwards. Returns the element and `update({ editable, can_undo, can_redo })`.
 * @param {import("./phrase.js").Labels} labels
 * @param {import("./channel.js").Send} send
 * @param {import("./model.js").WidgetModel} model
 */
export function history(labels, send, model) {
  const attempt = attempting({ labels, send });
  const undo = step("undo", "↶");
  const redo = step("redo", "↷");
  const element = h("div", { class: "wb-history" }, undo, redo);

  /**
   * @param {Step} intent
   * @param {string} sign
   */
  function step(intent, sign) {
    return button(h("span", { "aria-hidden": "true", text: sign }), (event) => press(event.currentTarget, intent), {
      look: "quiet",
      "aria-label": labels[intent],
      title: labels[intent],
    });
  }

  /**
   * @param {HTMLElement} pressed
   * @param {Step} intent
   */
  async function press(pressed, intent) {
    if (pressed.getAttribute("aria-disabled") === "true") return;
    const done = await attempt(intent);
    if (done?.said) toast(done.said);
  }

  function name() {
    nameStep(undo, labels.undo, model.get("mine")?.undo);
    nameStep(redo, labels.redo, model.get("mine")?.redo);
  }

  model.on("change:mine", name); // it goes with the model
  name();
  return {
    element,
    /** @param {{ editable?: boolean, can_undo?: boolean, can_redo?: boolean }} view */
    update(view) {
      element.hidden = !view.editable || (!view.can_undo && !view.can_redo);
      undo.setAttribute("aria-disabled", String(!view.can_undo));
      redo.setAttribute("aria-disabled", String(!view.can_redo));
    },
  };
}

/**
 * Let a button say what it would do.
 * @param {HTMLElement} element
 * @param {string} label
 * @param {string | null | undefined} what
 */
export function nameStep(element, label, what) {
  const words = what ? `${label}: ${what}` : label;
  element.title = words;
  element.setAttribute("aria-label", words);
}
