import { h } from "../../shared/dom.js";
import { ORDERS } from "./order.js";

const ACROSS = ["similar", "dots"]; // orders that run across the themes

/**
 * The choice of an order for the ideas, at first the newest on top; that by dots is there once they are shown, and is
 * taken then. `sort()` is called with another. Returns `{ element, order(), flat(), update(view) }`.
 */
export function sorting(labels, scope, sort) {
  let order = ORDERS[0];
  let ranked = false;
  const choices = ORDERS.map((name) => {
    const box = h("input", {
      type: "radio",
      name: `wb-order-${scope}`,
      value: name,
      checked: name === order,
      onchange: () => {
        order = name;
        sort();
      },
    });
    return { name, box, label: h("label", { class: "wb-segment" }, box, h("span", { text: labels[`sort.${name}`] })) };
  });

  function take(name) {
    order = name;
    for (const choice of choices) choice.box.checked = choice.name === name;
  }

  return {
    element: h(
      "div",
      { class: "wb-segments", role: "radiogroup", "aria-label": labels.sort },
      choices.map(({ label }) => label),
    ),
    order: () => order,
    /** Whether the order runs across the themes. */
    flat: () => ACROSS.includes(order),
    update({ dots }) {
      const now = Boolean(dots?.shown && dots.enough);
      for (const { name, label } of choices) label.hidden = name === "dots" && !now;
      if (now && !ranked) take("dots");
      else if (!now && order === "dots") take(ORDERS[0]);
      ranked = now;
    },
  };
}
