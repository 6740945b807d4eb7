import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/**
 * Where the chosen idea goes, by keyboard and touch: a card of the tree (the one selected there, else the core problem) and the
 * sides it has. `put(target)` is called with `{ side, of? }`. Returns `{ element, update(view, selected) }`.
 */
export function placing(labels, put) {
  /** @param {{ facilitator?: boolean }} view */
  const first = ({ facilitator }) => ["candidate", ...(facilitator ? ["core"] : []), "parked"];
  const sides = (kind) => (kind === "core" ? ["cause", "effect"] : [kind]);
  const select = h("select", { class: "wb-tray-select", onchange: () => buttons() });
  const field = h("label", { class: "wb-tray-field" }, h("span", { text: labels.of }), select);
  const doing = h("div", { class: "wb-tray-do" });
  const element = h("div", { class: "wb-tray-place" }, field, doing);
  /** @type {{ targets: { node: string, text: string, kind: string }[], core: string | null, facilitator?: boolean }} */
  let view = { targets: [], core: null };
  /** @type {HTMLButtonElement[]} one for each side */
  let doors = [];
  let followed = null;

  function buttons() {
    const target = view.targets.find(({ node }) => node === select.value);
    const held = doors.find((door) => door === document.activeElement)?.dataset.side;
    const names = view.core ? [...(target ? sides(target.kind) : []), "parked", "candidate"] : first(view);
    doors = names.map((side, i) =>
      button(
        labels[`as.${side}`],
        () => put(side === "cause" || side === "effect" ? { side, of: select.value } : { side }),
        { look: i ? undefined : "primary", "data-side": side },
      ),
    );
    doing.replaceChildren(...doors);
    if (held) (doors.find(({ dataset }) => dataset.side === held) ?? doors[0]).focus();
  }

  return {
    element,
    update(next, selected) {
      const before = select.value;
      const same = JSON.stringify(next.targets) === JSON.stringify(view.targets) && next.core === view.core;
      view = next;
      if (!same || !select.options.length) {
        select.replaceChildren(
          ...view.targets.map(({ node, text, kind }) =>
            h("option", { value: node, text: `${labels[`kind.${kind}`]}: ${text}` }),
          ),
        );
        if (view.targets.some(({ node }) => node === before)) select.value = before;
      }
      if (selected !== followed && view.targets.some(({ node }) => node === selected)) select.value = selected;
      followed = selected;
      field.hidden = !view.core;
      buttons();
    },
  };
}
