import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { hereBySector } from "./desk_state.js";
import { moveGroup } from "./moved.js";
import { stageSwitch } from "./stage_switch.js";

/** One group of the plan on the desk. `attempt(intent, data)` carries a gesture out. Returns `element` and `update(group, view)`. */
export function groupRow({ labels, id, attempt }) {
  const name = h("span", { class: "wb-group-name", dir: "auto" });
  const topic = h("span", { class: "wb-group-topic", dir: "auto" });
  const choose = h(
    "button",
    { type: "button", class: "wb-group-choose", onclick: () => attempt("select_group", { group: id }) },
    name,
    topic,
  );
  const code = h("b", { class: "wb-group-code", translate: "no", dir: "ltr" });
  const state = h("span", { class: "wb-group-state" });
  const here = h("ul", { class: "wb-group-people" });
  const counts = h("p", { class: "wb-group-counts" });
  const holder = h("div", { class: "wb-group-stage" });
  const element = h(
    "li",
    { class: "wb-group" },
    h(
      "div",
      { class: "wb-group-head" },
      choose,
      h("p", { class: "wb-group-door" }, h("span", { text: `${labels.code} ` }), code),
    ),
    holder,
    h("div", { class: "wb-group-foot" }, state, here, counts),
  );
  /** @type {ReturnType<typeof stageSwitch> | null} */
  let stages = null;
  let shown; // the group and the stages, as they were last told

  return {
    element,
    update(group, view) {
      shown = { group, stages: view.stages };
      name.textContent = group.name;
      topic.textContent = group.topic ?? "";
      code.textContent = group.code;
      const chosen = group.group === view.selected;
      element.classList.toggle("wb-chosen", chosen);
      choose.setAttribute("aria-pressed", String(chosen));
      state.textContent = labels[group.open ? "state.open" : group.begun ? "state.closed" : "state.ahead"];
      state.classList.toggle("wb-closed", !group.open);
      if (stages === null) {
        stages = stageSwitch({
          labels,
          name: group.name,
          open: (stage) => moveGroup({ labels, attempt }, shown.group, stage, shown.stages),
          close: () => attempt("close_stage", { group: id }),
        });
        holder.append(stages.element);
      }
      stages.update({ stages: view.stages, stage: group.stage, isOpen: group.open });
      const sectors = hereBySector(group.people);
      here.replaceChildren(
        h("li", { text: counted(labels, "people", group.here) }),
        ...sectors.map((sector) =>
          h(
            "li",
            { title: sector.label },
            shape(sector.id, sector.shape),
            h("span", { class: "wb-sr", text: `${sector.label}: ` }),
            String(sector.count),
          ),
        ),
      );
      counts.textContent = phrase(labels.counts, group.counts);
    },
  };
}
