import { h } from "../../shared/dom.js";

/**
 * The groups a facilitator can go to from here, where there is more than one. Returns `element` and `update(desk)`; the
 * page is told when it shows another group.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {import("../../shared/attempt.js").Attempt} attempt
 */
export function groupChoice(labels, attempt) {
  const element = h("select", {
    class: "wb-group-select",
    "aria-label": labels["group.choose"],
    onchange: () => attempt("select_group", { group: element.value }),
  });
  let drawn = "";
  let shown = ""; // the group the page was last told of

  return {
    element,
    /** @param {import("./pace.js").Desk} desk */
    update({ groups, selected }) {
      const key = JSON.stringify(groups);
      if (key !== drawn)
        element.replaceChildren(...groups.map(({ group, name }) => h("option", { value: group, text: name })));
      drawn = key;
      element.value = selected;
      if (selected !== shown)
        window.dispatchEvent(new CustomEvent("workbench:group-selected", { detail: { group: selected } }));
      shown = selected;
      element.hidden = groups.length < 2;
    },
  };
}
