import { phrase } from "../../shared/phrase.js";

/** Characters up to which the means stand in the headline; the same limit as on paper. */
const SHORT_MEANS = 90;
/** Words an objective has at most as a title, and the fewest before it may end at a comma; the same as on paper. */
const TITLE_WORDS = 18;
const FEWEST_WORDS = 5;
/** A last word of so few letters leads on to what has been cut off. */
const LEADING = 3;

/**
 * The sentence a card is known by, "To … by …" (R27), from the words written so far: the objective while there
 * is no action, "" when there is neither; without means that are a sentence of their own (`fits` false: the core tells). `labels` holds `headline.full` and `headline.action` with their `{action}` and `{means}`.
 */
export function headline(labels, { action, means, objective, fits = true }) {
  const given = { action: bare(action), means: bare(means) };
  if (given.action === "") return shortTitle(objective);
  return capitalised(phrase(labels[fits && hasShortMeans(means) ? "headline.full" : "headline.action"], given));
}

/** A statement as a title: up to a pause among its first words, else to so many words and "…". */
function shortTitle(text) {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length <= TITLE_WORDS) return words.join(" ");
  const start = words.slice(0, TITLE_WORDS).join(" ");
  const parts = [...start.matchAll(/\s*[,;:(]/gu)].map((found) => start.slice(0, found.index));
  const whole = parts.filter((part) => part.split(" ").length >= FEWEST_WORDS).at(-1);
  if (whole) return whole;
  const last = words.slice(0, TITLE_WORDS).findLastIndex((word) => word.length > LEADING);
  return `${words.slice(0, Math.max(last, 0) + 1).join(" ")} …`;
}

/** Do the means fit into the headline? Several lines or a long text stand on their own. */
export function hasShortMeans(means) {
  const line = means.trim();
  return line !== "" && line.length <= SHORT_MEANS && !line.includes("\n");
}

/** Do the means of a card go on from "by"? Those that are not written yet are taken for such that do. */
export function saysMeans(card) {
  return (card.means_in_title ?? true) || (card.fields.means?.text ?? "").trim() === "";
}

/** The words as the middle of a sentence: on one line, no full stop, no capital unless the word needs it. */
function bare(text) {
  const line = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.;,]+$/u, "");
  const acronym = /^\p{Lu}[\p{Lu}\d]/u.test(line);
  return acronym ? line : line.charAt(0).toLocaleLowerCase() + line.slice(1);
}

function capitalised(text) {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
