import { h } from "../../shared/dom.js";
import { FIELDS } from "./values.js";

/** The kinds of evidence there are, the one to begin with first. */
export const KINDS = Object.keys(FIELDS);

/** The choice of a kind for a new piece. `id`: that of the form; `turn(kind)` is called with the one picked. */
export function kindChoice({ labels, id, kind, turn }) {
  const choice = (name) =>
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
    );
  return h(
    "fieldset",
    { class: "wb-evidence-kinds" },
    h("legend", { text: labels.kind }),
    h("div", { class: "wb-segments" }, KINDS.map(choice)),
  );
}
