/** What a card says to a room, from its data alone (R27, R47). */
import { counted, phrase } from "../../shared/phrase.js";

/** Places that are named of what is missing, at most. */
const NAMED = 5;

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

/** How many answers a card lacks and which, the first of them by name; one that lacks none says so, or that the rest is let be. */
export function lacking({ lacks, whole }, labels) {
  if (lacks.length === 0) return labels[whole === false ? "complete.let_be" : "complete"];
  const said = lacks.length > NAMED ? lacks.slice(0, NAMED - 1) : lacks;
  const rest = lacks.length - said.length;
  const places = said.map(({ of, field, text }) => (of ? text : (labels[`short.${field}`] ?? text)));
  if (rest) places.push(phrase(labels["show.lacks.more"], { count: rest }));
  return counted(labels, "show.lacks", lacks.length, { places: places.join(" · ") });
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
