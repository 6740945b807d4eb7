import { h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";

/**
 * How many people of each sector support an idea; sectors nobody supports it from are left out. `pointed`: the name of
 * a sector shows under the pointer as well. Returns elements.
 */
export function bySector(idea, sectors, { pointed = false } = {}) {
  return sectors
    .filter(({ id }) => idea.sectors[id])
    .map(({ id, label }) =>
      h(
        "span",
        { class: "wb-sector", title: pointed ? label : null },
        shape(id),
        h("span", { class: "wb-sr", text: `${label}: ` }),
        String(idea.sectors[id]),
      ),
    );
}
