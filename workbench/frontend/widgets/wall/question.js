import { h } from "../../shared/dom.js";
import { heading } from "./heading.js";
import { joinBlock } from "./join_block.js";

/** The question alone, and beside it how to join. */
export function question(labels) {
  const head = heading();
  const join = joinBlock(labels);
  return {
    element: h("div", { class: "wb-wall-question" }, head.element, join.element),
    update(view) {
      head.update(view);
      join.update(view.join);
    },
    fit: join.fit,
  };
}
