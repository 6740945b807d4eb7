import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { gantt } from "../../../shared/gantt.js";
import { untold } from "./untold.js";

/** What stands above the activities of a card: their bars in time, and the way to the table. */
export function planHead(desk, card) {
  const { labels, language } = desk;
  const lead = h("p", { class: "wb-plan-lead" });
  const order = h("div", {});
  const bars = gantt({ labels, language, go: (item) => desk.plan?.(card, item) });
  const open = button(labels["plan.open"], () => desk.plan?.(card), { class: "wb-button wb-plan-open" });
  const element = h("div", { class: "wb-plan-above" }, lead, order, bars.element, open);
  let told = "";
  return {
    element,
    focus() {
      open.focus();
      open.scrollIntoView({ block: "center" });
    },
    update(now) {
      const any = (now.items?.activities ?? []).length > 0;
      lead.textContent = any ? (now.plan?.lead ?? "") : "";
      const key = JSON.stringify([now.plan?.order, now.plan?.mend]);
      if (key !== told) order.replaceChildren(...[untold(desk, now)].filter((part) => part !== null));
      told = key;
      bars.element.hidden = !any;
      open.hidden = !desk.plan;
      bars.update(now);
    },
  };
}
