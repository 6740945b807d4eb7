import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";

/** Whether the sections of each card were left open: a stage that closes and opens again draws the form anew. @type {Map<string, boolean>} */
const left = new Map();

/**
 * One section of a card's form. Folded it says how much of it is written and how many answers are missing, so that a
 * card is finished one section at a time (R27). Returns `element` and `update(card)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {{ card: string, name: string, fields: string[], elements: HTMLElement[], open: boolean }} what
 */
export function section(labels, { card: of, name, fields, elements, open }) {
  const holds = h("span", { class: "wb-fold-holds" });
  const lacks = h("span", { class: "wb-fold-lacks" });
  const title = labels[`section.${name}`];
  const element = h(
    "details",
    {
      class: "wb-fold",
      dataset: { fold: name },
      open: left.get(`${of} ${name}`) ?? open,
      ontoggle: () => left.set(`${of} ${name}`, element.open),
    },
    h("summary", {}, h("span", { class: "wb-fold-name", text: title }), lacks, holds),
    h(
      "fieldset",
      { class: "wb-section", dataset: { section: name } },
      h("legend", { class: "wb-sr", text: title }),
      elements,
    ),
  );
  return {
    element,
    update(card) {
      const written = fields.filter((field) => card.fields[field]?.text).length;
      const missing = fields.filter((field) => card.missing.includes(field)).length;
      holds.textContent = fields.length
        ? phrase(labels["section.holds"], { count: written, total: fields.length })
        : "";
      lacks.textContent = missing ? counted(labels, "shelf.missing", missing) : "";
    },
  };
}

/** Let what stands in a folded section be seen. */
export function unfold(element) {
  const fold = element?.closest("details.wb-fold");
  if (fold) fold.open = true;
  return element;
}
