import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { offeredFirst } from "./offered.js";
import { radios, write } from "./radios.js";
import { kindOf, valuesOf } from "./steps.js";

/**
 * What stands in one question beside its fields, by its name: answers to choose among, objectives to take. `about`:
 * `{ labels, specs, fields, objectives(), said }`, `fields` maps names to their elements. Returns `before`, an element or null, and
 * `update(editable)`.
 */
export function question(step, about) {
  if (step.name === "objective") return objectives(about);
  if (step.name === "unit") return values(about);
  return step.radios ? chosenAmong(step.radios[0], about) : { before: null, update() {} };
}

/** The choices of a field as answers; the step of a chain says of which kind the indicator is as well. */
function chosenAmong(name, { labels, specs, fields, said }) {
  const spec = specs.find((one) => one.name === name);
  const choices = spec.choices.map((value) => ({
    value,
    text: labels[`choice.${name}.${value}`],
    help: helpOf(labels, name, value),
  }));
  const list = radios({ label: labels[`item.indicators.${name}`], choices, chosen });

  function chosen(value) {
    write(fields.get(name), value);
    if (name === "chain") write(fields.get("kind"), kindOf(value));
  }

  return { before: list.element, update: (editable) => list.update(said(name), editable) };
}

function helpOf(labels, name, value) {
  if (name === "dimension") return labels[`guide.dimension.${value}`];
  if (name !== "chain") return "";
  return [labels[`choice.kind.${kindOf(value)}`], labels[`guide.kind.${value}`]].join(" ");
}

/** A number, a percentage or levels: what is asked for besides the unit. */
function values({ labels, fields, said }) {
  const choices = ["number", "percentage", "levels"].map((value) => ({ value, text: labels[`guide.unit.${value}`] }));
  const list = radios({ label: labels["guide.unit.list"], choices, chosen });
  let picked = "";

  function chosen(value) {
    picked = value;
    const unit = { percentage: "%", levels: labels["guide.unit.level"] }[value];
    if (unit && !said("unit").trim()) write(fields.get("unit"), unit);
    show(value);
  }

  function show(value) {
    for (const name of ["numerator", "denominator"]) fields.get(name).hidden = value !== "percentage";
    fields.get("levels").hidden = value !== "levels";
  }

  return {
    before: list.element,
    update(editable) {
      const now = picked || valuesOf(said);
      list.update(now, editable);
      show(now);
    },
    end: () => {
      for (const name of ["numerator", "denominator", "levels"]) fields.get(name).hidden = false; // all of them on the form
    },
  };
}

/** Objectives there are, those that say what is typed first. */
function objectives({ labels, fields, said, objectives: all }) {
  const place = h("ul", { class: "wb-onebyone-offers", "aria-label": labels["guide.objective.list"] });

  return {
    before: place,
    update(editable) {
      const now = said("measured_objective");
      const key = JSON.stringify([now, all(), editable]);
      if (place.dataset.key === key) return;
      place.dataset.key = key;
      const line = (text) =>
        h(
          "li",
          {},
          button(h("span", { dir: "auto", text }), () => write(fields.get("measured_objective"), text), {
            class: "wb-choice",
            "aria-pressed": String(text === now.trim()),
          }),
        );
      place.hidden = !editable || all().length === 0;
      place.replaceChildren(...offeredFirst(all(), now).map(line));
    },
  };
}
