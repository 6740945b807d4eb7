// The strip that says what is being chosen, with a way out.

import { announce, h, hide } from "../../../shared/dom.js";
import { short } from "../board.js";

/** The strip while a target is chosen; `cancel()` ends it. Returns `{element, update()}`. */
export function createChoosing(board, cancel) {
  const element = h("div", { class: "wb-strip wb-strip-choosing", hidden: true });

  function sentence({ verb, node, nodes }) {
    const towards = verb === "link" && board.graph.side(node) === "above" ? ".effect" : "";
    const values = { text: short(board.textOf(node), 70), count: nodes?.length ?? 1 };
    return board.say(`choose.${verb}${towards}`, values);
  }

  return {
    element,
    update() {
      const choice = board.choosing;
      hide(element, !choice);
      if (!choice) return element.replaceChildren();
      const words = sentence(choice);
      if (element.dataset.words === words && element.children.length) return undefined;
      element.dataset.words = words;
      announce(words);
      return element.replaceChildren(
        h("p", { class: "wb-strip-words", dir: "auto", text: words }),
        h("button", { type: "button", class: "wb-button", text: board.say("cancel"), onclick: cancel }),
      );
    },
  };
}
