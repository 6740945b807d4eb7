/** The facilitator's desk (R1, R2, R3): the groups of a plan, their stages, who is in, and what to keep. */

import { arrange } from "../../shared/arrange.js";
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { addGroup } from "./add_group.js";
import { archivedGroups } from "./archive.js";
import { everybody } from "./everybody.js";
import { groupPanel } from "./group_panel.js";
import { groupRow } from "./group_row.js";
import { nextStep } from "./next_step.js";
import { planPanel } from "./plan_panel.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const rows = new Map();
  const title = h("h2", { dir: "auto" });
  const total = h("p", { class: "wb-sub" });
  const all = everybody({ labels, attempt });
  const list = h("ul", { class: "wb-group-list", "aria-label": labels.groups });
  const add = addGroup({ labels, send });
  const archived = archivedGroups({ labels, attempt });
  const panel = groupPanel({ labels, send });
  const plan = planPanel({ labels, send });
  const next = nextStep({ labels, attempt });
  const space = h("p", { class: "wb-warning", role: "status", hidden: true });
  const root = h(
    "section",
    { class: "wb-sheet wb-control", "aria-label": labels.title },
    space,
    next.element,
    h("header", { class: "wb-control-head" }, h("div", {}, title, total), all.element),
    h(
      "div",
      { class: "wb-columns" },
      h("div", { class: "wb-groups" }, list, add.elements, archived.element),
      panel.element,
      plan.element,
    ),
  );

  function rowOf(id) {
    if (!rows.has(id)) rows.set(id, groupRow({ labels, id, attempt }));
    return rows.get(id);
  }

  function update() {
    const view = { downloads: [], ...model.get("view") };
    title.textContent = view.plan.name;
    const warned = labels[`space.${view.space}`] ?? "";
    space.hidden = warned === "";
    if (space.textContent !== warned) space.textContent = warned; // said aloud once, not at every heartbeat
    total.textContent = totals(labels, view.groups);
    root.classList.toggle("wb-none", view.groups.length === 0);
    next.update(view.next ?? null);
    all.update(view);
    for (const group of view.groups) rowOf(group.group).update(group, view);
    arrange(
      list,
      view.groups.map((group) => rowOf(group.group).element),
    );
    add.update(view.groups.length === 0);
    const chosen = view.groups.find((group) => group.group === view.selected);
    panel.element.hidden = chosen === undefined;
    if (chosen) panel.update(chosen, view);
    archived.update(view.archived ?? []);
    plan.update(view);
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

/** How many groups there are, and how many people are in them now. */
function totals(labels, groups) {
  const here = groups.reduce((sum, group) => sum + group.here, 0);
  return `${counted(labels, "groups", groups.length)} · ${counted(labels, "people", here)}`;
}

export default { render };
