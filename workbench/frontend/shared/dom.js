// Small DOM vocabulary of the widgets: elements, what is said to screen readers, dialogs, passing messages.
import { announce } from "./announce.js";
import { h, hide, s } from "./element.js";
import { forgetLast, leaveBehind, passAway, place, toast } from "./toast.js";
import { unique } from "./unique.js";

export { announce, forgetLast, h, hide, leaveBehind, passAway, place, s, toast };

/** @typedef {import("./element.js").Child} Child */

/** @typedef {{ name: string, label: string, primary?: boolean, danger?: boolean }} Action */

/**
 * A modal dialog. `body`: text, a node or a list of nodes.
 * Resolves with the name of the chosen action, or null when it was dismissed.
 * @param {{ title: string, body: Child, actions: Action[], wide?: boolean }} about `wide`: there is a table in it
 * @returns {Promise<string | null>}
 */
export function dialog({ title, body, actions, wide = false }) {
  return new Promise((resolve) => {
    const content = [body]
      .flat()
      .map((part) => (typeof part === "string" ? h("p", { dir: "auto", text: part }) : part));
    const heading = h("h2", {
      class: "wb-dialog-title",
      id: unique("wb-dialog"),
      text: title,
    });
    const scroller = h("div", { class: "wb-dialog-body" }, content);
    const foot = h("div", { class: "wb-dialog-actions" });
    const box = h(
      "dialog",
      { class: wide ? "wb-dialog wb-dialog-wide" : "wb-dialog", "aria-labelledby": heading.id },
      heading,
      scroller,
      foot,
    );
    foot.append(...actions.map((action) => actionButton(action, () => box.close(action.name))));
    box.addEventListener("click", (event) => event.target === box && box.close());
    box.addEventListener("keydown", (event) => event.stopPropagation());
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue || null);
    });
    document.body.append(box);
    box.showModal();
    // A text too long for the screen must be reachable with the arrow keys.
    if (scroller.scrollHeight > scroller.clientHeight) scroller.tabIndex = 0;
  });
}

/**
 * @param {Action} action
 * @param {() => void} choose
 */
function actionButton({ label, primary, danger }, choose) {
  return h("button", {
    type: "button",
    class: ["wb-button", primary && "wb-primary", danger && "wb-danger"].filter(Boolean).join(" "),
    text: label,
    autofocus: primary,
    onclick: choose,
  });
}
