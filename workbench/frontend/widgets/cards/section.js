import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";

/** Whether the sections of each card were left open: a stage that closes and opens again draws the form anew. @type {Map<string, boolean>} */
const left = new Map();

/**
 * One section of a card's form: fields, lists of items, or both. Folded it says how much of it is written and how many
 * answers are missing, so that a card is finished one section at a time (R27). Returns `element` and `update(card)`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {{ card: string, name: string, title: string, fields?: string[], lists?: string[], elements: HTMLElement[], open?: boolean }} what
 */
export function section(labels, { card: of, name, title, fields = [], lists = [], elements, open = false }) {
  const holds = h("span", { class: "wb-fold-holds" });
  const lacks = h("span", { class: "wb-fold-lacks" });
  const element = h(
    "details",
    {
      class: "wb-fold",
      dataset: { fold: name },
      open: left.get(`${of} ${name}`) ?? open,
      ontoggle: () => left.set(`${of} ${name}`, element.open),
    },
    h("summary", {}, h("span", { class: "wb-fold-name", text: title }), lacks, holds),
    fields.length || elements.length > 1 ? framed(title, name, elements) : elements,
  );
  return {
    element,
    update(card) {
      const missing = card.lacks.filter((lack) => [...fields, ...lists].includes(lack.of || lack.field)).length;
      holds.textContent = held(labels, card, { fields, lists });
      lacks.textContent = missing ? counted(labels, "shelf.missing", missing) : "";
    },
  };
}

/** The fields of a section; lists have a frame and a name of their own. */
function framed(title, name, elements) {
  const legend = h("legend", { class: "wb-sr", text: title });
  return h("fieldset", { class: "wb-section", dataset: { section: name } }, legend, elements);
}

/** How much of a section is written: of its fields so many, of its lists so many items. */
function held(labels, card, { fields, lists }) {
  const written = fields.filter((field) => card.fields[field]?.text).length;
  const items = lists.reduce((sum, list) => sum + (card.items?.[list]?.length ?? 0), 0);
  return [
    fields.length ? phrase(labels["section.holds"], { count: written, total: fields.length }) : "",
    lists.length ? (items ? counted(labels, "list.holds", items) : labels["list.holds.none"]) : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Let what stands in a folded section be seen. */
export function unfold(element) {
  const fold = element?.closest("details.wb-fold");
  if (fold) fold.open = true;
  return element;
}
