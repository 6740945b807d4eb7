// The one road from a widget to Python: intents up, acknowledgements down (see docs/protocol.md).
import { writtenIn } from "./begun.js";
import { forgetLast } from "./dom.js";
import { sendDecided } from "./other_sitting.js";
import { tellProposed } from "./proposed.js";
import { unanswered } from "./unanswered.js";
import { placeOf } from "./under_way.js";

/** @typedef {import("./under_way.js").Refusal} Refusal */
/** @typedef {import("./model.js").WidgetModel} WidgetModel */
/** @typedef {(intent: string, data?: object) => Promise<Record<string, any>>} Send rejects with a `Refusal` */
/** @typedef {{ send: Send, readonly waiting: number }} Channel */

/** @type {WeakMap<WidgetModel, Channel>} */
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
 * `send(intent, data)` resolves with the result, or rejects with `{code, message, data}`, and with `told: true` when its
 * person has been shown the refusal already. An intent nobody answered is sent again with the same `op`, so it takes
 * effect once however often it travels; when the widget goes before its answer, the next in its place sends it.
 * What is sent says in which sitting under the Chatham House Rule it was written; words of one that is over go only once their writer
 * has said so (`other_sitting.js`). `waiting` is how many are unanswered. Where people only propose the result is `{proposed}`, and the page has told them.
 * @param {WidgetModel} model
 */
export function channel(model) {
  const known = channels.get(model) ?? open(model);
  channels.set(model, known);
  return known;
}

/** What asks, and changes nothing. */
const ASKING = new Set([
  "look_into",
  "explain_words",
  "compare_versions",
  "check_statement",
  "latest_operations",
  "sentence_story",
  "read_activities",
  "read_indicator",
  "search_agendas",
]);
const TAKING_BACK = new Set(["undo", "redo"]);

/**
 * The data of an intent: undo and redo reach what the page shows, which Python has said, and nothing else.
 * @param {WidgetModel} model
 * @param {string} intent
 * @param {object} data
 */
function within(model, intent, data) {
  const reach = model.get("options")?.reach;
  return reach && TAKING_BACK.has(intent) ? { reach, ...data } : data;
}

/**
 * @param {WidgetModel} model
 * @returns {Channel}
 */
function open(model) {
  const carrier = { place: placeOf(model), transmit: (message) => model.send(message) };
  model.on("msg:custom", (answer) => answer?.kind === "ack" && unanswered.answer(answer));
  model.on("destroy", () => unanswered.leave(carrier));
  unanswered.join(carrier);
  return {
    send(intent, data = {}) {
      const asked = within(model, intent, data);
      /** @param {string} sitting the one it was written in */
      const go = (sitting) => {
        const message = { kind: /** @type {"intent"} */ ("intent"), op: operationId(), intent, data: asked, sitting };
        return unanswered.send(message, carrier);
      };
      if (!ASKING.has(intent)) forgetLast();
      return sendDecided(go, writtenIn(asked), asked, model.get("labels") ?? {}).then(tellProposed);
    },
    get waiting() {
      return unanswered.of(carrier);
    },
  };
}
