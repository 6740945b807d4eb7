// What a tree says while it is empty; where its core problem is found stands beside it (the candidates).

import { h } from "../../../shared/dom.js";

/** The sentence that there is nothing yet. */
export function createOpening(board) {
  const title = h("h2", { class: "wb-opening-title" });
  return {
    element: h("div", { class: "wb-opening" }, title),
    update() {
      title.textContent = board.say(board.objective ? "opening.none.objective" : "opening.none");
    },
  };
}
