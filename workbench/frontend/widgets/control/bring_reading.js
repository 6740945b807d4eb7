import { at } from "../../shared/address.js";
import { ask } from "../../shared/told.js";
import { parcel } from "./bring_file.js";

/** @typedef {import("../../shared/told.js").Told} Told */

/**
 * What has been chosen, read by the server away from everybody's work; nothing changes. `begin()` is called when something else
 * is read from now on, `found(told)` with what it holds. Returns `take(chosen)`; `read()`, after another way to read it was
 * chosen; and `stop()`.
 */
export function bringReading({ labels, ways, shown, begin, found }) {
  /** @type {{ name: string, body: Blob } | null} */
  let source = null;
  let leaving = new AbortController();

  function stop() {
    leaving.abort();
  }

  function take(chosen) {
    stop();
    begin();
    ways.clear();
    source = chosen ? parcel(chosen) : null;
    if (source) read();
    else if (chosen) shown.complain(labels["bring.large"]);
    else shown.nothing();
  }

  async function read() {
    if (!source) return;
    stop();
    begin();
    const mine = new AbortController(); // what was asked before is passed over
    leaving = mine;
    const halt = () => {
      stop();
      shown.complain(labels["bring.stopped"]);
    };
    const tell = ({ state }) => mine.signal.aborted || shown.reading(state, halt);
    tell({ state: "sending" });
    try {
      const told = await readOnServer(source, ways.encoding, mine.signal, tell);
      if (!mine.signal.aborted) found(told);
    } catch {
      if (!mine.signal.aborted) shown.complain(labels["bring.lost"]);
    }
  }

  return { take, read, stop };
}

/**
 * @param {{ name: string, body: Blob }} parcel
 * @param {string | null} encoding how it is to be read, where it does not say so itself
 * @param {AbortSignal} signal
 * @param {(told: Told) => void} tell
 */
async function readOnServer({ name, body }, encoding, signal, tell) {
  const query = new URLSearchParams({ name, encoding: encoding ?? "", lang: document.documentElement.lang });
  const headers = { "X-Workbench": "reading", "Content-Type": "application/octet-stream" };
  const { told } = await ask(at(`/reading?${query}`), { method: "POST", body, headers, signal }, tell);
  return told;
}
