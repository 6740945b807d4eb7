// What was sent and not answered yet, kept by place: which widget, and whose work on what. A widget may go while its
// intent is on the way (its room dies, its stage is over); whoever stands in its place afterwards carries it on.

const RESEND_EVERY = 4000; // ms
const STRANDED_AFTER = 10000; // ms without anybody who could carry an intent on

/** Where a widget stands; one without a scope shares its place with nobody. */
export function placeOf(model) {
  return { asset: model.get("_asset") ?? "", scope: model.get("options")?.scope ?? null };
}

/**
 * The intents of a page that wait for their answer. A *carrier* is a widget that is there: `{place, transmit(message)}`.
 * An intent is sent by its own carrier; when that has gone, by another of the same scope, first by one of the same kind:
 * all of them speak to the same person's view of the same group. The `op` stays, so it takes effect once.
 */
export class Unanswered {
  constructor(where = globalThis) {
    this.where = where;
    this.carriers = new Set();
    this.waiting = new Map(); // op -> {message, carrier, moved, promise, resolve, reject}
    this.resend = () =>
      this.waiting.forEach((entry) => {
        this.transmit(entry);
      });
  }

  /** A widget is there and can carry intents, also those left by one that stood in its place. */
  join(carrier) {
    this.carriers.add(carrier);
    this.handOverSoon();
  }

  /** A widget has gone; what it left unanswered goes to the next in its place. */
  leave(carrier) {
    this.carriers.delete(carrier);
    this.handOverSoon();
  }

  /** How many intents of a carrier have no answer. */
  of(carrier) {
    return [...this.waiting.values()].filter((entry) => entry.carrier === carrier).length;
  }

  /** Send a message (`{op, intent, data}`) until it is answered. Resolves with the result, or rejects with the refusal. */
  send(message, carrier) {
    const entry = { message, carrier, moved: false };
    entry.promise = new Promise((resolve, reject) => Object.assign(entry, { resolve, reject }));
    this.waiting.set(message.op, entry);
    this.wake();
    if (this.carriers.has(carrier)) this.transmit(entry);
    else this.handOverSoon();
    return entry.promise;
  }

  /** Go on with a message of a widget that stood at `place` and has gone. Resolves and rejects as `send` does. */
  resume(message, place) {
    return this.send(message, { place });
  }

  /** Take an answer (`{op, ok, result | error}`), whichever widget it came by; one to nobody is dropped. */
  answer({ op, ok, result, error }) {
    const entry = this.waiting.get(op);
    if (!entry) return;
    if (ok) entry.resolve(result ?? {});
    else this.refuse(entry, { code: "unknown", message: "", data: {}, ...error });
    this.forget(op);
  }

  /** Give what has lost its carrier to another one now. */
  handOver() {
    clearTimeout(this.soon);
    this.soon = null;
    for (const entry of this.stranded()) {
      const next = this.successor(entry.carrier.place);
      if (!next) continue;
      Object.assign(entry, { carrier: next, moved: true });
      this.transmit(entry);
    }
    if (!this.stranded().length) {
      clearTimeout(this.patience);
      this.patience = null;
    } else this.patience ??= setTimeout(() => this.giveUp(), STRANDED_AFTER);
  }

  /** Resolves when everything that waits now has been answered, or after `within` ms. */
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

  successor({ asset, scope }) {
    if (scope === null) return null;
    const near = [...this.carriers].filter(({ place }) => place.scope === scope);
    return near.find(({ place }) => place.asset === asset) ?? near[0] ?? null;
  }

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
    this.patience = null;
    for (const entry of this.stranded()) {
      this.refuse(entry, { code: "undelivered", message: "", data: {} });
      this.forget(entry.message.op);
    }
  }

  /** Where the widget that asked has gone the page tells its person; `told` says that it did. */
  refuse(entry, error) {
    const lost = entry.moved || error.code === "undelivered";
    entry.reject({ ...error, told: lost && this.tell(error) });
  }

  tell(detail) {
    const event = new CustomEvent("workbench:late-refusal", { detail, cancelable: true });
    return this.where.dispatchEvent ? !this.where.dispatchEvent(event) : false;
  }

  wake() {
    if (this.timer) return;
    this.timer = setInterval(this.resend, RESEND_EVERY);
    this.where.addEventListener?.("workbench:online", this.resend);
  }

  forget(op) {
    this.waiting.delete(op);
    if (this.waiting.size) return;
    clearInterval(this.timer);
    this.timer = null;
    this.where.removeEventListener?.("workbench:online", this.resend);
  }
}

/** Those of this page. */
export const unanswered = new Unanswered();
