/** What a card says to a room, from its data alone (R27, R47). */
import { phrase } from "../../shared/phrase.js";

/** Lines that say what is missing, at most. */
const LINES = 3;

/**
 * What stands below the sentence of a card, `[{ name, text, fresh }]`: its problem, its objective unless that is the
 * sentence, and of what changed just now (`names`) what is none of them.
 */
export function beside(card, names) {
  const text = (name) => (card.fields[name]?.text ?? "").trim();
  const always = text("action") ? ["problem", "objective"] : ["problem"];
  const changed = names.findLast((name) => !["action", "means", "problem", "objective"].includes(name) && text(name));
  return [...always, changed]
    .filter((name) => name && text(name))
    .map((name) => ({ name, text: text(name), fresh: name === changed }));
}

/** What a card lacks, in at most three lines; one that lacks nothing says so, or that the rest is let be. */
export function missingLines({ missing, whole }, labels) {
  if (missing.length === 0) return [labels[whole === false ? "complete.let_be" : "complete"]];
  const names = missing.map((name) => labels[`short.${name}`] ?? labels[`field.${name}`] ?? name);
  const said = names.length > LINES ? names.slice(0, LINES - 1) : names;
  const rest = names.length - said.length;
  return [
    ...said.map((name) => phrase(labels["show.lacks"], { field: name })),
    ...(rest ? [phrase(labels["show.lacks.more"], { count: rest })] : []),
  ];
}

/** A text as a room reads it at once: on one line, and its beginning where it is longer than `most` characters. */
export function cut(text, most) {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), 1))}…`;
}

/**
 * The card of `next` that came or changed since `previous`, with the fields that did, `{ card, names }`; the last one
 * where several did, null where none did.
 */
export function changedCard(previous, next) {
  const before = new Map(previous.map((card) => [card.card, card]));
  return next.reduce((found, card) => {
    const old = before.get(card.card);
    const names = Object.keys(card.fields).filter((name) => card.fields[name].text !== old?.fields[name]?.text);
    return old && names.length === 0 ? found : { card: card.card, names: old ? names : [] };
  }, null);
}
