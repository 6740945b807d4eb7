import { h } from "../../shared/dom.js";
import { asked, field } from "./asking.js";

/** A box for a whole number. Returns it. */
export function numberBox(value, { min, max }) {
  return h("input", { class: "wb-idea-number", type: "number", min, max, inputmode: "numeric", value: String(value) });
}

/**
 * Ask for a number a sector. `entered` are those there are. Resolves with the ones that have changed, `[{ sector,
 * number }]`; with none when the person thought better of it.
 */
export async function askedBySector(labels, { title, help, words, sectors, entered }) {
  const rows = sectors.map(({ id, label }) => ({
    id,
    label,
    input: numberBox(entered[id] ?? 0, { min: 0, max: 1000 }),
  }));
  const body = [
    h("p", { class: "wb-words", dir: "auto", text: words }),
    rows.length > 1 ? help : labels["rule.paper"],
    ...rows.map(({ label, input }) => field(label, input)),
  ];
  if (!(await asked(labels, { title, body, yes: labels.save }))) return [];
  return rows
    .map(({ id, input }) => ({ sector: id, number: input.valueAsNumber || 0 }))
    .filter(({ sector, number }) => number !== (entered[sector] ?? 0));
}
