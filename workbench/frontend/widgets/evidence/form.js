import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { FIELDS, fieldOf, fromDraft, toSend } from "./values.js";

const KINDS = Object.keys(FIELDS);
const DIMENSIONS = ["", "transparency", "participation", "overall"];
const LIMITS = { figure: 80, unit: 80, date: 40, place: 200, source: 500, link: 2000, note: 2000 };

/**
 * The form of one piece of evidence. `entry`: the piece as it is, null for a new one; `kept`: a draft; `typed(draft)` on every
 * change; `save({kind, fields, base})` sends and may be refused; `cancel()`. Returns `element` and `focus()`.
 */
export function form({ labels, entry, kept, typed, save, cancel }) {
  const id = unique("wb-evidence");
  const draft = fromDraft(kept);
  let kind = entry?.kind ?? draft?.kind ?? KINDS[0];
  let busy = false;
  const first = { ...entry, ...draft?.values };
  const fields = Object.fromEntries(
    ["dimension", ...FIELDS.source].map((name) => [name, field(name, first[name] ?? "")]),
  );
  const general = h("p", { class: "wb-evidence-error", role: "alert", hidden: true });
  const place = h("div", { class: "wb-evidence-fields" });
  const kinds = entry
    ? null
    : h(
        "fieldset",
        { class: "wb-evidence-kinds" },
        h("legend", { text: labels.kind }),
        h(
          "div",
          { class: "wb-segments" },
          KINDS.map((name) =>
            h(
              "label",
              { class: "wb-segment" },
              h("input", {
                type: "radio",
                name: `${id}-kind`,
                value: name,
                checked: name === kind,
                onchange: () => turn(name),
              }),
              h("span", { text: labels[`kind.${name}`] }),
            ),
          ),
        ),
      );
  const element = h(
    "form",
    {
      class: "wb-evidence-form",
      novalidate: true,
      "aria-label": labels[entry ? "form.edit" : "form.add"],
      onsubmit: submit,
      oninput: () => typed(JSON.stringify({ kind, values: values() })),
    },
    h("h4", { text: labels[entry ? "form.edit" : "form.add"] }),
    kinds,
    place,
    general,
    h(
      "div",
      { class: "wb-evidence-tools" },
      button(labels.save, null, { look: "primary", type: "submit" }),
      button(labels.cancel, cancel, { look: "quiet" }),
    ),
  );

  function field(name, value) {
    const props = {
      id: `${id}-${name}`,
      class: "wb-field",
      dir: "auto",
      "aria-describedby": `${id}-${name}-help ${id}-${name}-error`,
    };
    const input =
      name === "dimension"
        ? h(
            "select",
            props,
            DIMENSIONS.map((each) => h("option", { value: each, text: labels[`dimension.${each}`] })),
          )
        : h(name === "note" ? "textarea" : "input", {
            ...props,
            rows: name === "note" ? 2 : null,
            type: name === "note" ? null : "text",
            maxlength: LIMITS[name],
            autocomplete: "off",
            inputmode: name === "link" ? "url" : null,
          });
    input.value = value;
    const label = h("label", { for: input.id });
    const help = h("p", { class: "wb-evidence-help", id: `${id}-${name}-help` });
    const error = h("p", { class: "wb-evidence-error", id: `${id}-${name}-error`, hidden: true });
    return {
      input,
      label,
      help,
      error,
      element: h("div", { class: "wb-evidence-field", dataset: { field: name } }, label, input, help, error),
    };
  }

  function turn(name) {
    kind = name;
    for (const field of FIELDS[kind]) {
      const { label, help } = fields[field];
      const key = field === "figure" && kind !== "source" ? "share" : field;
      label.textContent = labels[`field.${key}`];
      help.textContent = labels[`help.${key}`] ?? "";
      help.hidden = !help.textContent;
    }
    place.replaceChildren(...FIELDS[kind].map((field) => fields[field].element));
    clear();
  }

  const values = () => Object.fromEntries(Object.entries(fields).map(([name, { input }]) => [name, input.value]));

  function clear() {
    general.hidden = true;
    for (const { input, error } of Object.values(fields)) {
      error.hidden = true;
      input.removeAttribute("aria-invalid");
    }
  }

  function refuse(error) {
    const name = fieldOf(error.code);
    const words =
      { empty_text: labels["error.nothing"], unknown_choice: labels["error.dimension"] }[error.code] ||
      error.message ||
      labels["error.unknown"];
    const { error: spot, input } = name && FIELDS[kind].includes(name) ? fields[name] : { error: general, input: null };
    spot.textContent = words;
    spot.hidden = false;
    input?.setAttribute("aria-invalid", "true");
    input?.focus();
    announce(words);
  }

  async function submit(event) {
    event.preventDefault();
    if (busy) return;
    busy = true;
    clear();
    try {
      await save(toSend(kind, values(), entry));
    } catch (error) {
      refuse(error);
    } finally {
      busy = false;
    }
  }

  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  });
  turn(kind);
  return { element, focus: () => fields[FIELDS[kind][0]].input.focus() };
}
