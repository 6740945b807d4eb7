// Which arrangement shows the words largest in the room there is: spread out, or with branches hanging as lists.

import { GAPS, layout } from "./layout.js";

const STAY = 1.15; // a new arrangement must be this much better, or the tree would jump about while people type
const CLEARER = 1.08; // hanging lists must make the words this much larger to be worth the change of shape
const MANY = 60; // from here on only one card width is tried

/** The largest scale at which `bounds` fit into `room` (`{w, h}`, px), between `least` and `most`. */
export function fitScale(bounds, room, most = 1.25, least = 0.02) {
  if (!bounds.w || !bounds.h) return 1;
  return Math.max(least, Math.min(most, room.w / bounds.w, room.h / bounds.h));
}

/**
 * The best arrangement of `graph` for `room`. `measure(width)` returns the sizes of all cards at one card width. Spread out is the
 * easiest to read and is taken whenever its scale is at least `fine`. `before`: the plan in use (`{width, hang}`), kept unless
 * another is clearly better. Returns `{boxes, bounds, plan}`.
 */
export function arrange(
  graph,
  measure,
  room,
  { most = 1.25, fine = 0.9, before = null, widths = [214, 180, 260, 310], gaps = GAPS } = {},
) {
  const tried = graph.nodes.size > MANY ? widths.slice(0, 1) : widths;
  const best = (hangs) => {
    let found = null;
    for (const width of tried) {
      const sizes = measure(width);
      for (const hang of hangs) {
        const next = layout(graph, sizes, { hang, gaps });
        const scale = fitScale(next.bounds, room, most);
        const score = scale * (before?.width === width && before.hang === hang ? STAY : 1);
        if (!found || score > found.score) found = { ...next, scale, score, plan: { width, hang } };
      }
    }
    return found;
  };
  const spread = best([0]);
  if (spread.scale >= fine) return spread;
  const hanging = best(["leaves", 4, 8, 16, 40]);
  return hanging.score > spread.score * CLEARER ? hanging : spread;
}
