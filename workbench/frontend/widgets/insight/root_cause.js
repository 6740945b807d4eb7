import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";

/**
 * "This is a root cause", said of the card asked about, `nodeNow()`, and taken back. Returns `settle`, the button that
 * says it, `settled`, the note that it has been said, and `update(leaf)`.
 * @param {import("./desk.js").Desk} desk
 * @param {() => string} nodeNow
 */
export function rootCause(desk, nodeNow) {
  const { labels } = desk;
  const settle = button(labels["why.settle"], () => settleLeaf(true));
  const reopen = button(labels["why.reopen"], () => settleLeaf(false), { look: "quiet" });
  const settled = h("p", { class: "wb-settled" }, h("span", { text: `✓ ${labels["why.settled"]}` }), reopen);

  /** @param {boolean} on */
  async function settleLeaf(on) {
    if (!(await desk.act("settle_leaf", { node: nodeNow(), on }))) return;
    if (on) announce(labels["why.settled"]);
    (on ? reopen : settle).focus({ preventScroll: true });
  }

  return {
    settle,
    settled,
    /** @param {import("./desk.js").Leaf | undefined} leaf the card asked about, if it is a leaf */
    update(leaf) {
      const { editable, core } = desk.view;
      settle.hidden = !editable || !leaf || leaf.settled || leaf.node === core;
      settled.hidden = !leaf?.settled;
      reopen.hidden = !editable;
    },
  };
}
