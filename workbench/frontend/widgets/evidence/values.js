/**
 * A piece of evidence as a view has it: its id, its kind and every field, also those that are not of its kind.
 * @typedef {Record<"evidence" | "kind" | Field, string>} Entry
 * @typedef {"dimension" | "figure" | "unit" | "date" | "place" | "source" | "link" | "note"} Field
 */

export const FIELDS = {
  source: ["figure", "unit", "date", "place", "source", "link", "note"],
  open_government_metrics: ["dimension", "figure", "date", "place", "source", "link", "note"],
};

/** The field a refusal is about, by its code; null when it is about none in particular. */
export function fieldOf(code) {
  return (
    {
      no_such_period: "date",
      not_a_web_address: "link",
      outside_scale: "figure",
      empty_text: "figure",
      unknown_choice: "dimension",
    }[code] ?? null
  );
}

/** What to send: every field of a new piece; of a known one what was changed, and what it said when the writing began. */
export function toSend(kind, values, entry) {
  const names = FIELDS[kind].filter((name) => (entry ? values[name] !== entry[name] : values[name].trim() !== ""));
  const of = (from) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { kind, fields: of(values), base: entry ? of(entry) : null };
}

/** What was typed before, from the text a draft was kept as; null when it is not one. */
export function fromDraft(text) {
  try {
    const { kind, values } = JSON.parse(text);
    return FIELDS[kind] && values ? { kind, values } : null;
  } catch {
    return null;
  }
}
