// The one road from a widget to Python: intents up, acknowledgements down (see docs/architecture.md).

const RESEND_EVERY = 4000; // ms
const channels = new WeakMap();

/** A random operation id. `crypto.randomUUID` is missing on plain-http addresses, which is what phones in the room use. */
export function operationId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/**
 * The channel of an anywidget model; the same model always gets the same channel.
 * `send(intent, data)` resolves with the result, or rejects with `{code, message, data}`. An intent nobody answered is
 * sent again with the same `op`, so it takes effect once however often it travels. `waiting` is how many are unanswered.
 */
export function channel(model) {
  if (!channels.has(model)) channels.set(model, open(model));
  return channels.get(model);
}

function open(model) {
  const unanswered = new Map(); // op -> {message, resolve, reject}
  let timer = null;

  const transmit = (message) => {
    try {
      model.send(message);
    } catch {
      // The connection is down: the message stays in `unanswered` and travels when it is back.
    }
  };
  const resend = () => unanswered.forEach(({ message }) => transmit(message));
  const rest = () => {
    if (unanswered.size) return;
    clearInterval(timer);
    timer = null;
    globalThis.removeEventListener?.("workbench:online", resend);
  };
  const wake = () => {
    if (timer !== null) return;
    timer = setInterval(resend, RESEND_EVERY);
    globalThis.addEventListener?.("workbench:online", resend);
  };

  model.on("msg:custom", (answer) => {
    const waiting = answer?.kind === "ack" ? unanswered.get(answer.op) : undefined;
    if (!waiting) return;
    unanswered.delete(answer.op);
    rest();
    if (answer.ok) waiting.resolve(answer.result ?? {});
    else waiting.reject({ code: "unknown", message: "", data: {}, ...answer.error });
  });

  return {
    send(intent, data = {}) {
      const message = { kind: "intent", op: operationId(), intent, data };
      return new Promise((resolve, reject) => {
        unanswered.set(message.op, { message, resolve, reject });
        wake();
        transmit(message);
      });
    },
    get waiting() {
      return unanswered.size;
    },
  };
}
