import { bringReading } from "./bring_reading.js";
import { addedLines } from "./bring_shown.js";
import { refusalWords } from "./refusal.js";

/** @typedef {import("./bring_shown.js").Seen} Seen */

/**
 * What has been chosen: read by the server, then looked at beside the group's tree; nothing changes. `place`, `ways` and
 * `shown` as in their files; `allow(flag)` is called with whether it can be brought in. Returns `take(chosen)`, `read()` and
 * `stop()` as `bringReading` does; `look()`, after another place was chosen; `tree`: what was understood, as it travels; and
 * `count`: the cards it would add.
 */
export function bringLook({ labels, send, group, place, ways, shown, allow }) {
  /** @type {Record<string, any> | null} */
  let understood = null;
  let count = 0;
  let turn = 0; // answers to an earlier look are passed over
  const reading = bringReading({ labels, ways, shown, begin, found });

  function begin() {
    turn += 1;
    understood = null;
    allow(false);
  }

  /** @param {Record<string, any>} told */
  function found(told) {
    if (told.state !== "read") return shown.complain(refusalWords(labels, told));
    ways.offer(told);
    if (told.faults.length) return ways.isOpen ? shown.asks(told) : shown.faults(told);
    understood = told;
    look();
  }

  async function look() {
    const read = understood;
    if (!read) return;
    const mine = ++turn;
    allow(false);
    try {
      const seen = await send("preview_tree", { group, tree: read.tree, of: place.node });
      if (mine === turn) show({ ...read, ...seen });
    } catch (refusal) {
      if (mine === turn) shown.complain(refusalWords(labels, refusal));
    }
  }

  /** @param {Seen} seen */
  function show(seen) {
    if (place.offer(seen.places)) return look(); // again, now with the core problem as its place
    const { core, cause, effect, parked } = seen.added;
    count = core + cause + effect + parked;
    const lines = addedLines(labels, seen);
    shown.adds(lines, seen);
    allow(lines.length > 0);
  }

  return {
    take: reading.take,
    read: reading.read,
    look,
    stop() {
      turn += 1;
      reading.stop();
    },
    get tree() {
      return understood?.tree ?? null;
    },
    get count() {
      return count;
    },
  };
}
