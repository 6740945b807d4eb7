import { h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";

/**
 * Who this person is here, by name and sector: on a line of the header and on one of the menu, which a phone shows.
 * Returns both elements, `wide` and `phone`, and `update(me, sectors)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function me(labels) {
  const wide = h("p", { class: "wb-me" });
  const phone = h("p", { class: "wb-me" });
  return {
    wide,
    phone,
    update({ name, sector, role }, sectors) {
      const word = sectors.find((item) => item.id === sector)?.label;
      for (const line of [wide, phone]) {
        const shown = h("span", { dir: "auto", text: name || labels[`role.${role}`] || "" });
        line.replaceChildren(
          ...[sector && shape(sector), shown, word && h("span", { class: "wb-sr", text: `, ${word}` })].filter(Boolean),
        );
        line.title = word ?? "";
      }
    },
  };
}
