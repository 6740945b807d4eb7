// Files are made and read away from the page: the server tells how far one is, a line of JSON at a time.

/**
 * What the server tells: that it waits for its turn (behind `ahead` others of the same person) or is being done, and how many
 * `percent` of it are; at the end what came of it: `made` (a file of `size` bytes follows the line), `read`, or `refused` with a finished sentence.
 * @typedef {{ state: string, ahead?: number, percent?: number, name?: string, type?: string, size?: number, code?: string, message?: string } &
 *   Record<string, any>} Told
 */

const LINES = "application/x-ndjson";
const UNDER_WAY = new Set(["waiting", "making"]);
const END_OF_LINE = 10;

/**
 * Ask for something that takes a while. `tell(told)` is called with every line but the last; resolves with the last one and
 * the bytes that follow it, rejects when the line is lost before, or when `signal` ends it.
 * @param {string} url
 * @param {RequestInit} request
 * @param {(told: Told) => void} tell
 * @returns {Promise<{ told: Told, parts: Uint8Array[] }>}
 */
export async function ask(url, request, tell) {
  const response = await fetch(url, { ...request, headers: { ...request.headers, Accept: LINES } });
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  const lines = reading(tell);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return lines.end();
    lines.take(value);
  }
}

/** Lines first, until one that ends it, then bytes. @param {(told: Told) => void} tell */
function reading(tell) {
  /** @type {Told | null} */
  let last = null;
  /** @type {Uint8Array[]} */
  let parts = [];

  /** @param {Uint8Array} piece */
  function take(piece) {
    const end = last ? -1 : piece.indexOf(END_OF_LINE);
    if (end < 0) {
      parts.push(piece);
      return;
    }
    const told = JSON.parse(text([...parts, piece.subarray(0, end)]));
    parts = [];
    if (UNDER_WAY.has(told.state)) tell(told);
    else last = told;
    if (end + 1 < piece.length) take(piece.subarray(end + 1));
  }

  return {
    take,
    end() {
      if (!last && parts.length) last = JSON.parse(text(parts)); // a refusal that is the whole answer ends without a line's end
      if (!last || (last.state === "made" && size(parts) !== last.size)) throw new Error("lost");
      return { told: last, parts };
    },
  };
}

/** @param {Uint8Array[]} parts */
function text(parts) {
  const whole = new Uint8Array(size(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new TextDecoder().decode(whole);
}

/** @param {Uint8Array[]} parts */
const size = (parts) => parts.reduce((sum, part) => sum + part.length, 0);
