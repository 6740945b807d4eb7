/** Bytes that a file may have, as the core's BOUNDS say. */
export const LARGEST = 5_000_000;

/**
 * A file or a pasted text as it travels: its name (a text has none) and its bytes; null when it is too large to be sent.
 * @param {File | string} source
 * @returns {{ name: string, body: Blob } | null}
 */
export function parcel(source) {
  const [name, body] = typeof source === "string" ? ["", new Blob([source])] : [source.name, source];
  return body.size > LARGEST ? null : { name, body };
}

/** Where a tree can go, as `[value, label]`: beside the core problem first, then the parking lot, then each other card. */
export function choices(places, labels, phrase) {
  const named = places.map(({ node, kind, text }) => [node, kind, short(text)]);
  const label = {
    core: labels["bring.where.core"],
    cause: labels["bring.where.cause"],
    effect: labels["bring.where.effect"],
  };
  const written = ([node, kind, text]) => [node, phrase(label[kind], { text })];
  return [
    ...named.filter(([, kind]) => kind === "core").map(written),
    ["", labels["bring.where.lot"]],
    ...named.filter(([, kind]) => kind !== "core").map(written),
  ];
}

const short = (text) => ([...text].length > 70 ? `${[...text].slice(0, 69).join("")}…` : text);
