import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** Says where an idea dragged over the tree would go. Returns `{ element, say(place, targets) }`; no place hides it. */
export function dragNote(labels) {
  const element = h("p", { class: "wb-tray-over", role: "presentation", hidden: true });
  return {
    element,
    say(place, targets) {
      const words = place ? wordsOf(labels, place, targets) : "";
      element.hidden = !words;
      element.textContent = words;
    },
  };
}

function wordsOf(labels, { side, of }, targets) {
  if (!of) return labels[`as.${side}`];
  const text = targets.find(({ node }) => node === of)?.text ?? "";
  return phrase(labels[`over.${side}`], { text });
}
