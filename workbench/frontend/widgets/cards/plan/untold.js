import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";

/** Why the critical path of a card's plan cannot be told, with the way to what is to be mended; null where it is told. */
export function untold({ labels, plan }, card) {
  const { order = "", mend = {} } = card.plan ?? {};
  if (!order) return null;
  const way = mend.item && plan ? button(labels["plan.mend"], () => plan(card.card, mend.item, mend.field)) : null;
  return h("p", { class: "wb-plan-untold" }, `${order} `, way);
}
