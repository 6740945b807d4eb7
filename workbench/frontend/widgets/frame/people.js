import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

/** Who is here, by sector: a shape and a number each, in words for screen readers. Returns the element and `update(people)`. */
export function people(labels) {
  const total = h("span", { class: "wb-people-total" });
  const list = h("ul", { class: "wb-people-sectors" });
  const element = h("div", { class: "wb-people" }, total, list);
  return {
    element,
    update({ total: count, sectors }) {
      total.textContent = counted(labels, "people", count);
      element.dataset.told = sectors.some((sector) => sector.count > 0) ? "sectors" : "total"; // under the Rule: the number
      list.replaceChildren(
        ...sectors
          .filter((sector) => sector.count > 0)
          .map((sector) =>
            h(
              "li",
              { title: sector.label },
              shape(sector.id, sector.shape),
              h("span", { class: "wb-sr", text: `${sector.label}: ` }),
              String(sector.count),
            ),
          ),
      );
    },
  };
}
