import { h } from "../../shared/dom.js";

/**
 * Whether the wall shows proposals that nobody has read yet: never by itself, only because the facilitator says so.
 * `attempt(intent, data)` carries it out. Returns `element` and `update(offered, shown)`.
 */
export function onTheWall(labels, attempt) {
  const box = h("input", {
    type: "checkbox",
    onchange: async () => {
      const on = box.checked;
      if (!(await attempt("show_proposals", { on }))) box.checked = !on;
    },
  });
  const element = h("label", { class: "wb-on-wall" }, box, h("span", { text: labels["wall.show"] }));
  return {
    element,
    update(offered, shown) {
      element.hidden = !offered && !shown;
      box.checked = shown;
    },
  };
}
