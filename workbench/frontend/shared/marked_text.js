import { diff } from "./diff.js";
import { h } from "./dom.js";

/**
 * One side of a word-level difference as inline nodes: `side` "was" marks the words that went, "now" the ones that came.
 * The marks are underlines and strike-throughs with words for screen readers, never colour alone.
 */
export function markedText(before, after, side, labels) {
  const mark = side === "was" ? { kind: "gone", tag: "del" } : { kind: "new", tag: "ins" };
  return diff(before, after)
    .filter((part) => part.kind === "same" || part.kind === mark.kind)
    .flatMap((part, i) => [i > 0 ? " " : "", part.kind === "same" ? part.text : marked(mark, part.text, labels)]);
}

function marked({ kind, tag }, text, labels) {
  return h(tag, {}, h("span", { class: "wb-sr", text: `[${labels[`diff.${kind}`]}] ` }), text);
}
