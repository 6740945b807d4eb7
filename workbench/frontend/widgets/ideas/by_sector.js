import { h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";

/**
 * How many of each sector, or of the small ones together; those with none are left out. `pointed`: the name of a sector
 * shows under the pointer as well. Returns elements.
 * @param {number[]} shares one for each of `groups`
 * @param {{ id: string, label: string, why?: string }[]} groups
 */
export function bySector(shares, groups, { pointed = false } = {}) {
  return groups
    .map(({ id, label, why }, i) =>
      shares[i] > 0
        ? h(
            "span",
            { class: "wb-sector", title: pointed ? (why ?? label) : null },
            shape(id),
            h("span", { class: "wb-sr", text: `${label}: ` }),
            String(shares[i]),
          )
        : null,
    )
    .filter((part) => part !== null);
}
