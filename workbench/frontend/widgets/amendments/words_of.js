import { inOne, oneSide } from "../../shared/difference.js";
import { h } from "../../shared/dom.js";

/** @typedef {import("../../shared/phrase.js").Labels} Labels */
/** @typedef {import("./view.js").Told} Told */

/**
 * The words of an amendment: both wordings in one text, or side by side. While what differs is not known yet, the one is shown
 * after the other.
 * @param {Labels} labels
 * @param {Pick<Told, "base" | "text" | "shown" | "pieces">} told
 * @param {boolean} beside
 */
export function wordsOf(labels, { base, text, pieces }, beside) {
  if (!pieces) return [whole(labels.before, base), whole(labels.would, text), waiting(labels)];
  if (beside)
    return h(
      "div",
      { class: "wb-amend-sides" },
      whole(labels.before, base ? oneSide(labels, pieces, "removed") : labels["now.empty"]),
      whole(labels.would, text ? oneSide(labels, pieces, "added") : labels.struck),
    );
  return h("p", { class: "wb-amend-words", dir: "auto" }, inOne(labels, pieces));
}

/** @param {Labels} labels */
function waiting(labels) {
  return h("p", { class: "wb-amend-note", text: labels.comparing });
}

/**
 * @param {string} name
 * @param {import("../../shared/element.js").Child} words
 */
function whole(name, words) {
  return h("div", { class: "wb-amend-side" }, h("b", { text: name }), h("p", { dir: "auto" }, words));
}
