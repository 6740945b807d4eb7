/** What a card says to a room, from its data alone (R27, R47). */
import { hasShortMeans, saysMeans } from "./headline.js";

/**
 * The fields a room reads below the headline, `[{ name, kind, text }]` in the order of the template: those that say
 * something, once: not what the headline says already, nor what a later field says in the same words.
 */
export function shownFields(card, fields) {
  const text = (name) => card.fields[name]?.text ?? "";
  const action = text("action").trim() !== "";
  const told = new Set([
    "action",
    action && saysMeans(card) && hasShortMeans(text("means")) ? "means" : null,
    action ? null : "objective",
  ]);
  const written = fields
    .map(({ name, kind }) => ({ name, kind, text: text(name).trim() }))
    .filter((field) => field.text !== "" && !told.has(field.name));
  return written.filter((field, i) => !written.slice(i + 1).some((later) => later.text === field.text));
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
