import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { roll } from "./desk_state.js";

/** Who is in the chosen group, those who are here first. Returns `elements` and `update(people)`. */
export function groupPeople(labels) {
  const title = h("h4", {});
  const nobody = h("p", { class: "wb-sub", text: labels["people.none"] });
  const list = h("ul", { class: "wb-roll", tabindex: "0", "aria-label": labels["group.people"] });

  function line(person) {
    const sector = person.here ? person.sector_label : `${person.sector_label} · ${labels.away}`;
    return h(
      "li",
      { class: person.here ? null : "wb-away" },
      shape(person.sector, person.shape),
      h("span", { dir: "auto", text: person.name }),
      h("span", { class: "wb-roll-sector", text: sector }),
    );
  }

  return {
    elements: [title, nobody, list],
    update(people) {
      title.textContent = counted(labels, "people", people.filter((person) => person.here).length);
      list.hidden = people.length === 0;
      nobody.hidden = people.length > 0;
      list.replaceChildren(...roll(people).map(line));
    },
  };
}
