import { h, toast } from "../../shared/dom.js";
import { asked } from "./asking.js";

/**
 * Ask where an idea goes: a node of the tree (R50), or a candidate for its core problem (R51). `core`: the node of the core
 * problem, if there is one; only a facilitator fills an empty centre.
 */
export async function placeInTree({ labels, attempt }, idea, { core, facilitator }) {
  const first = ["candidate", ...(facilitator ? ["core"] : []), "parked"];
  const sides = core ? ["cause", "effect", "parked", "candidate"] : first;
  let side = sides[0];
  const choices = sides.map((name) =>
    sideChoice(labels, name, name === side, () => {
      side = name;
    }),
  );
  const body = [
    h("p", { class: "wb-words", dir: "auto", text: idea.text }),
    h("div", { role: "radiogroup", "aria-label": labels["place.title"] }, choices),
  ];
  if (!(await asked(labels, { title: labels["place.title"], body, yes: labels.place }))) return;
  if (side === "candidate") {
    if (await attempt("propose_candidate", { idea: idea.id })) toast(labels.proposed);
    return;
  }
  const of = side === "cause" || side === "effect" ? { of: core } : {};
  if (await attempt("place_idea", { idea: idea.id, side, ...of })) toast(labels.placed);
}

function sideChoice(labels, name, checked, onchange) {
  return h(
    "label",
    { class: "wb-idea-side" },
    h("input", { type: "radio", name: "wb-idea-side", checked, onchange }),
    h("span", { text: labels[`place.${name}`] }),
  );
}
