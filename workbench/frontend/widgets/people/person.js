import { h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";
import { actsOn } from "./acts.js";
import { menu } from "./menu.js";

/**
 * The row of one person: name, sector, role, here or away, and what can be changed. Returns `element` and `update(person, group)`.
 * @param {import("./index.js").Desk} desk
 * @param {string} id
 */
export function person(desk, id) {
  const { labels } = desk;
  const mark = h("span", { class: "wb-people-mark" });
  const name = h("span", { class: "wb-people-name", dir: "auto" });
  const about = h("span", { class: "wb-people-about" });
  const state = h("span", { class: "wb-people-state" });
  let now; // the person and the group, as they were last told
  const change = menu(labels, () => actsOn(desk, now.who, now.group));
  const element = h(
    "li",
    { class: "wb-people-row", dataset: { person: id } },
    mark,
    h("span", { class: "wb-people-who" }, name, about, state),
    change.button,
    change.list,
  );
  let sector = "";
  return {
    element,
    /** @param {any} who @param {any} group */
    update(who, group) {
      now = { who, group };
      if (sector !== who.sector) mark.replaceChildren(shape(who.sector));
      sector = who.sector;
      name.textContent = who.name;
      const role = [labels[`role.${who.role}`], who.scribe && labels.scribe].filter(Boolean);
      about.textContent = [labels[`sector.${who.sector}`], ...role].join(" · ");
      const stands = who.removed ? "removed" : who.here === null ? "" : who.here ? "here" : "away"; // null: under the Rule
      state.textContent = stands && labels[stands];
      element.dataset.state = stands;
      change.about(who.name);
    },
  };
}
