/** How long an intent may stay unanswered before its author is told that the words wait in this browser, in ms. */
const PATIENCE = 3000;

/**
 * Pass `promise` on; call `late()` once if it is still unanswered after PATIENCE.
 * @template Result
 * @param {Promise<Result>} promise
 * @param {() => void} late
 */
export async function delivered(promise, late) {
  const timer = setTimeout(late, PATIENCE);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
