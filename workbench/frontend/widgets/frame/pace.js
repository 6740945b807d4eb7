import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { tabs } from "./tabs.js";

/** The stage after the present one, or null at the end and where no group is shown. */
export function nextStage(stages) {
  const at = stages.findIndex((stage) => stage.state === "current");
  return at === -1 ? null : (stages[at + 1] ?? null);
}

/**
 * What a facilitator needs at hand while a group works (R1, R3): the next stage, whether people can write, the
 * desk, the work and the context as tabs, and the other groups. Without a group there is no work and no pace yet.
 * Returns `element`, `update(view)` and `close()`.
 */
export function pace(labels, send) {
  const attempt = attempting({ labels, send });
  let view = null;
  const next = button("", advance, { look: "primary", class: "wb-button wb-primary wb-next" });
  const parts = tabs(labels["tabs.name"], [
    { id: "desk", label: labels["tab.desk"], panel: ".wb-desk-part" },
    { id: "work", label: labels["tab.work"], panel: ".wb-stage-area" },
    { id: "context", label: labels["tab.context"], panel: ".wb-context-part" },
  ]);
  const select = h("select", {
    class: "wb-group-select",
    "aria-label": labels["group.choose"],
    onchange: () => attempt("select_group", { group: select.value }),
  });
  const state = h("span", { class: "wb-pace-state" });
  const writing = button("", toggle, { class: "wb-button wb-writing" });
  const end = h("div", { class: "wb-pace-end" }, state, writing, next);
  const element = h("div", { class: "wb-pace" }, parts.element, select, end);
  let drawn = null;
  let shown = null; // the group the page was last told of

  async function advance() {
    const group = view.desk.selected;
    const to = nextStage(view.stages);
    const from = view.stages.find((stage) => stage.state === "current");
    if (to === null || next.getAttribute("aria-disabled") === "true") return;
    next.setAttribute("aria-disabled", "true"); // a double press must not skip a stage
    const done = await attempt("open_stage", { group, stage: to.id });
    next.removeAttribute("aria-disabled");
    if (done)
      toast(phrase(labels["stages.new"], { stage: to.label }), {
        label: phrase(labels["stages.back"], { stage: from.label }),
        action: () => attempt("open_stage", { group, stage: from.id }),
      });
  }

  function toggle() {
    const group = view.desk.selected;
    if (view.open) return attempt("close_stage", { group });
    return attempt("open_stage", { group, stage: view.stages.find((stage) => stage.state === "current").id });
  }

  function drawGroups({ groups, selected }) {
    const key = JSON.stringify(groups);
    if (key !== drawn)
      select.replaceChildren(...groups.map(({ group, name }) => h("option", { value: group, text: name })));
    drawn = key;
    select.value = selected;
    if (selected !== shown)
      window.dispatchEvent(new CustomEvent("workbench:group-selected", { detail: { group: selected } }));
    shown = selected;
    select.hidden = groups.length < 2;
  }

  return {
    element,
    update(now) {
      view = now;
      const chosen = Boolean(now.desk?.selected);
      end.hidden = !chosen;
      parts.offer("work", chosen);
      const to = chosen ? nextStage(now.stages) : null;
      if (to === null && document.activeElement === next) element.querySelector('[aria-selected="true"]').focus();
      next.hidden = to === null;
      select.hidden = true;
      if (!chosen) return;
      next.replaceChildren(
        labels["stages.next"],
        ...(to ? [h("span", { class: "wb-sr", text: `: ${to.label}` })] : []),
      );
      next.title = to?.label ?? "";
      drawGroups(now.desk);
      state.textContent = now.open ? labels["state.open"] : labels["state.closed"];
      state.classList.toggle("wb-closed-state", !now.open);
      writing.textContent = now.open ? labels["stage.close"] : labels["stage.reopen"];
      writing.classList.toggle("wb-primary", !now.open);
    },
    close: parts.close,
  };
}
