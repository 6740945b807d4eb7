import { h } from "../../shared/dom.js";
import { commonStage } from "./desk_state.js";
import { stageSwitch } from "./stage_switch.js";

/** The stages of all groups at once. `groups()`: those there are. Returns `element` and `update(view)`. */
export function everybody({ labels, attempt, groups }) {
  const stages = stageSwitch({
    labels,
    name: labels.everybody,
    open: openAll,
    close: () => attempt("close_stage", { group: "all" }),
  });
  const element = h("div", { class: "wb-everybody" }, h("p", { text: labels.everybody }), stages.element);

  /** Move everybody to `stage`; without one (the groups stand at different stages) reopen each where it stands. */
  function openAll(stage) {
    const each = stage === null ? groups() : [{ group: "all", stage }];
    return Promise.all(each.map((group) => attempt("open_stage", { group: group.group, stage: group.stage })));
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
