import { h } from "../../shared/dom.js";
import { ORDERS } from "./order.js";

/** The choice of an order for the ideas, at first the newest on top; `sort(order)` is called with another. Returns the element. */
export function sorting(labels, scope, sort) {
  const choices = ORDERS.map((order, i) =>
    h(
      "label",
      { class: "wb-segment" },
      h("input", {
        type: "radio",
        name: `wb-order-${scope}`,
        value: order,
        checked: i === 0,
        onchange: () => sort(order),
      }),
      h("span", { text: labels[`sort.${order}`] }),
    ),
  );
  return h("div", { class: "wb-segments", role: "radiogroup", "aria-label": labels.sort }, choices);
}
