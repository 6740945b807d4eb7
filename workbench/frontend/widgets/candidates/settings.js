import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

/** The group's setting for small groups: whether a first sentence goes straight in. The facilitator's alone. */
export function settings(desk) {
  const { labels, act } = desk;
  const id = unique("wb-straight");
  const box = h("input", {
    type: "checkbox",
    "aria-describedby": id,
    onchange: async () => {
      if ((await act("rule_first_sentence", { straight: box.checked })) === null) box.checked = desk.view.straight;
    },
  });
  const element = h(
    "details",
    { class: "wb-candidates-settings" },
    h("summary", { text: labels.settings }),
    h("label", {}, box, h("span", { text: labels.straight })),
    h("p", { id, text: labels["straight.help"] }),
  );
  return {
    element,
    update() {
      element.hidden = !desk.view.facilitator;
      box.checked = desk.view.straight;
    },
  };
}
