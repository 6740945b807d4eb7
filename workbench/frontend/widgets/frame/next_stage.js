import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** @typedef {import("./stages.js").Stage} Stage */

/**
 * The stage after the present one, or null at the end and where no group is shown.
 * @param {Stage[]} stages
 */
export function nextStage(stages) {
  const at = stages.findIndex((stage) => stage.state === "current");
  return at === -1 ? null : (stages[at + 1] ?? null);
}

/**
 * What is said of a move, and of the writing that it opened.
 * @param {string} moved
 * @param {string} open empty: it was open before
 */
export function opened(moved, open) {
  return [moved, open].filter(Boolean).join(". ");
}

/**
 * The present stage of a group that is at work.
 * @param {Stage[]} stages
 */
export function presentStage(stages) {
  return stages[stages.findIndex((stage) => stage.state === "current")];
}

/**
 * The button that takes the group to its next stage. Returns `element` and `update(view, to)`: `to` is that stage, or
 * null where there is none to go to.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {import("../../shared/attempt.js").Attempt} attempt
 */
export function nextButton(labels, attempt) {
  const element = button("", advance, { look: "primary", class: "wb-button wb-primary wb-next" });
  /** @type {import("./pace.js").View} */
  let view;

  async function advance() {
    const group = view.desk.selected;
    const to = nextStage(view.stages);
    const from = presentStage(view.stages);
    if (to === null || element.getAttribute("aria-disabled") === "true") return;
    element.setAttribute("aria-disabled", "true"); // a double press must not skip a stage
    const was = view.open;
    const done = await attempt("open_stage", { group, stage: to.id });
    element.removeAttribute("aria-disabled");
    if (done)
      toast(opened(phrase(labels["stages.new"], { stage: to.label }), was ? "" : labels["stages.opened"]), {
        stays: true,
        label: phrase(labels["stages.back"], { stage: from.label }),
        action: () => attempt("return_stage", { group, stage: to.id, open: true }), // as open, or as closed, as it was
      });
  }

  return {
    element,
    /**
     * @param {import("./pace.js").View} now
     * @param {Stage | null} to
     */
    update(now, to) {
      view = now;
      element.hidden = to === null;
      element.replaceChildren(
        labels["stages.next"],
        ...(to ? [h("span", { class: "wb-sr", text: `: ${to.label}` })] : []),
      );
      element.title = to?.label ?? "";
    },
  };
}
