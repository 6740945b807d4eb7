// Letters that somebody is typing are words, also when their field has just gone: they press no key of the tree.

const PAUSE = 1500; // ms: whoever types on waits less between two letters
let last = Number.NEGATIVE_INFINITY;

const isField = (target) => Boolean(target?.closest?.("input, textarea, [contenteditable='true']"));
const ends = (key) => ["Enter", "Escape", "Tab"].includes(key);

/** Notice a key wherever it is pressed; a field is left on purpose by Enter, Escape and Tab. */
export function noticeKey(event) {
  if (ends(event.key)) last = Number.NEGATIVE_INFINITY;
  else if (isField(event.target)) last = event.timeStamp;
}

/** Whether a letter pressed outside a field goes on with what was being typed in one. */
export function goesOnTyping(event) {
  if (event.key.length !== 1 || event.timeStamp - last > PAUSE) return false;
  last = event.timeStamp;
  return true;
}

globalThis.document?.addEventListener?.("keydown", noticeKey, true);
