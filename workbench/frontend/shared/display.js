import { storage } from "./storage.js";

/**
 * How this person wants to see every page: text size, light or dark, contrast. Kept in this browser alone and applied
 * as attributes of <html>, so that one stylesheet answers for all widgets.
 */
/** @type {Record<string, string[]>} */
export const CHOICES = {
  size: ["normal", "large", "larger"],
  theme: ["auto", "light", "dark"],
  contrast: ["normal", "more"],
};

/** @typedef {Record<string, string>} Setting the value chosen for each name of CHOICES */

const KEY = "workbench:display";

/**
 * A complete, known setting from anything that was stored: unknown values fall back to the first choice.
 * @param {any} stored
 * @returns {Setting}
 */
export function valid(stored) {
  /** @type {Setting} */
  const known = {};
  for (const [name, values] of Object.entries(CHOICES)) {
    known[name] = values.includes(stored?.[name]) ? stored[name] : values[0];
  }
  return known;
}

/** The stored setting; a browser that refuses storage, or holds nonsense, gives the first choices. */
export function stored(kept = storage("localStorage")) {
  try {
    return valid(JSON.parse(kept.getItem(KEY) ?? "null"));
  } catch {
    return valid(null);
  }
}

/**
 * Keep `setting` for the next visit; where storage is refused it lasts for this page only.
 * @param {Setting} setting
 */
export function keep(setting, kept = storage("localStorage")) {
  try {
    kept.setItem(KEY, JSON.stringify(valid(setting)));
  } catch {
    // A private window may refuse: the choice still applies to this page.
  }
}

/**
 * Write `setting` on the root element; a first choice leaves no attribute, so the system's own preference rules.
 * @param {Setting} setting
 */
export function apply(setting, root = document.documentElement) {
  for (const [name, value] of Object.entries(valid(setting))) {
    if (value === CHOICES[name][0]) delete root.dataset[name];
    else root.dataset[name] = value;
  }
}

// The stored setting is in force before the page draws anything, whichever widget comes first.
if (globalThis.document) apply(stored());
