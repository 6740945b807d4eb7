import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";

/**
 * The group's way through the method: stages in its order, those left out below them, each to be taken in, left out or
 * moved; taken in again it comes back to its `place`. Returns `element` and `update(stages, leftOut)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {import("../../shared/attempt.js").Attempt} attempt
 */
export function course(labels, attempt) {
  const list = h("ol", { class: "wb-course" });
  /** @type {Map<string, ReturnType<typeof row>>} */
  const rows = new Map();
  /** @type {string[]} */
  let order = [];
  /** @type {Record<string, number>} */
  let places = {};

  function arrange(stages) {
    return attempt("arrange_stages", { stages });
  }

  /** @param {string} stage @param {number} by */
  function move(stage, by) {
    const from = order.indexOf(stage);
    const next = order.filter((one) => one !== stage);
    next.splice(from + by, 0, stage);
    return arrange(next);
  }

  /** @param {string} stage */
  function toggle(stage) {
    if (order.includes(stage)) return arrange(order.filter((one) => one !== stage));
    const place = places[stage];
    return arrange([...order.slice(0, place), stage, ...order.slice(place)]);
  }

  return {
    element: h("fieldset", { class: "wb-guide-words" }, h("legend", { text: labels["course.title"] }), list),
    update(stages, leftOut) {
      order = stages.map((stage) => stage.id).filter((id) => !leftOut.some((out) => out.id === id));
      places = Object.fromEntries(leftOut.map(({ id, place }) => [id, place]));
      const all = [...stages, ...leftOut.filter((out) => !stages.some((stage) => stage.id === out.id))];
      const elements = all.map((stage) => {
        const made = rows.get(stage.id) ?? row(labels, stage, { move, toggle });
        rows.set(stage.id, made);
        made.update(order.indexOf(stage.id), order.length, stage.state === "current");
        return made.element;
      });
      keyed(list, elements);
    },
  };
}

/** One stage of the course. Returns `element` and `update(place, of, current)`. */
function row(labels, { id, label }, { move, toggle }) {
  const box = h("input", { type: "checkbox", onchange: () => toggle(id) });
  const step = (sign, name, by) =>
    button(h("span", { "aria-hidden": "true", text: sign }), () => move(id, by), {
      look: "quiet",
      "aria-label": `${labels[name]}: ${label}`,
      title: labels[name],
    });
  const up = step("↑", "course.up", -1);
  const down = step("↓", "course.down", 1);
  return {
    element: h("li", {}, h("label", {}, box, " ", label), up, down),
    update(place, of, current) {
      box.checked = place !== -1;
      box.disabled = current; // the stage under way stays
      up.disabled = place <= 0;
      down.disabled = place === -1 || place === of - 1;
    },
  };
}
