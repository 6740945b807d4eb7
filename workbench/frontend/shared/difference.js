// What differs between two wordings, as Python has worked it out: struck and marked, underlined and marked, and said in words.
import { h } from "./element.js";

/** @typedef {[kind: "same" | "removed" | "added", text: string]} Piece */
/** @typedef {import("./phrase.js").Labels} Labels */

const SHORT = 24; // characters that stay in one line with their sign
const TAGS = /** @type {const} */ ({ removed: "del", added: "ins" });

/**
 * Both wordings in one text. Screen readers hear “removed: …”, “added: …”; the signs − and + stand beside the colours.
 * @param {Labels} labels
 * @param {Piece[]} pieces
 */
export function inOne(labels, pieces) {
  return pieces.map(([kind, text]) => (kind === "same" ? text : marked(labels, kind, text)));
}

/**
 * One of the two wordings, `"removed"` the old one and `"added"` the new one, with what it has alone marked in it.
 * @param {Labels} labels
 * @param {Piece[]} pieces
 * @param {"removed" | "added"} side
 */
export function oneSide(labels, pieces, side) {
  const own = pieces.filter(([kind]) => kind === "same" || kind === side);
  return inOne(labels, own);
}

/**
 * White space at the edges stands outside the mark: a struck blank says nothing.
 * @param {Labels} labels
 * @param {"removed" | "added"} kind
 * @param {string} text
 */
function marked(labels, kind, text) {
  const said = text.trim();
  const start = text.indexOf(said);
  if (!said) return text;
  const spoken = h("span", { class: "wb-sr", text: `${labels[`diff.${kind}`]} ` });
  const ended = h("span", { class: "wb-sr", text: `, ${labels["diff.end"]}, ` });
  const look = said.length <= SHORT ? "wb-diff wb-diff-short" : "wb-diff";
  const mark = h(TAGS[kind], { class: look }, spoken, said, ended);
  return [text.slice(0, start), mark, text.slice(start + said.length)];
}
