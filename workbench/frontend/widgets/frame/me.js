import { at } from "../../shared/address.js";
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
  const place = { href: at("/me"), class: "wb-me-place", title: labels["me.place"] };
  return {
    wide,
    phone,
    update({ name, sector, role }, sectors) {
      const word = sectors.find((item) => item.id === sector)?.label;
      for (const line of [wide, phone]) {
        const shown = h("span", { dir: "auto", text: name || labels[`role.${role}`] || "" });
        const parts = [
          sector && shape(sector),
          shown,
          word && h("span", { class: "wb-sr", text: `, ${word}` }),
          role === "observer" && ` · ${labels["role.observer"]}`,
        ].filter(Boolean);
        line.replaceChildren(...(role === "facilitator" ? parts : [h("a", place, parts)]));
        line.title = word ?? "";
      }
    },
  };
}
