// Which arrangement shows the words largest in the room there is: spread out, or with branches hanging as lists.

import { GAPS, layout } from "./layout.js";

const STAY = 1.15; // a new arrangement must be this much better, or the tree would jump about while people type
const CLEARER = 1.08; // hanging lists must make the words this much larger to be worth the change of shape
export const MANY = 60; // from here on only one card width is tried

/**
 * The width of the cards, and which branches hang as lists (see `layout`).
 * @typedef {{width: number, hang: number | "leaves"}} Plan
 */

/** The largest scale at which `bounds` fit into `room` (`{w, h}`, px), between `least` and `most`. */
export function fitScale(bounds, room, most = 1.25, least = 0.02) {
  if (!bounds.w || !bounds.h) return 1;
  return Math.max(least, Math.min(most, room.w / bounds.w, room.h / bounds.h));
}

/**
 * The best arrangement of `graph` for `room`. `measure(width)` returns the sizes of all cards at one card width. Spread out is the
 * easiest to read and is taken whenever its scale is at least `fine`. `before`: the plan in use (`{width, hang}`), kept unless
 * another is clearly better. Returns `{boxes, bounds, plan}`.
 * @param {{most?: number, fine?: number, before?: Plan | null, widths?: number[], gaps?: typeof GAPS,
 *   hangs?: Plan["hang"][], laid?: Map<string, any>}} [ways] `hangs`: no other way than these is tried; `laid` keeps what
 *   was laid out, for the same graph in another room
 */
export function arrange(graph, measure, room, ways = {}) {
  const { most = 1.25, fine = 0.9, before = null, widths = [214, 180, 260, 310], gaps = GAPS, hangs } = ways;
  const { laid = new Map() } = ways;
  const tried = graph.nodes.size > MANY ? widths.slice(0, 1) : widths;
  const laidOut = (width, hang) => {
    const found = once(laid, `${width} ${hang}`, () => layout(graph, measure(width), { hang, gaps }));
    const scale = fitScale(found.bounds, room, most);
    const score = scale * (before?.width === width && before?.hang === hang ? STAY : 1);
    return { ...found, scale, score, plan: { width, hang } };
  };
  /** @param {Plan["hang"][]} hangs */
  const best = (hangs) => {
    const found = tried.flatMap((width) => hangs.map((hang) => laidOut(width, hang)));
    return found.reduce((one, next) => (next.score > one.score ? next : one));
  };
  if (hangs) return best(hangs);
  const spread = best([0]);
  if (spread.scale >= fine) return spread;
  const hanging = best(["leaves", 4, 8, 16, 40]);
  return hanging.score > spread.score * CLEARER ? hanging : spread;
}

/** What `known` holds under a key, worked out if it is not there yet. */
function once(known, key, work) {
  if (!known.has(key)) known.set(key, work());
  return known.get(key);
}
