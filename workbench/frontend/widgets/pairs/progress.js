import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** "5 of 12 confirmed" with its bar. Returns the element and `update(confirmed, total)`. */
export function progress(labels) {
  const words = h("p", { class: "wb-count" });
  const fill = h("i", {});
  const bar = h(
    "div",
    { class: "wb-bar", role: "progressbar", "aria-valuemin": "0", "aria-label": labels["progress.name"] },
    fill,
  );
  return {
    element: h("div", { class: "wb-progress" }, words, bar),
    update(confirmed, total) {
      const whole = total > 0 && confirmed === total;
      words.textContent = phrase(labels[whole ? "progress.whole" : "progress.part"], { count: confirmed, total });
      bar.setAttribute("aria-valuenow", confirmed);
      bar.setAttribute("aria-valuemax", total);
      bar.setAttribute("aria-valuetext", words.textContent);
      fill.style.width = `${total ? (100 * confirmed) / total : 0}%`;
    },
  };
}
