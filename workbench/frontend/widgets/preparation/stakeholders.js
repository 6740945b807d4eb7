import { arrange } from "../../shared/arrange.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/** @typedef {{ id: string, name: string, has: string[], present: boolean }} Stakeholder */

/** Those who matter, what each brings and who is missing. Returns `element`, `begin()` for another group, and `update(view)`. */
export function stakeholders({ labels, send, attempt }) {
  const said = h("p", { class: "wb-missing", role: "status", dir: "auto" });
  const list = h("ul", { class: "wb-stakeholders", "aria-label": labels.stakeholders });
  const form = naming({ labels, send });
  /** @type {Map<string, ReturnType<typeof row>>} */
  const rows = new Map();
  return {
    element: h(
      "div",
      { class: "wb-who" },
      h("h3", { text: labels.stakeholders }),
      h("p", { class: "wb-sub", text: labels["stakeholders.help"] }),
      list,
      form,
      said,
    ),
    begin() {
      rows.clear();
    },
    /** @param {{ powers: string[], stakeholders: Stakeholder[] }} view */
    update({ powers, stakeholders: all }) {
      for (const one of all) {
        if (!rows.has(one.id)) rows.set(one.id, row({ labels, attempt }, one.id, powers));
        rows.get(one.id)?.update(one);
      }
      arrange(
        list,
        all.flatMap((one) => rows.get(one.id)?.element ?? []),
      );
      const words = missing(labels, all);
      if (said.textContent !== words) said.textContent = words;
    },
  };
}

function missing(labels, all) {
  if (all.length === 0) return labels["stakeholders.none"];
  const away = all.filter(({ present }) => !present);
  if (away.length === 0) return labels["stakeholders.all"];
  const names = away.map(({ name }) => name).join(", ");
  return counted(labels, "stakeholders.missing", away.length).replace("{names}", () => names);
}

/** One of them: ticks for what they bring and whether they will come. */
function row({ labels, attempt }, stakeholder, powers) {
  const name = h("b", { class: "wb-who-name", dir: "auto" });
  const ticks = powers.map((power) => ({ power, ...tick(labels[`power.${power}`], labels[`help.${power}`], change) }));
  const here = tick(labels.present, "", change);
  const out = button(labels.remove, () => attempt("remove_stakeholder", { stakeholder }), { look: "quiet" });
  const element = h(
    "li",
    { class: "wb-who-row" },
    name,
    h(
      "div",
      { class: "wb-who-has", role: "group" },
      ticks.map((one) => one.element),
      here.element,
    ),
    out,
  );
  /** @type {Stakeholder} */
  let shown;

  async function change() {
    const has = ticks.filter(({ input }) => input.checked).map(({ power }) => power);
    if (!(await attempt("change_stakeholder", { stakeholder, has, present: here.input.checked }))) show();
  }

  function show() {
    name.textContent = shown.name;
    for (const { power, input } of ticks) input.checked = shown.has.includes(power);
    here.input.checked = shown.present;
    element.dataset.present = String(shown.present);
    element.querySelector("[role=group]")?.setAttribute("aria-label", shown.name);
    out.setAttribute("aria-label", `${labels.remove}: ${shown.name}`);
  }

  return {
    element,
    /** @param {Stakeholder} one */
    update(one) {
      shown = one;
      show();
    },
  };
}

function tick(words, help, onchange) {
  const input = h("input", { type: "checkbox", onchange });
  return {
    input,
    element: h("label", { class: "wb-who-tick", title: help || null }, input, h("span", { text: words })),
  };
}

/** Where another is named; the words stay until they are taken. */
function naming({ labels, send }) {
  const error = h("p", { class: "wb-error", role: "alert", id: "wb-who-error" });
  const name = h("input", {
    class: "wb-input",
    type: "text",
    dir: "auto",
    maxlength: 120,
    autocomplete: "off",
    "aria-label": labels.name,
    "aria-describedby": error.id,
    placeholder: labels.name,
  });

  async function submit(event) {
    event.preventDefault();
    const empty = name.value.trim() === "";
    error.textContent = empty ? labels["error.name"] : "";
    if (empty) return name.focus();
    try {
      await send("name_stakeholder", { name: name.value });
      name.value = "";
    } catch (refusal) {
      error.textContent = /** @type {import("../../shared/channel.js").Refusal} */ (refusal).message;
    }
  }

  return h(
    "form",
    { class: "wb-who-form", novalidate: true, onsubmit: submit },
    name,
    h("button", { type: "submit", class: "wb-button", text: labels.add }),
    error,
  );
}
