import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { whoOf } from "./board.js";

/**
 * Who has signed, one line each, with dissent or without, on paper or not.
 * @param {import("./view.js").Desk} desk
 * @returns {import("./view.js").Part}
 */
export function signatures({ labels, view, attempt }) {
  const heading = h("h4", { text: labels.who });
  const list = h("ul", { class: "wb-sign-list" });
  const element = h("div", {}, heading, list);

  /** @param {string} card @param {import("./view.js").Signed} one @param {boolean} open */
  function item(card, one, open) {
    const who = whoOf(labels, one);
    const paper = one.paper && phrase(labels["signed.paper"], { paper: one.paper });
    const words = [one.dissent ? `✓! ${labels["signed.dissent"]}` : !paper && `✓ ${labels.signed}`, paper].filter(
      Boolean,
    );
    const back = () => attempt("withdraw_signature", { card, signature: one.id });
    return h(
      "li",
      {},
      shape(one.sector),
      h("span", {}, h("b", { dir: "auto", text: who }), h("small", { text: words.join(" · ") })),
      open && one.paper && view().facilitator && button(labels["take.back"], back, { about: who }),
    );
  }

  return {
    element,
    update({ card, state, signed }) {
      element.hidden = signed.length === 0 || !["signing", "sealed"].includes(state);
      list.replaceChildren(...signed.map((one) => item(card, one, state === "signing")));
    },
  };
}
