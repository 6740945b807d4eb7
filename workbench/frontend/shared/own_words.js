// Words that this person sends from one part of the page and that come back in another: there they are nobody else's.

const SENT = "workbench:own-words";

/**
 * Say that `text` is on its way.
 * @param {string} text
 */
export function sendsOwnWords(text, where = window) {
  where.dispatchEvent(new CustomEvent(SENT, { detail: { text } }));
}

/**
 * Call `take(text)` for all words sent from elsewhere on the page. Returns `stop()`.
 * @param {(text: string) => unknown} take
 */
export function hearOwnWords(take, where = window) {
  /** @param {WindowEventMap[typeof SENT]} event */
  const hear = (event) => typeof event.detail?.text === "string" && take(event.detail.text);
  where.addEventListener(SENT, hear);
  return () => where.removeEventListener(SENT, hear);
}
