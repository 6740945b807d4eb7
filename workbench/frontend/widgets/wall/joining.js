import { h } from "../../shared/dom.js";
import { joinBlock } from "./join_block.js";

/** How to join, as large as the wall allows. */
export function joining(labels) {
  const topic = h("h2", { class: "wb-wall-asks", dir: "auto" });
  const join = joinBlock(labels);
  return {
    element: h("div", { class: "wb-wall-joining" }, topic, join.element),
    update(view) {
      topic.textContent = view.topic;
      topic.dataset.long = "true";
      join.update(view.join);
    },
  };
}
