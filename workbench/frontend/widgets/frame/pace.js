import { attempting } from "../../shared/attempt.js";
import { h } from "../../shared/dom.js";
import { groupChoice } from "./groups.js";
import { nextButton, nextStage } from "./next_stage.js";
import { tabs } from "./tabs.js";
import { writing } from "./writing.js";

/** @typedef {{ selected: string, groups: { group: string, name: string }[] }} Desk */
/** @typedef {{ desk: Desk, stages: import("./stages.js").Stage[], open: boolean, begun: boolean }} View */

/**
 * What a facilitator needs at hand while a group works (R1, R3): the next stage, whether people can write, the
 * desk, the work and the context as tabs, and the other groups. Without a group there is no work and no pace yet.
 * Returns `element`, `update(view)` and `close()`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {import("../../shared/channel.js").Send} send
 */
export function pace(labels, send) {
  const attempt = attempting({ labels, send });
  const next = nextButton(labels, attempt);
  const parts = tabs(labels["tabs.name"], [
    { id: "desk", label: labels["tab.desk"], panel: ".wb-desk-part" },
    { id: "work", label: labels["tab.work"], panel: ".wb-stage-area" },
    { id: "people", label: labels["tab.people"], panel: ".wb-people-part" },
    { id: "context", label: labels["tab.context"], panel: ".wb-context-part" },
  ]);
  const choice = groupChoice(labels, attempt);
  const access = writing(labels, attempt);
  const wall = h("div", { class: "wb-remote-slot" }); // what opens the remote stands here
  const end = h("div", { class: "wb-pace-end" }, access.state, access.button, next.element);
  return {
    element: h("div", { class: "wb-pace" }, parts.element, choice.element, wall, end),
    update(view) {
      const chosen = Boolean(view.desk?.selected);
      end.hidden = !chosen;
      parts.offer("work", chosen);
      const to = chosen ? nextStage(view.stages) : null;
      if (to === null && document.activeElement === next.element) parts.focus(); // the button goes
      next.update(view, to);
      choice.element.hidden = true;
      if (!chosen) return;
      choice.update(view.desk);
      access.update(view);
    },
    close: parts.close,
  };
}
