import { h } from "../../shared/dom.js";
import { history } from "../../shared/history.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";
import { minutes, USUAL } from "./minutes.js";
import { point } from "./point.js";
import { stageChoice } from "./stage_choice.js";

/** The points of the agenda with their minutes, to be put in order, started and taken out; and a line for one more. */
export function points(labels, attempt, { send, model }) {
  const none = h("p", { class: "wb-agenda-none", text: labels["agenda.none"] });
  const rows = h("ol", { class: "wb-points" });
  const total = h("p", { class: "wb-agenda-total" });
  const steps = history(labels, send, model);
  const more = form(labels, attempt);
  /** @type {Map<string, ReturnType<typeof point>>} */
  const drawn = new Map();
  return {
    element: h(
      "div",
      { class: "wb-agenda-points" },
      none,
      rows,
      h("div", { class: "wb-agenda-row" }, total, steps.element),
      more.element,
    ),
    update(view) {
      const all = view.points;
      for (const { id } of all) if (!drawn.has(id)) drawn.set(id, point(labels, attempt, id));
      keyed(
        rows,
        all.map(({ id }) => drawn.get(id)?.element),
      );
      for (const [place, each] of all.entries())
        drawn.get(each.id)?.update(each, { first: place === 0, last: place === all.length - 1, stages: view.stages });
      more.update(view.stages);
      none.hidden = all.length > 0;
      total.hidden = all.length === 0;
      total.textContent = phrase(labels["agenda.total"], { count: all.reduce((sum, each) => sum + each.minutes, 0) });
      steps.update({ ...view, editable: view.facilitator });
    },
  };
}

/** The line for one more point. What was typed stays until it is one. */
function form(labels, attempt) {
  const title = h("input", {
    class: "wb-field",
    type: "text",
    maxlength: "120",
    "aria-label": labels["point.title"],
    placeholder: labels["point.title"],
  });
  const length = minutes(labels["point.length"], USUAL);
  const stage = stageChoice(labels);
  async function add(event) {
    event.preventDefault();
    const said = { title: title.value, minutes: Number(length.value), stage: stage.element.value };
    if (!title.value.trim() || !(await attempt("add_point", said))) return title.focus();
    title.value = "";
    title.focus();
  }
  const element = h(
    "form",
    { class: "wb-point-form", onsubmit: add },
    title,
    length,
    stage.element,
    h("button", { type: "submit", class: "wb-button", text: labels["point.add"] }),
  );
  return { element, update: (stages) => stage.offer(stages) };
}
