import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { unique } from "../../shared/unique.js";
import { row } from "./row.js";

/** All candidates in the order of the view (as they came, then the most preferred first); those that are cards of the tree stand last beside it. */
export function list(desk) {
  const rows = new Map();
  const name = unique("wb-candidates"); // one choice, of which one is taken
  const items = h("ol", { class: "wb-candidate-list", "aria-label": desk.labels.list });
  const empty = h("p", { class: "wb-candidates-empty", text: desk.labels.empty });
  const element = h("div", { class: "wb-candidates-all" }, empty, items);

  return {
    element,
    update() {
      const { candidates } = desk.view;
      const present = new Set(candidates.map(({ id }) => id));
      for (const id of rows.keys()) if (!present.has(id)) rows.delete(id);
      for (const { id } of candidates) if (!rows.has(id)) rows.set(id, row(desk, name));
      for (const one of candidates) rows.get(one.id).update(one);
      const placed = (one) => Boolean(one.place);
      const shown = desk.view.core
        ? [...candidates.filter((one) => !placed(one)), ...candidates.filter(placed)]
        : candidates;
      keyed(
        items,
        shown.map(({ id }) => rows.get(id).element),
      );
      items.hidden = !candidates.length;
      empty.hidden = candidates.length > 0 || desk.view.editable;
    },
  };
}
