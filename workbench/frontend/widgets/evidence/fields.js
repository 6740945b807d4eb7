import { announce, h } from "../../shared/dom.js";
import { field } from "./field.js";
import { FIELDS, fieldOf } from "./values.js";

/**
 * The fields of one kind of evidence, and what is wrong with all of them together. `first`: what they say to begin with.
 * Returns `elements`, `turn(kind)`, `values()`, `clear()`, `refuse(error)` and `focus()`.
 */
export function fields({ labels, id, first }) {
  const all = Object.fromEntries(
    ["dimension", ...FIELDS.source].map((name) => [name, field({ labels, id, name, value: first[name] ?? "" })]),
  );
  const general = h("p", { class: "wb-evidence-error", role: "alert", hidden: true });
  const place = h("div", { class: "wb-evidence-fields" });
  let names = FIELDS.source; // those of the kind that is written

  function clear() {
    general.hidden = true;
    for (const one of Object.values(all)) one.clear();
  }

  return {
    elements: [place, general],
    clear,
    turn(kind) {
      names = FIELDS[kind];
      for (const name of names) {
        const key = name === "figure" && kind !== "source" ? "share" : name;
        all[name].caption(labels[`field.${key}`], labels[`help.${key}`] ?? "");
      }
      place.replaceChildren(...names.map((name) => all[name].element));
      clear();
    },
    values: () => Object.fromEntries(Object.entries(all).map(([name, { input }]) => [name, input.value])),
    /** Say what is wrong, beside the field it is about where it is about one. */
    refuse(error) {
      const name = fieldOf(error.code);
      const words = refusalWords(labels, error);
      if (name && names.includes(name)) all[name].refuse(words);
      else {
        general.textContent = words;
        general.hidden = false;
      }
      announce(words);
    },
    focus: () => all[names[0]].input.focus(),
  };
}

function refusalWords(labels, { code, message }) {
  return (
    { empty_text: labels["error.nothing"], unknown_choice: labels["error.dimension"] }[code] ||
    message ||
    labels["error.unknown"]
  );
}
