import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { roll } from "./desk_state.js";

/**
 * Who is in the chosen group, those who are here first, and who of them is a scribe. Returns `elements` and `update(group)`.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function groupPeople({ labels, attempt }) {
  const title = h("h4", {});
  const nobody = h("p", { class: "wb-sub", text: labels["people.none"] });
  const list = h("ul", { class: "wb-roll", tabindex: "0", "aria-label": labels["group.people"] });

  /** What makes somebody a scribe, or one no more: pressed is a scribe. */
  function scribe({ id, name, scribe: is }) {
    const words = is ? `✓ ${labels.scribe}` : labels["scribe.appoint"];
    return button(words, () => attempt(is ? "release_scribe" : "appoint_scribe", { person: id }), {
      class: "wb-button wb-quiet wb-scribe",
      about: name,
      title: labels["scribe.help"],
      "aria-pressed": String(is),
      dataset: { person: id },
    });
  }

  function line(person) {
    const sector = person.here !== false ? person.sector_label : `${person.sector_label} · ${labels.away}`;
    return h(
      "li",
      { class: person.here === false ? "wb-away" : null },
      shape(person.sector, person.shape),
      h("span", { dir: "auto", text: person.name }),
      h("span", { class: "wb-roll-sector", text: sector }),
      scribe(person),
    );
  }

  return {
    elements: [title, nobody, list],
    update({ people, here }) {
      title.textContent = counted(labels, "people", here);
      list.hidden = people.length === 0;
      nobody.hidden = people.length > 0;
      const pressed = list.contains(document.activeElement)
        ? document.activeElement?.getAttribute("data-person")
        : null;
      list.replaceChildren(...roll(people).map(line));
      const again = [...list.querySelectorAll("[data-person]")].find(
        (one) => one.getAttribute("data-person") === pressed,
      );
      if (pressed && again instanceof HTMLElement) again.focus({ preventScroll: true });
    },
  };
}
