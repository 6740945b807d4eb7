// What was removed today: out of the tree, and ready to be put back.

import { button } from "../../../shared/button.js";
import { h, hide } from "../../../shared/dom.js";
import { short } from "../board.js";

/** A folded list of the removed cards; `putBack(cards)` gets one of them or all. Returns `element` and `update(board)`. */
export function createGone(putBack) {
  const title = h("summary", { class: "wb-gone-title" });
  const hint = h("p", { class: "wb-gone-hint" });
  const list = h("ul", { class: "wb-gone-list" });
  const all = h("button", { type: "button", class: "wb-button wb-gone-all", onclick: () => putBack(cards) });
  const element = h("details", { class: "wb-gone", hidden: true }, title, hint, all, list);
  let cards = [];
  let drawn = "";

  return {
    element,
    /** How many there are, in words; nothing when there are none. */
    get title() {
      return cards.length ? title.textContent : "";
    },
    update(board) {
      cards = goneFrom(board);
      hide(element, !cards.length);
      const look = JSON.stringify([cards, board.say("gone.back")]);
      if (look === drawn) return;
      drawn = look;
      const held = list.contains(document.activeElement) || document.activeElement === all;
      title.textContent = board.say("gone.count", { count: cards.length });
      hint.textContent = board.say("gone.hint");
      list.replaceChildren(...cards.map((card) => item(board, card, putBack)));
      all.textContent = board.say("gone.all", { count: cards.length });
      hide(all, cards.length < 2);
      if (held && cards.length) title.focus(); // the card whose button was pressed is gone from here
    },
  };
}

/** The cards that were removed from a board's tree and can be put back by whoever looks at it. */
export function goneFrom(board) {
  return board.editable && !board.objective ? (board.view.removed ?? []) : [];
}

function item(board, card, putBack) {
  return h(
    "li",
    { class: "wb-gone-card" },
    h("span", { class: "wb-text", dir: "auto", text: card.text }),
    button(board.say("gone.back"), () => putBack([card]), { look: "quiet", about: short(card.text, 80) }),
  );
}
