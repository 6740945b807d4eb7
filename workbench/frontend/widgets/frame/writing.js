import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { presentStage } from "./next_stage.js";

/**
 * Whether the people of the group can write now, and the button that changes it. Returns `state`, `button` and
 * `update(view)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {import("../../shared/attempt.js").Attempt} attempt
 */
export function writing(labels, attempt) {
  const state = h("span", { class: "wb-pace-state" });
  const press = button("", toggle, { class: "wb-button wb-writing" });
  /** @type {import("./pace.js").View} */
  let view;

  function toggle() {
    const group = view.desk.selected;
    if (view.open) return attempt("close_stage", { group });
    return attempt("open_stage", { group, stage: presentStage(view.stages).id });
  }

  return {
    state,
    button: press,
    /** @param {import("./pace.js").View} now */
    update(now) {
      view = now;
      state.textContent = labels[now.open ? "state.open" : now.begun ? "state.closed" : "state.ahead"];
      state.classList.toggle("wb-closed-state", !now.open);
      press.textContent = now.open ? labels["stage.close"] : labels["stage.reopen"];
      press.classList.toggle("wb-primary", !now.open);
    },
  };
}
