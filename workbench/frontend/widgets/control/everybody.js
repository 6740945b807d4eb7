import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { commonStage } from "./desk_state.js";
import { askMove } from "./move_dialog.js";
import { stageSwitch } from "./stage_switch.js";

/**
 * The stages of all groups at once: what a move does to each is shown first, and it can be taken back in one step.
 * Returns `element` and `update(view)`.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function everybody({ labels, attempt }) {
  const stages = stageSwitch({
    labels,
    name: labels.everybody,
    open: (stage, { reopening }) => move(reopening ? { stage: null, open: true } : { stage, open: null }),
    close: () => move({ stage: null, open: false }),
  });
  /** @type {object[]} where the last move put groups: what can be taken back */
  let moved = [];
  const back = button(labels["move.back"], takeBack, { class: "wb-button wb-move-back", hidden: true });
  const element = h("div", { class: "wb-everybody" }, h("p", { text: labels.everybody }), stages.element, back);

  /** @param {import("./move_dialog.js").Wanted} wanted */
  async function move(wanted) {
    const decided = await askMove({ labels, attempt }, wanted);
    if (!decided) return;
    const done = await attempt("move_groups", decided);
    if (!done) return;
    remember(done.groups);
    const way = { stays: true, label: labels["move.back"], action: takeBack };
    toast(counted(labels, "move.done", moved.length), moved.length ? way : { stays: true });
  }

  /** @param {object[]} groups */
  function remember(groups) {
    moved = groups;
    back.hidden = moved.length === 0;
  }

  async function takeBack() {
    const done = await attempt("return_groups", { groups: moved });
    if (!done) return;
    remember([]);
    const names = done.stayed.join(", ");
    toast(names ? phrase(labels["move.stayed"], { names }) : labels["move.returned"]);
  }

  return {
    element,
    update(view) {
      element.hidden = view.groups.length < 2;
      stages.update({
        stages: view.stages,
        stage: commonStage(view.groups),
        isOpen: view.groups.some((group) => group.open),
      });
    },
  };
}
