/** The facilitator's desk (R1, R2, R3): the groups of a plan, their stages, who is in, and what to keep. */

import { arrange } from "../../shared/arrange.js";
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { commonStage } from "./desk_state.js";
import { groupForm } from "./group_form.js";
import { groupPanel } from "./group_panel.js";
import { groupRow } from "./group_row.js";
import { planPanel } from "./plan_panel.js";
import { stageSwitch } from "./stage_switch.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const rows = new Map();
  const title = h("h2", { dir: "auto" });
  const total = h("p", { class: "wb-sub" });
  const everybody = stageSwitch({
    labels,
    name: labels.everybody,
    open: openAll,
    close: () => attempt("close_stage", { group: "all" }),
  });
  const everybodyBar = h("div", { class: "wb-everybody" }, h("p", { text: labels.everybody }), everybody.element);
  const list = h("ul", { class: "wb-group-list", "aria-label": labels.groups });
  const add = button(`+ ${labels["group.add"]}`, openForm, { class: "wb-button wb-add" });
  const formPlace = h("div", {});
  const panel = groupPanel({ labels, send });
  const plan = planPanel({ labels, send });
  const root = h(
    "section",
    { class: "wb-sheet wb-control", "aria-label": labels.title },
    h("header", { class: "wb-control-head" }, h("div", {}, title, total), everybodyBar),
    h(
      "div",
      { class: "wb-columns" },
      h("div", { class: "wb-groups" }, list, formPlace, add),
      panel.element,
      plan.element,
    ),
  );
  let inviting = false;

  /** Move everybody to `stage`; without one (the groups stand at different stages) reopen each where it stands. */
  function openAll(stage) {
    const each = stage === null ? model.get("view").groups : [{ group: "all", stage }];
    return Promise.all(each.map((group) => attempt("open_stage", { group: group.group, stage: group.stage })));
  }

  function openForm() {
    const close = () => {
      formPlace.replaceChildren();
      add.hidden = false;
      add.focus();
    };
    const form = groupForm({
      labels,
      title: labels["group.add"],
      submit: labels["group.add"],
      send: (data) => send("add_group", data),
      done: close,
      cancel: close,
    });
    formPlace.replaceChildren(form.element);
    add.hidden = true;
    form.focus();
  }

  /** With no group yet the form is already there: nothing else can be done first. */
  function invite(empty) {
    if (empty === inviting) return;
    inviting = empty;
    const first = empty
      ? groupForm({
          labels,
          title: labels["empty.title"],
          submit: labels["group.add"],
          send: (data) => send("add_group", data),
        })
      : null;
    formPlace.replaceChildren(
      ...(first ? [h("p", { class: "wb-sub", text: labels["empty.lead"] }), first.element] : []),
    );
    add.hidden = empty;
  }

  function rowOf(id) {
    if (!rows.has(id)) rows.set(id, groupRow({ labels, id, attempt }));
    return rows.get(id);
  }

  function update() {
    const view = { downloads: [], ...model.get("view") };
    const { groups } = view;
    const chosen = groups.find((group) => group.group === view.selected);
    title.textContent = view.plan.name;
    const here = groups.reduce((sum, group) => sum + group.people.filter((person) => person.here).length, 0);
    total.textContent = `${counted(labels, "groups", groups.length)} · ${counted(labels, "people", here)}`;
    root.classList.toggle("wb-none", groups.length === 0);
    everybodyBar.hidden = groups.length < 2;
    everybody.update({ stages: view.stages, stage: commonStage(groups), isOpen: groups.some((group) => group.open) });
    for (const group of groups) rowOf(group.group).update(group, view);
    arrange(
      list,
      groups.map((group) => rowOf(group.group).element),
    );
    invite(groups.length === 0);
    panel.element.hidden = chosen === undefined;
    if (chosen) panel.update(chosen);
    plan.update(view);
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

export default { render };
