import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * How many leaves are settled, as a line with a bar, and a word when all are. Returns `line`, `done` and `update(leaves)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function whyProgress(labels) {
  const words = h("p", {});
  const bar = h("i", {});
  const done = h("p", { class: "wb-help", text: labels["why.done"] });
  return {
    line: h("div", { class: "wb-progress-line" }, words, h("div", { class: "wb-bar", "aria-hidden": "true" }, bar)),
    done,
    /** @param {import("./desk.js").Leaf[]} leaves */
    update(leaves) {
      const count = leaves.filter((leaf) => leaf.settled).length;
      const total = leaves.length;
      words.textContent = phrase(labels["why.progress"], { count, total });
      bar.style.width = `${total ? (100 * count) / total : 0}%`;
      done.hidden = count < total;
    },
  };
}
