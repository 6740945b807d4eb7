import { toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * Move one group to a stage, and offer to take it back: to the stage it was at, as open or as closed as it was.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 * @param {{ group: string, name: string, stage: string, open: boolean }} group as it stands
 * @param {string} stage
 * @param {{ id: string, label: string }[]} stages
 */
export async function moveGroup({ labels, attempt }, group, stage, stages) {
  const label = (id) => stages.find((one) => one.id === id)?.label ?? id;
  const from = group.stage;
  const opens = group.open ? "" : labels["moved.opened"];
  if (!(await attempt("open_stage", { group: group.group, stage })) || from === stage) return;
  const words = phrase(labels["moved.one"], { group: group.name, stage: label(stage) });
  toast([words, opens].filter(Boolean).join(". "), {
    stays: true,
    label: phrase(labels["moved.back"], { stage: label(from) }),
    action: () => attempt("return_stage", { group: group.group, stage, open: true }),
  });
}
