// Everybody is brought to where the wall is: a page goes there by itself, unless its person is in the middle of a sentence.
import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";

/** @typedef {{call: number, node: string | null}} Call */

/** The notice for somebody who is writing. Returns `element` and `update(call)`; only calls that come later are followed. */
export function calling(labels) {
  /** @type {Call | null} */
  let waiting = null;
  /** @type {number | undefined} */
  let known;
  const notice = h(
    "p",
    { class: "wb-call", hidden: true },
    h("span", { text: labels.call }),
    button(labels["call.go"], follow, { look: "primary" }),
  );

  function follow() {
    if (waiting) go(waiting.node);
    waiting = null;
    notice.hidden = true;
  }

  return {
    element: notice,
    /** @param {Call | null} call */
    update(call) {
      const before = known;
      known = call?.call ?? 0;
      if (before === undefined || !call || known <= before) return;
      announce(labels.call);
      waiting = call;
      if (isWriting(document.activeElement)) notice.hidden = false;
      else follow();
    },
  };
}

/** Whether somebody is in the middle of writing something. @param {any} focused */
export function isWriting(focused) {
  if (focused?.isContentEditable) return true;
  return ["TEXTAREA", "INPUT"].includes(focused?.tagName) && Boolean(focused.value?.trim()) && focused.type !== "radio";
}

/** Go to a card, by whatever shows it on this page; to the top of the work where it is about no card. */
function go(node) {
  if (node) window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
  const pair = node ? document.querySelector(`.wb-pair[data-node="${CSS.escape(node)}"]`) : null;
  if (pair) pair.scrollIntoView({ block: "center" });
  else if (!node) document.querySelector(".wb-stage-area")?.scrollIntoView({ block: "start" });
}
