// The Jupyter messages the page exchanges with its kernel: text frames up, text or binary frames down.

const PROTOCOL = "5.3";

/** A random identifier; `crypto.randomUUID` is missing on plain-http addresses of a local network. */
export function identifier() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function envelope(session, type, content, metadata = {}) {
  const header = {
    msg_id: identifier(),
    username: "",
    session,
    msg_type: type,
    version: PROTOCOL,
    date: new Date().toISOString(),
  };
  return { header, parent_header: {}, metadata, content, channel: "shell", buffers: [] };
}

/** One frame of the websocket as a message; binary frames carry their buffers behind a table of offsets. */
export function decode(frame) {
  if (typeof frame === "string") {
    const message = JSON.parse(frame);
    message.buffers = [];
    return message;
  }
  const table = new DataView(frame);
  const count = table.getUint32(0);
  const offsets = Array.from({ length: count }, (_, i) => table.getUint32(4 * (i + 1)));
  offsets.push(frame.byteLength);
  const message = JSON.parse(new TextDecoder().decode(new Uint8Array(frame, offsets[0], offsets[1] - offsets[0])));
  message.buffers = offsets.slice(1, -1).map((start, i) => new DataView(frame, start, offsets[i + 2] - start));
  return message;
}
