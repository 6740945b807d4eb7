// What was sent and not answered yet, kept by place: which widget, and whose work on what. A widget may go while its
// intent is on the way (its room dies, its stage is over); whoever stands in its place afterwards carries it on.

import { refuse, successor, underWay } from "./under_way.js";

/** @typedef {import("./under_way.js").Place} Place */
/** @typedef {import("./under_way.js").Carrier} Carrier */
/** @typedef {import("./under_way.js").Message} Message */
/** @typedef {import("./under_way.js").UnderWay} UnderWay */

const RESEND_EVERY = 4000; // ms
const STRANDED_AFTER = 10000; // ms without anybody who could carry an intent on

/**
 * The intents of a page that wait for their answer. A *carrier* is a widget that is there: `{place, transmit(message)}`.
 * An intent is sent by its own carrier; when that has gone, by another of the same scope, first by one of the same kind:
 * all of them speak to the same person's view of the same group. The `op` stays, so it takes effect once.
 */
export class Unanswered {
  constructor(where = globalThis) {
    this.where = where;
    /** @type {Set<Carrier>} */
    this.carriers = new Set();
    /** @type {Map<string, UnderWay>} */
    this.waiting = new Map(); // by op
    this.resend = () =>
      this.waiting.forEach((entry) => {
        this.transmit(entry);
      });
  }

  /**
   * A widget is there and can carry intents, also those left by one that stood in its place.
   * @param {Carrier} carrier
   */
  join(carrier) {
    this.carriers.add(carrier);
    this.handOverSoon();
  }

  /**
   * A widget has gone; what it left unanswered goes to the next in its place.
   * @param {Carrier} carrier
   */
  leave(carrier) {
    this.carriers.delete(carrier);
    this.handOverSoon();
  }

  /**
   * How many intents of a carrier have no answer.
   * @param {Carrier} carrier
   */
  of(carrier) {
    return [...this.waiting.values()].filter((entry) => entry.carrier === carrier).length;
  }

  /**
   * Send a message until it is answered. Resolves with the result, or rejects with the refusal.
   * @param {Message} message
   * @param {Carrier} carrier
   */
  send(message, carrier) {
    const entry = underWay(message, carrier);
    this.waiting.set(message.op, entry);
    this.wake();
    if (this.carriers.has(carrier)) this.transmit(entry);
    else this.handOverSoon();
    return entry.promise;
  }

  /**
   * Go on with a message of a widget that stood at `place` and has gone. Resolves and rejects as `send` does.
   * @param {Message} message
   * @param {Place} place
   */
  resume(message, place) {
    return this.send(message, { place, transmit() {} });
  }

  /**
   * Take an answer, whichever widget it came by; one to nobody is dropped.
   * @param {import("./under_way.js").Answer} answer
   */
  answer({ op, ok, result, error }) {
    const entry = this.waiting.get(op);
    if (!entry) return;
    if (ok) entry.resolve(result ?? {});
    else refuse(entry, { code: "unknown", message: "", data: {}, ...error }, this.where);
    this.forget(op);
  }

  /** Give what has lost its carrier to another one now. */
  handOver() {
    clearTimeout(this.soon);
    this.soon = undefined;
    for (const entry of this.stranded()) {
      const next = successor(this.carriers, entry.carrier.place);
      if (!next) continue;
      Object.assign(entry, { carrier: next, moved: true });
      this.transmit(entry);
    }
    if (!this.stranded().length) {
      clearTimeout(this.patience);
      this.patience = undefined;
    } else this.patience ??= setTimeout(() => this.giveUp(), STRANDED_AFTER);
  }

  /**
   * Resolves when everything that waits now has been answered, or after `within` ms.
   * @param {number} within
   */
  settled(within) {
    const all = Promise.allSettled([...this.waiting.values()].map(({ promise }) => promise));
    return Promise.race([all, new Promise((resolve) => setTimeout(resolve, within))]);
  }

  // -- inside ---------------------------------------------------------------------------------------------------------

  /** Once the page has taken in all that changes with a widget's coming or going. */
  handOverSoon() {
    if (this.waiting.size) this.soon ??= setTimeout(() => this.handOver(), 0);
  }

  stranded() {
    return [...this.waiting.values()].filter(({ carrier }) => !this.carriers.has(carrier));
  }

  /** @param {UnderWay} entry */
  transmit({ message, carrier }) {
    if (!this.carriers.has(carrier)) return;
    try {
      carrier.transmit(message);
    } catch {
      // The connection is down: the message waits and travels when it is back.
    }
  }

  /** Nobody can carry these on (their group is not on the page any more): their sender must know. */
  giveUp() {
    this.patience = undefined;
    for (const entry of this.stranded()) {
      refuse(entry, { code: "undelivered", message: "", data: {} }, this.where);
      this.forget(entry.message.op);
    }
  }

  wake() {
    if (this.timer) return;
    this.timer = setInterval(this.resend, RESEND_EVERY);
    this.where.addEventListener?.("workbench:online", this.resend);
  }

  /** @param {string} op */
  forget(op) {
    this.waiting.delete(op);
    if (this.waiting.size) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.where.removeEventListener?.("workbench:online", this.resend);
  }
}

/** Those of this page. */
export const unanswered = new Unanswered();
