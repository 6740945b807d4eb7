// Words typed and not yet acknowledged. They survive a reload; where the browser refuses storage they live in memory. Those begun
// under the Chatham House Rule live in memory alone, and keep to their sitting whatever becomes of it: see begun.js.

import { begunIn, leave, noteBegun } from "./begun.js";
import { underTheRule } from "./rule.js";

const PREFIX = "wb-draft";
/** @type {Map<string, string>} */
const memory = new Map();

/** @typedef {ReturnType<typeof drafts>} Drafts */

/**
 * The drafts of one place (say, one tree of one group): `get`, `set`, `clear` by key, and `entries` for what was left.
 * @param {string} scope
 */
export function drafts(scope) {
  const start = `${PREFIX}:${scope}:`;
  return {
    /**
     * The words kept under `key`, or null.
     * @param {string} key
     */
    get: (key) => read(start + key),
    /**
     * Keep `text` under `key`; an empty text clears it. `from`: it holds what stands under that key.
     * @param {string} key
     * @param {string} text
     * @param {string} [from]
     */
    set: (key, text, from) => (text === "" ? drop(start + key) : write(start + key, text, from && start + from)),
    /** @param {string} key */
    clear: (key) => drop(start + key),
    /**
     * The sitting in which the words under `key` were begun; empty: openly.
     * @param {string} key
     */
    begun: (key) => begunIn(start + key),
    /**
     * Every `[key, text]` kept for this scope.
     * @returns {[string, string][]}
     */
    entries: () =>
      names()
        .filter((name) => name.startsWith(start))
        .map((name) => [name.slice(start.length), /** @type {string} */ (read(name))]), // what has a name is kept
  };
}

/**
 * @param {string} name
 * @returns {string | null}
 */
function read(name) {
  try {
    return memory.get(name) ?? localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string} [from]
 */
function write(name, text, from) {
  noteBegun(name, text, from);
  try {
    if (underTheRule() || begunIn(name)) throw new Error("nothing of it stays in the browser");
    localStorage.setItem(name, text);
    memory.delete(name);
  } catch {
    memory.set(name, text); // private window, full storage, or the Chatham House Rule
  }
}

/** @param {string} name */
function drop(name) {
  memory.delete(name);
  leave(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // nothing was stored
  }
}

function names() {
  const found = new Set(memory.keys());
  try {
    for (let i = 0; i < localStorage.length; i += 1) {
      const name = localStorage.key(i);
      if (name !== null) found.add(name); // another tab may take one away meanwhile
    }
  } catch {
    // only memory then
  }
  return [...found];
}
