// A page that is loaded anew goes on with what its last life left unanswered. Words are not among it: they are drafts,
// offered to their author again.

import { underTheRule } from "../shared/rule.js";
import { storage } from "../shared/storage.js";
import { bearsWords } from "../shared/under_way.js";

const KEY = "workbench:unanswered";
const FRESH = 60000; // ms: after that a person has seen that it was not done, and has done it again or thought better

/** Keep what `unanswered` waits for in the memory of the tab. */
export function keepUnanswered(unanswered, store = storage("sessionStorage"), now = Date.now()) {
  const open = ({ message }) => !message.sitting && !bearsWords(message); // nothing that was pressed under the Rule
  const kept = underTheRule() ? [] : [...unanswered.waiting.values()].filter(open);
  const left = kept.map(({ message, carrier: { place } }) => ({ message, place }));
  try {
    if (left.length) store.setItem(KEY, JSON.stringify({ at: now, left }));
    else store.removeItem(KEY);
  } catch {
    // A browser that refuses storage forgets it: what was asked for is still to be seen as not done.
  }
}

/** Send what the page's last life kept, as soon as somebody stands where it was asked. */
export function resumeUnanswered(unanswered, store = storage("sessionStorage"), now = Date.now()) {
  for (const { message, place } of taken(store, now)) {
    unanswered.resume(message, place).catch(() => {}); // who asked is gone: the page itself tells of a refusal
  }
}

function taken(store, now) {
  try {
    const { at, left } = JSON.parse(store.getItem(KEY)) ?? {};
    store.removeItem(KEY);
    return now - at < FRESH ? left : [];
  } catch {
    return [];
  }
}
