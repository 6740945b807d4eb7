import { attempting } from "./attempt.js";
import { button } from "./button.js";
import { h } from "./dom.js";

/**
 * Undo and redo for the group. Returns the element and `update({ editable, can_undo, can_redo })`.
 * @param {import("./phrase.js").Labels} labels
 * @param {import("./channel.js").Send} send
 */
export function history(labels, send) {
  const attempt = attempting({ labels, send });
  const press = (event, intent) => {
    if (event.currentTarget.getAttribute("aria-disabled") === "true") return;
    attempt(intent);
  };
  const step = (intent, sign) =>
    button(h("span", { "aria-hidden": "true", text: sign }), (event) => press(event, intent), {
      look: "quiet",
      "aria-label": labels[intent],
      title: labels[intent],
    });
  const undo = step("undo", "↶");
  const redo = step("redo", "↷");
  const element = h("div", { class: "wb-history" }, undo, redo);
  return {
    element,
    update(view) {
      element.hidden = !view.editable || (!view.can_undo && !view.can_redo);
      undo.setAttribute("aria-disabled", String(!view.can_undo));
      redo.setAttribute("aria-disabled", String(!view.can_redo));
    },
  };
}
