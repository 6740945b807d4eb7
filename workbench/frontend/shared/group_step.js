// What a facilitator does with the group next: one table for the desk and for the remote (R3, R51).
import { dialog, h, toast } from "./dom.js";
import { phrase } from "./phrase.js";

/** @typedef {{does: string, intent: string, data: Record<string, string>, about: string}} Step */
/** @typedef {{ labels: import("./phrase.js").Labels, attempt: import("./attempt.js").Attempt, from: string }} Doing `from`: what the stage is called that the group is at */

/**
 * Take a step; what cannot be taken back by itself is asked about first, or offers its way back.
 * @param {Doing} doing
 * @param {Step} step
 */
export async function takeStep(doing, step) {
  await does[step.does]?.(doing, step);
}

const plainly = ({ attempt }, { intent, data }) => attempt(intent, data);

const does = {
  open: plainly,
  reveal: plainly,
  dots: plainly,
  answers: plainly,
  choose: plainly,
  show: plainly,
  centre,
  next,
};

async function centre({ labels, attempt }, { intent, data, about }) {
  const actions = [
    { name: "cancel", label: labels.cancel },
    { name: "centre", label: labels["step.centre"], primary: true },
  ];
  const body = [h("p", { dir: "auto", text: about }), labels["centre.first"]];
  if ((await dialog({ title: labels["centre.title"], body, actions })) !== "centre") return;
  if (await attempt(intent, data))
    toast(labels["centre.done"], { label: labels.undo, action: () => attempt("undo"), last: true });
}

/** As open, or as closed, as the group was it comes back. */
async function next({ labels, attempt, from }, { intent, data, about }) {
  if (await attempt(intent, data))
    toast(phrase(labels["stages.new"], { stage: about }), {
      stays: true,
      label: phrase(labels["stages.back"], { stage: from }),
      action: () => attempt("return_stage", { ...data, open: true }),
    });
}
