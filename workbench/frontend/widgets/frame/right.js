import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** @typedef {{ right: "edit" | "propose" | "lead", words: string }} Right */

/**
 * Who edits in the present stage, in words; where everybody does nothing needs saying. Returns `element` and
 * `update(right)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {string} mode
 */
export function rightWords(labels, mode) {
  const element = h("p", { class: "wb-right", hidden: true, dataset: { mode } });
  /** @type {Right | null} */
  let before = null;
  return {
    element,
    /** @param {Right | null} [now] */
    update(now = null) {
      element.hidden = now === null || now.right === "edit";
      const words = now?.words ?? "";
      if (element.textContent !== words) element.textContent = words;
      if (before && now && before.right !== now.right) announce(phrase(labels["right.new"], { right: now.words }));
      before = now;
    },
  };
}
