// Files that the kernel makes and hands over as bytes, in place of a server (docs/protocol.md).
import { operationId } from "../shared/channel.js";

/** @typedef {import("../shared/told.js").Told} Told */
/** @typedef {Told & { kind: string, op: string }} Said */

const FOLDER = "/download/";
const ENDS = new Set(["made", "refused"]);

/**
 * What gets files through a widget's model: as `ask` of shared/told.js does from the server, and with `keep`, which saves the file
 * beside the notebook.
 * @param {import("../shared/model.js").WidgetModel} model
 * @returns {import("../page/files.js").Ask}
 */
export function fromKernel(model) {
  return (url, { signal }, tell) => {
    const op = operationId();
    const wish = (wished, more = {}) => model.send({ kind: "file", op, wish: wished, ...more });
    const path = decodeURIComponent(new URL(url).pathname).slice(FOLDER.length);
    return new Promise((resolve, reject) => {
      const ended = listen(model, op, (told, parts) => {
        if (!ENDS.has(told.state)) {
          tell(told);
          return;
        }
        ended();
        resolve({ told, parts, keep: () => kept(model, op, () => wish("keep")) });
      });
      signal.addEventListener("abort", () => {
        ended();
        wish("stop");
        reject(new Error("cancelled"));
      });
      wish("make", { path });
    });
  };
}

/** Ask for a file to be kept beside the notebook; resolves with what came of it. @returns {Promise<Told>} */
function kept(model, op, ask) {
  return new Promise((resolve) => {
    const ended = listen(model, op, (told) => {
      ended();
      resolve(told);
    });
    ask();
  });
}

/**
 * Hear what the kernel says of one file; returns what ends it.
 * @param {import("../shared/model.js").WidgetModel} model
 * @param {string} op
 * @param {(told: Said, parts: Uint8Array[]) => void} hear
 */
function listen(model, op, hear) {
  /** @param {Said} said @param {DataView[]} buffers */
  const take = (said, buffers = []) => {
    if (said?.kind === "file" && said.op === op) hear(said, buffers.map(bytes));
  };
  model.on("msg:custom", take);
  return () => model.off("msg:custom", take);
}

/** @param {DataView} view */
const bytes = ({ buffer, byteOffset, byteLength }) =>
  new Uint8Array(/** @type {ArrayBuffer} */ (buffer), byteOffset, byteLength);
