/** The questions of an indicator, one a step, in the order in which one thinks (R34). */

/**
 * `name` is the key of its words (`guide.<name>`), `fields` are what is written there, `needs` those without which it has no
 * answer, `radios` the fields that are chosen among with an explanation each; `last`: what is chosen stands below the rest.
 * @type {{ name: string, fields: string[], needs: string[], radios?: string[], last?: boolean }[]}
 */
export const STEPS = [
  { name: "objective", last: true, fields: ["measured_objective"], needs: ["measured_objective"] },
  { name: "dimension", fields: ["dimension"], needs: ["dimension"], radios: ["dimension"] },
  { name: "kind", fields: ["kind", "chain"], needs: ["kind", "chain"], radios: ["chain"] },
  { name: "variable", fields: ["variable"], needs: ["variable"] },
  { name: "unit", fields: ["unit", "numerator", "denominator", "levels"], needs: ["unit"] },
  { name: "formula", fields: ["formula"], needs: ["formula"] },
  { name: "source", fields: ["means_of_verification"], needs: ["means_of_verification"] },
  { name: "frequency", fields: ["frequency"], needs: ["frequency"], radios: ["frequency"] },
  { name: "today", fields: ["baseline", "baseline_date", "baseline_source"], needs: ["baseline"] },
  { name: "goal", last: true, fields: ["target", "due", "direction"], needs: ["target", "due"], radios: ["direction"] },
];

/** Which steps of a chain are of management; the others are of effectiveness. */
const KIND_OF = { input: "management", process: "management", product: "management" };

/** The kind of indicator that measures at a step of the chain; "" for none. */
export const kindOf = (chain) => chain && (KIND_OF[chain] ?? "effectiveness");

/** Whether what a step needs is written; `said(name)` is what stands in a field. Zero is an answer. */
export const answered = (step, said) => step.needs.every((name) => said(name).trim() !== "");

/** The first question that has no answer; the end where all have one. */
export function firstOpen(said) {
  const at = STEPS.findIndex((step) => !answered(step, said));
  return at === -1 ? STEPS.length : at;
}

/** The question in which a field is written; the end for one that is in none. */
export function stepOf(field) {
  const at = STEPS.findIndex((step) => step.fields.includes(field));
  return at === -1 ? STEPS.length : at;
}

/** What the values of an indicator are, as far as what is written tells. */
export function valuesOf(said) {
  if (said("levels").trim()) return "levels";
  if (said("numerator").trim() || said("denominator").trim() || said("unit").trim() === "%") return "percentage";
  return "number";
}
