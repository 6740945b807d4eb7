import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/**
 * What this page is about. Under its heading stand group, plan and number of people; a phone shows the group and the
 * people, a wide screen the group and the plan. Returns `element` and `update(view)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function names(labels) {
  const title = h("h1", { class: "wb-topic", dir: "auto" });
  const under = h("p", { class: "wb-under" });
  return {
    element: h("div", { class: "wb-names" }, title, under),
    update({ topic, group, plan, people: { total } }) {
      title.textContent = topic || group || plan;
      const parts = [
        topic && group && topic !== group && h("span", { dir: "auto", text: group }),
        (topic || group) && h("span", { class: "wb-under-plan", dir: "auto", text: plan }),
        h("span", { class: "wb-under-people", text: counted(labels, "people", total) }),
      ];
      under.replaceChildren(...parts.filter(Boolean));
    },
  };
}
