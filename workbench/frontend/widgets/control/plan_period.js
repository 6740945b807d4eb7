import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { formPlace } from "./form_place.js";
import { refusalWords } from "./refusal.js";

/** From which day to which the plan runs: what was said, and the form to say it, with two years to begin from. Returns `element` and `update(plan)`. */
export function planPeriod({ labels, send }) {
  const words = h("p", { class: "wb-period" });
  const ask = button("", () => place.open());
  const place = formPlace(ask, form);
  /** @type {{ days: string[], suggested: string[] }} */
  let shown = { days: ["", ""], suggested: ["", ""] };

  function form(close) {
    const unsaid = shown.days[0] === "";
    const days = unsaid ? shown.suggested : shown.days;
    return periodForm({ labels, days, note: unsaid ? labels["period.suggested"] : "", close, send });
  }

  return {
    element: h(
      "section",
      { class: "wb-panel wb-plan-period" },
      h("h3", { text: labels["period.title"] }),
      h("p", { class: "wb-sub", text: labels["period.help"] }),
      words,
      ask,
      place.element,
    ),
    update({ period, days, suggested }) {
      shown = { days, suggested };
      words.textContent = period || labels["period.none"];
      ask.textContent = labels[period ? "period.change" : "period.say"];
    },
  };
}

function periodForm({ labels, days, note, close, send }) {
  const id = unique("wb-period");
  const error = h("p", { class: "wb-error", role: "alert", id: `${id}-error` });
  const [start, end] = ["start", "end"].map((key, at) =>
    h("input", {
      id: `${id}-${key}`,
      class: "wb-input",
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      value: days[at],
      "aria-describedby": `${id}-error`,
    }),
  );
  const element = h(
    "form",
    {
      class: "wb-group-form",
      novalidate: true,
      onsubmit: save,
      onkeydown: (event) => event.key === "Escape" && close(),
    },
    note && h("p", { class: "wb-sub", text: note }),
    h(
      "div",
      { class: "wb-group-fields" },
      h("div", {}, h("label", { for: start.id, text: labels["period.start"] }), start),
      h("div", {}, h("label", { for: end.id, text: labels["period.end"] }), end),
    ),
    error,
    h(
      "div",
      { class: "wb-do" },
      h("button", { type: "submit", class: "wb-button wb-primary", text: labels.save }),
      button(labels.cancel, close),
    ),
  );

  async function save(event) {
    event.preventDefault();
    error.textContent = "";
    try {
      await send("set_period", { start: start.value, end: end.value });
      close();
    } catch (refusal) {
      error.textContent = refusalWords(labels, refusal);
    }
  }

  return { element, focus: () => start.focus() };
}
