// Where a participant sits: whoever is moved to another group finds another page, and is told whose it is.

import { toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { storage } from "../../shared/storage.js";

const KEY = "workbench:seat";

/**
 * Whether `scope` (`<person>:<place>`) is another place of the same person than the page stood at before; remembers it.
 * @param {string} scope
 */
export function movedTo(scope, store = storage("sessionStorage")) {
  try {
    const before = store.getItem(KEY);
    store.setItem(KEY, scope);
    return before !== null && before !== scope && personOf(before) === personOf(scope);
  } catch {
    return false; // without a memory nobody knows where they sat
  }
}

const personOf = (scope) => scope.slice(0, scope.indexOf(":"));

/**
 * Say to whoever was moved, aloud too, with which group they sit now.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {string} scope
 * @param {string} group its name
 */
export function tellSeat(labels, scope, group) {
  if (group && movedTo(scope)) toast(phrase(labels.moved, { group }), { stays: true });
}
