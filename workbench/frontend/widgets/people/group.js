import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted, phrase } from "../../shared/phrase.js";
import { door } from "./door.js";
import { expected } from "./expected.js";
import { person } from "./person.js";

/**
 * One group: how people come in, who is expected, and a row for each person. Returns `element` and `update(group, searching)`.
 * @param {import("./index.js").Desk} desk
 * @param {string} id
 */
export function group(desk, id) {
  const { labels } = desk;
  /** @type {Map<string, ReturnType<typeof person>>} */
  const rows = new Map();
  const title = h("h3", { dir: "auto", id: `wb-people-${id}` });
  const count = h("p", { class: "wb-sub" });
  const way = door(desk);
  const awaited = expected(desk);
  const nobody = h("p", { class: "wb-sub", text: labels.nobody });
  const list = h("ul", { class: "wb-people-rows", "aria-labelledby": title.id });
  const element = h(
    "div", // no landmark of its own: two groups may have one name
    { class: "wb-people-group", role: "group", "aria-labelledby": title.id },
    h("header", { class: "wb-people-group-head" }, title, count, way.element),
    awaited.element,
    nobody,
    list,
  );
  return {
    element,
    /** @param {any} one @param {boolean} searching */
    update(one, searching) {
      title.textContent = one.name;
      const { here } = one;
      const away = one.people.filter((who) => who.here === false && !who.removed).length;
      count.textContent = away ? phrase(labels.all, { here, away }) : counted(labels, "here", here);
      count.hidden = searching || one.people.length === 0;
      way.element.hidden = searching;
      awaited.element.hidden = searching;
      way.update(one);
      awaited.update(one);
      nobody.hidden = one.people.length > 0;
      for (const who of one.people) if (!rows.has(who.id)) rows.set(who.id, person(desk, who.id));
      keyed(
        list,
        one.people.map((who) => {
          const row = /** @type {ReturnType<typeof person>} */ (rows.get(who.id));
          row.update(who, one);
          return row.element;
        }),
      );
    },
  };
}
