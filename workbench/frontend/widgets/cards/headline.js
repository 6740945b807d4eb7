import { phrase } from "../frame/phrase.js";

/**
 * The sentence a card is known by, "To … by …" (METHOD R27), from the words written so far; "" when there are none.
 * `labels` holds `headline.full`, `headline.action` and `headline.means` with `{action}` and `{means}`.
 */
export function headline(labels, action, means) {
  const given = { action: bare(action), means: bare(means) };
  const key = given.action && given.means ? "full" : given.action ? "action" : given.means ? "means" : null;
  return key === null ? "" : capitalised(phrase(labels[`headline.${key}`], given));
}

/** The words as the middle of a sentence: on one line, no full stop, no capital unless the word needs it. */
function bare(text) {
  const line = text.replace(/\s+/gu, " ").trim().replace(/[.;,]+$/u, "");
  const acronym = /^\p{Lu}[\p{Lu}\d]/u.test(line);
  return acronym ? line : line.charAt(0).toLocaleLowerCase() + line.slice(1);
}

function capitalised(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
