import { h } from "../../shared/dom.js";
import { joinBlock } from "./join_block.js";

const SIZES = [150, 140, 130, 120, 110, 100, 90, 80, 70, 60, 50];

/** How to join, as large as the wall allows; before a group begins, that it does so in a moment. */
export function joining(labels) {
  const topic = h("h2", { class: "wb-wall-asks", dir: "auto" });
  const soon = h("p", { class: "wb-wall-soon", text: labels.soon });
  const join = joinBlock(labels, SIZES);
  return {
    element: h("div", { class: "wb-wall-joining" }, h("div", {}, topic, soon), join.element),
    update(view) {
      soon.hidden = !view.soon;
      topic.textContent = view.topic;
      topic.dataset.long = "true";
      join.update(view.join);
    },
    fit: join.fit,
  };
}
