import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { whoOf } from "./board.js";
import { drawnPicture } from "./pad.js";
import { photograph } from "./photo.js";

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
    const photo = one.kept && labels["signed.photo"];
    const words = [
      one.dissent ? `✓! ${labels["signed.dissent"]}` : !paper && `✓ ${labels.signed}`,
      paper,
      photo,
    ].filter(Boolean);
    const back = () => attempt("withdraw_signature", { card, signature: one.id });
    return h(
      "li",
      {},
      shape(one.sector),
      h(
        "span",
        {},
        one.drawing.length > 0 && drawnPicture(one.drawing, phrase(labels["signed.drawn"], { who })),
        h("b", { dir: "auto", text: who }),
        h("small", { text: words.join(" · ") }),
        one.photo && photograph(one.photo, phrase(labels["paper.photo.of"], { who })),
      ),
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
