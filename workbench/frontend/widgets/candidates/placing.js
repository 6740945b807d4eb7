import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { worded } from "../../shared/proposed.js";

const SIDES = { core: ["cause", "effect"], cause: ["cause"], effect: ["effect"] };

/**
 * Where in the tree a candidate goes: a card (the one chosen there, else the core problem) and the sides it has.
 * `put(target)` is called with `{ candidate, side, of }`.
 * @param {import("./index.js").Desk} desk
 * @param {(target: { candidate: string, side: string, of: string }) => unknown} put
 */
export function placing(desk, put) {
  const { labels } = desk;
  const select = h("select", { class: "wb-place-select", onchange: () => buttons() });
  const doing = h("div", { class: "wb-do" });
  const element = h(
    "div",
    { class: "wb-place-form", hidden: true },
    h("label", {}, h("span", { text: labels["place.of"] }), select),
    doing,
  );
  let known = "";
  let candidate = "";

  function buttons() {
    const target = desk.view.targets.find(({ node }) => node === select.value);
    doing.replaceChildren(
      ...(SIDES[target?.kind] ?? []).map((side) =>
        button(worded(labels, desk.view.may)[`as.${side}`], () => put({ candidate, side, of: select.value })),
      ),
    );
  }

  function update(id) {
    candidate = id;
    if (element.hidden) return;
    const next = JSON.stringify([desk.view.targets, desk.view.may]);
    if (next === known) return;
    known = next;
    const before = select.value;
    select.replaceChildren(
      ...desk.view.targets.map(({ node, text, kind }) =>
        h("option", { value: node, text: `${labels[`kind.${kind}`]}: ${text}` }),
      ),
    );
    if (desk.view.targets.some(({ node }) => node === before)) select.value = before;
    buttons();
  }

  return {
    element,
    update,
    close() {
      element.hidden = true;
    },
    toggle() {
      element.hidden = !element.hidden;
      if (element.hidden) return;
      update(candidate);
      const chosen = desk.view.targets.find(({ node }) => node === desk.selected);
      if (chosen) select.value = chosen.node;
      buttons();
      select.focus();
    },
  };
}
