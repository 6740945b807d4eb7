// What the room answered in a vote on amendments, in words: while it is open only how many have answered.
import { counted, phrase } from "./phrase.js";

/** @typedef {import("./phrase.js").Labels} Labels */
/**
 * @typedef {object} Vote
 * @property {string} id
 * @property {"open" | "closed"} phase
 * @property {string[]} amendments
 * @property {number} answered
 * @property {boolean} few
 * @property {Record<string, number> | null} counts
 * @property {Record<string, [number, number, number]>} figures
 */

/**
 * The figures of a closed vote, each as a phrase; none while it is open, or where too few answered.
 * @param {Labels} labels
 * @param {Vote} vote
 * @param {(amendment: string) => string} letterOf by which letter people know a reading; "" where there is one alone
 */
export function figures(labels, { amendments, counts }, letterOf) {
  if (!counts) return [];
  const several = amendments.length > 1;
  const each = amendments.map((id) =>
    phrase(labels[several ? "vote.reading" : "vote.for"], { letter: letterOf(id), count: counts[id] ?? 0 }),
  );
  const rest = [several ? "neither" : "against", "abstained"].map((name) =>
    phrase(labels[`vote.${name}`], { count: counts[name === "neither" ? "against" : name] ?? 0 }),
  );
  return [...each, ...rest];
}

/**
 * How many have answered.
 * @param {Labels} labels
 * @param {Vote} vote
 */
export function turnout(labels, { answered }) {
  return answered === 0 ? labels["vote.answered.none"] : counted(labels, "vote.answered", answered);
}

/**
 * The result as it is said aloud, by the order of the readings.
 * @param {Labels} labels
 * @param {Vote} vote
 */
export function spokenResult(labels, vote) {
  if (vote.few) return labels["vote.few"];
  const letters = (/** @type {string} */ id) => String.fromCharCode(65 + vote.amendments.indexOf(id));
  return `${labels["vote.result"]}: ${figures(labels, vote, letters).join(", ")}`;
}
