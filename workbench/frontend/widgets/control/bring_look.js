import { packed } from "./bring_file.js";
import { addedLines } from "./bring_shown.js";
import { refusalWords } from "./refusal.js";

/** @typedef {import("./bring_shown.js").Seen} Seen */

/**
 * What has been chosen, looked at by the server before anything changes. `place`, `ways` and `shown` as in their files;
 * `allow(flag)` is called with whether it can be brought in. Returns `take(chosen)`, `look()`, `stop()`, `source`: what was
 * chosen as it travels, and `count`: the cards it would add.
 */
export function bringLook({ labels, send, group, place, ways, shown, allow }) {
  /** @type {{ name: string, file: string } | null} */
  let source = null;
  let count = 0;
  let turn = 0; // answers to an earlier look are passed over

  async function take(chosen) {
    const mine = ++turn;
    source = null;
    allow(false);
    ways.clear();
    if (!chosen) return shown.nothing();
    const ready = await packed(chosen).catch(() => undefined);
    if (mine !== turn) return;
    if (!ready) return shown.complain(ready === null ? labels["bring.large"] : labels["error.unknown"]);
    source = ready;
    look();
  }

  async function look() {
    if (!source) return;
    const mine = ++turn;
    allow(false);
    shown.reading();
    try {
      const seen = await send("preview_tree", { group, ...source, encoding: ways.encoding, of: place.node });
      if (mine === turn) show(seen);
    } catch (refusal) {
      if (mine === turn) shown.complain(refusalWords(labels, refusal));
    }
  }

  /** @param {Seen} seen */
  function show(seen) {
    ways.offer(seen);
    if (seen.faults.length) return ways.isOpen ? shown.asks(seen) : shown.faults(seen);
    if (place.offer(seen.places)) return look(); // again, now with the core problem as its place
    const { core, cause, effect, parked } = seen.added;
    count = core + cause + effect + parked;
    const lines = addedLines(labels, seen);
    shown.adds(lines, seen);
    allow(lines.length > 0);
  }

  return {
    take,
    look,
    stop() {
      turn += 1;
    },
    get source() {
      return source;
    },
    get count() {
      return count;
    },
  };
}
