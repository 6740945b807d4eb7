// One intent on its way: what is sent, who carries it, and the promise its answer settles.

/** @typedef {{ asset: string, scope: string | null }} Place */
/** @typedef {{ place: Place, transmit: (message: Message) => void }} Carrier */
/** @typedef {{ op: string, intent: string, data: object, kind?: "intent", sitting?: string }} Message */
/** @typedef {{ code: string, message: string, data: object, told?: boolean }} Refusal */
/** @typedef {{ op: string, ok: boolean, result?: object, error?: Partial<Refusal> }} Answer */

/**
 * Where a widget stands; one without a scope shares its place with nobody.
 * @param {import("./model.js").WidgetModel} model
 * @returns {Place}
 */
export function placeOf(model) {
  return { asset: model.get("_asset") ?? "", scope: model.get("options")?.scope ?? null };
}

/**
 * Who carries on what was asked at `place`: somebody of the same scope, first of the same kind.
 * @param {Set<Carrier>} carriers
 * @param {Place} place
 */
export function successor(carriers, { asset, scope }) {
  if (scope === null) return null;
  const near = [...carriers].filter(({ place }) => place.scope === scope);
  return near.find(({ place }) => place.asset === asset) ?? near[0] ?? null;
}

/**
 * `moved`: it was given to another carrier than the one that asked.
 * @typedef {{
 *   message: Message,
 *   carrier: Carrier,
 *   moved: boolean,
 *   promise: Promise<Record<string, any>>,
 *   resolve: (result: object) => void,
 *   reject: (refusal: Refusal) => void,
 * }} UnderWay
 */

/**
 * A message with the promise of its answer.
 * @param {Message} message
 * @param {Carrier} carrier
 * @returns {UnderWay}
 */
export function underWay(message, carrier) {
  const entry = { message, carrier, moved: false };
  const promise = new Promise((resolve, reject) => Object.assign(entry, { resolve, reject }));
  return /** @type {UnderWay} */ (Object.assign(entry, { promise }));
}

/**
 * Refuse it. Where the widget that asked has gone the page tells its person; `told` says that it did.
 * @param {UnderWay} entry
 * @param {Refusal} error
 * @param {Partial<EventTarget>} where
 */
export function refuse(entry, error, where) {
  const lost = entry.moved || error.code === "undelivered";
  entry.reject({ ...error, told: lost && tell({ ...error, words: bearsWords(entry.message) }, where) });
}

const WORDS = ["text", "texts", "fields", "name", "topic", "pairs", "file"];

/**
 * Whether somebody wrote something of what is asked.
 * @param {{ data: object }} message
 */
export const bearsWords = ({ data }) => WORDS.some((name) => name in data);

/**
 * @param {Refusal & { words: boolean }} detail
 * @param {Partial<EventTarget>} where
 */
function tell(detail, where) {
  const event = new CustomEvent("workbench:late-refusal", { detail, cancelable: true });
  return where.dispatchEvent ? !where.dispatchEvent(event) : false;
}
