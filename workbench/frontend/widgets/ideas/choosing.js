import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/**
 * Choosing several ideas to merge them: `toggle` begins and ends it, `bar` says how many there are. `merge(has)` merges
 * those whose id `has` knows and resolves with whether it did; `changed()` is called when what is shown has to change.
 */
export function choosing({ labels, merge, changed }) {
  const chosen = new Set();
  let going = false;
  const toggle = button(labels.choose, () => turn(!going), { "aria-pressed": "false" });
  const tally = h("span", { class: "wb-tally" });
  const join = button(labels["merge.selected"], mergeChosen, { look: "primary" });
  const stop = button(labels["choose.stop"], () => turn(false));
  const bar = h(
    "div",
    { class: "wb-choosing", role: "group", "aria-label": labels["merge.selected"] },
    tally,
    join,
    stop,
  );

  function turn(on) {
    going = on;
    chosen.clear();
    toggle.setAttribute("aria-pressed", String(on));
    changed();
    if (!on) toggle.focus();
  }

  async function mergeChosen() {
    if (await merge((id) => chosen.has(id))) turn(false);
  }

  return {
    toggle,
    bar,
    get going() {
      return going;
    },
    has: (id) => chosen.has(id),
    choose(id, on) {
      on ? chosen.add(id) : chosen.delete(id);
      changed();
    },
    /** Ideas that are not there any more cannot be merged. */
    keep(present) {
      for (const id of chosen) if (!present.has(id)) chosen.delete(id);
    },
    /** `editable`: whether ideas can be merged now; `ideas`: how many there are. */
    update(editable, ideas) {
      toggle.hidden = !editable || ideas < 2;
      if (!editable) going = false;
      bar.hidden = !going;
      tally.textContent = counted(labels, "chosen", chosen.size);
      join.disabled = chosen.size < 2;
    },
  };
}
