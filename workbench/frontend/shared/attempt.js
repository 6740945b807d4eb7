// Gestures that have no place of their own to show a refusal in.
import { delivered } from "./delivery.js";
import { toast } from "./dom.js";

/** @typedef {import("./channel.js").Send} Send */
/** @typedef {import("./channel.js").Refusal} Refusal */
/** @typedef {import("./phrase.js").Labels} Labels */
/** @typedef {(sentence: string) => unknown} Tell */
/** @typedef {(intent: string, data?: object) => Promise<Record<string, any> | null>} Attempt */

/**
 * Show a refusal in passing, unless its person has been told already (see `channel.js`).
 * @param {Labels} labels
 * @param {Refusal} error
 * @param {Tell} [tell]
 */
export function showRefusal(labels, error, tell = toast) {
  if (!error.told) tell(error.message || labels["error.unknown"]);
}

/**
 * What carries gestures out with a channel's `send`: `attempt(intent, data)` resolves with the result once it took
 * effect, with null when it was refused or waits as a proposal; then that has been shown in passing. `late()` is called when there is
 * no answer for a while.
 * @param {{ labels: Labels, send: Send, late?: (() => void) | null, tell?: Tell }} with
 * @returns {Attempt}
 */
export function attempting({ labels, send, late = null, tell = toast }) {
  return async (intent, data = {}) => {
    try {
      const answer = send(intent, data);
      const result = await (late ? delivered(answer, late) : answer);
      return result.proposed ? null : result; // nothing has happened yet, and its person knows
    } catch (error) {
      showRefusal(labels, /** @type {Refusal} */ (error), tell);
      return null;
    }
  };
}
