import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/**
 * What cards of before say of who is responsible, in fields of words: shown where it is written, with the way to make
 * parties of it. Returns `frame(name, element)` and `update(card, editable)`.
 */
export function formerParties(desk, card) {
  const frames = new Map();
  return {
    frame(name, element) {
      const make = button(desk.labels["parties.make"], () => desk.attempt("make_parties", { card, field: name }), {
        about: desk.labels[`field.${name}`],
      });
      const frame = h("div", { class: "wb-former", hidden: true }, element, make);
      frames.set(name, { frame, make });
      return frame;
    },
    update(now, editable) {
      for (const [name, { frame, make }] of frames) {
        frame.hidden = !now.fields[name]?.text && !now.fields[name]?.offers?.length;
        make.hidden = !editable;
      }
    },
  };
}
