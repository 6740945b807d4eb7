// In which sitting under the Chatham House Rule the words of a page were begun (R5): what somebody wrote when nobody could see who
// writes must not be sent openly because its stage was closed meanwhile. Kept in the memory of the page alone.

import { isOver, sitting } from "./rule.js";

const LEFT = 50;
/** @typedef {{ words: string, begun: string }} Begun */
/** @type {Map<string, Begun>} by the name of their draft: words that are written */
const writing = new Map();
/** @type {Map<string, string>} words that are no draft any more: they may be put under another name, or brought back */
const left = new Map();

/** White space makes no difference between words. @param {string} text */
const folded = (text) => text.replace(/\s+/gu, " ").trim();

/**
 * Note that `text` stands under `name` now. Words keep to the sitting they were begun in; begun openly and gone on with in a
 * sitting, or put together with words that are under `from`, they are of that one.
 * @param {string} name
 * @param {string} text
 * @param {string} [from]
 */
export function noteBegun(name, text, from = "") {
  const words = folded(text);
  const begun = [begunIn(name), begunIn(from), left.get(words), sameWords(words)?.begun].find(Boolean) ?? sitting();
  writing.set(name, { words, begun });
}

/** @param {string} name */
export const begunIn = (name) => writing.get(name)?.begun ?? "";

/** The draft of that name is gone; its words may come back. @param {string} name */
export function leave(name) {
  const gone = writing.get(name);
  writing.delete(name);
  if (!gone?.begun || !gone.words) return;
  left.delete(gone.words);
  left.set(gone.words, gone.begun);
  for (const words of [...left.keys()].slice(0, -LEFT)) left.delete(words);
}

/**
 * The sitting in which what is to be sent was written: that of words of it which were begun in one that is over, else that of now.
 * @param {object} data
 */
export function writtenIn(data) {
  const over = textsOf(data).map((text) => sameWords(folded(text))?.begun ?? "");
  return over.find(isOver) ?? sitting();
}

/**
 * Their writer has decided: the words are of now, whatever they were begun in.
 * @param {object} data
 */
export function decided(data) {
  for (const words of textsOf(data).map(folded)) {
    left.delete(words);
    for (const one of writing.values()) if (one.words === words) one.begun = sitting();
  }
}

/** @param {string} words */
function sameWords(words) {
  return words ? [...writing.values()].find((one) => one.words === words && one.begun) : undefined;
}

/**
 * All texts in what is to be sent; a list of lines also as one text.
 * @param {unknown} value
 * @returns {string[]}
 */
function textsOf(value) {
  if (typeof value === "string") return [value];
  if (Array.isArray(value))
    return [value.filter((one) => typeof one === "string").join("\n"), ...value.flatMap(textsOf)];
  return value && typeof value === "object" ? Object.values(value).flatMap(textsOf) : [];
}
