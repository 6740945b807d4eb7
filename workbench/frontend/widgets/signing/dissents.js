import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { whoOf } from "./board.js";

/**
 * The dissents that go with the card, in the size of the text they dissent from.
 * @param {import("./view.js").Desk} desk
 * @returns {import("./view.js").Part}
 */
export function dissents({ labels, mine, attempt }) {
  const element = h("div", { class: "wb-sign-dissents" });

  /** @param {string} card @param {import("./view.js").Dissent} one @param {boolean} open */
  function item(card, one, open) {
    const who = whoOf(labels, one);
    const title = who ? phrase(labels["dissent.of"], { who }) : labels["dissent.anonymous"];
    const own = open && !one.with && mine().dissents.includes(one.id);
    return h(
      "blockquote",
      {},
      h("small", { text: title }),
      h("p", { dir: "auto", text: one.text }),
      own &&
        button(labels["take.back"], () => attempt("withdraw_dissent", { card, dissent: one.id }), { about: title }),
    );
  }

  return {
    element,
    update({ card, state, dissents: given }) {
      element.hidden = given.length === 0 || !["signing", "sealed"].includes(state);
      element.replaceChildren(...given.map((one) => item(card, one, state === "signing")));
    },
  };
}
