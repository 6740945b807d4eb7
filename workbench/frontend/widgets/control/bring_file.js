/** Bytes of a file that fit into one message, as the core's BOUNDS say. */
export const LARGEST = 180_000;

/** A file or a pasted text as it travels: `{ name, file }`, the file in base64; null when it is too large to be sent. */
export async function packed(source) {
  const text = typeof source === "string";
  const bytes = text
    ? new TextEncoder().encode(source)
    : source.size > LARGEST
      ? null
      : new Uint8Array(await source.arrayBuffer());
  if (bytes === null || bytes.length > LARGEST) return null;
  let binary = "";
  for (let start = 0; start < bytes.length; start += 8192)
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return { name: text ? "" : source.name, file: btoa(binary) };
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
