import { h } from "./dom.js";
import { phrase } from "./phrase.js";
import { lineIcon } from "./rail.js";

const CLASH = "M3 7h7l4 10h7M3 17h7l4-10h7M18 4l3 3-3 3M18 14l3 3-3 3";

/**
 * What several readings differ over.
 * @param {import("./phrase.js").Labels} labels
 * @param {string[]} words
 */
export function clashWords(labels, words) {
  const said = words.map((text) => phrase(labels.quoted, { text })).join(", ");
  const first = words.length ? phrase(labels.conflict, { words: said }) : labels["conflict.place"];
  return [lineIcon(CLASH), h("span", {}, h("b", { text: first }), ` ${labels["conflict.one"]}`)];
}
