import { h } from "../../shared/dom.js";

/** The stage a point is the work of, or none in particular. Returns `element`, a select, and `offer(stages)`. */
export function stageChoice(labels, onchange = () => {}) {
  const element = h("select", { class: "wb-field wb-point-stage", "aria-label": labels["point.stage"], onchange });
  let known = "";
  return {
    element,
    offer(stages) {
      const now = JSON.stringify(stages);
      if (now === known) return;
      known = now;
      const held = element.value;
      const all = [{ id: "", label: labels["point.stage.none"] }, ...stages];
      element.replaceChildren(...all.map(({ id, label }) => h("option", { value: id, text: label })));
      element.value = held;
    },
  };
}
