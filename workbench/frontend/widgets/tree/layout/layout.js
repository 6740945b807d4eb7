// A tidy, measured layout of both halves of the tree. Pure: sizes in, boxes out; heights come from the text on the cards.

import { half } from "../graph/graph.js";
import { towardsMean } from "./between.js";
import { hangingList, hangingNodes, hangsFrom, sizesBelow } from "./hanging.js";
import * as skyline from "./skyline.js";

export const GAPS = { column: 28, row: 44, hang: 18, indent: 30 };

/**
 * Place every node that is not parked. `sizes`: id -> `{w, h}` in px. `hang`: branches of at most this many
 * nodes below their first one hang as an indented list (0: none; `"leaves"`: those where everything below is a leaf). Returns `boxes` (id -> `{x, y, w, h,
 * hung}`, x and y the top left corner, `hung` the node whose list it is in or null; the core is centred on 0, 0) and `bounds`.
 */
export function layout(graph, sizes, { hang = 0, gaps = GAPS } = {}) {
  const boxes = new Map();
  if (graph.core === null) return { boxes, bounds: { x: 0, y: 0, w: 0, h: 0 } };
  const core = sizes.get(graph.core);
  boxes.set(graph.core, { x: -core.w / 2, y: -core.h / 2, w: core.w, h: core.h, hung: null });
  for (const towards of ["below", "above"]) {
    const part = half(graph, towards);
    const placed = placeHalf(part, graph.core, sizes, hang, gaps);
    towardsMean(graph, part, placed, gaps);
    const aside = lopsided(placed, core.w / 4);
    for (const [id, spot] of placed) {
      const outwards = core.h / 2 + spot.y;
      boxes.set(id, { ...spot, x: spot.x - aside, y: towards === "below" ? outwards : -outwards - spot.h });
    }
  }
  return { boxes, bounds: boundsOf(boxes.values()) };
}

// How far a half must be moved so that the core stands over its middle, give or take `slack`: with one large branch at one end the
// mean of the branches is far from it.
function lopsided(placed, slack) {
  if (!placed.size) return 0;
  const { x, w } = boundsOf(placed.values());
  const off = x + w / 2;
  return Math.sign(off) * Math.max(0, Math.abs(off) - slack);
}

/** The smallest `{x, y, w, h}` around some boxes. */
export function boundsOf(boxes) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + w);
    bottom = Math.max(bottom, y + h);
  }
  return { x: left, y: top, w: right - left, h: bottom - top };
}

// One half, growing downwards from y = 0 at the core's edge; x is relative to the core's centre.
function placeHalf(part, core, sizes, hang, gaps) {
  const below = sizesBelow(part);
  const hangs = (id) => hangsFrom(part, id, hang, below);
  const hidden = hangingNodes(part, hangs);
  const rows = rowTops(part, sizes, hidden, gaps);
  const shapes = new Map();
  const offset = new Map(); // id -> x relative to the node it is drawn under
  const lists = new Map();

  for (const id of [...part.order].reverse()) {
    if (hidden.has(id)) continue;
    const size = sizes.get(id);
    const top = id === core ? 0 : rows[part.depth.get(id)];
    if (id !== core && hangs(id)) {
      const list = hangingList(part, id, sizes, gaps);
      lists.set(id, list);
      shapes.set(
        id,
        skyline.box(-size.w / 2, list.right - size.w / 2, top - gaps.row / 4, top + list.h + gaps.row / 4),
      );
      continue;
    }
    const under = sideBySide(part.children.get(id), shapes, offset, gaps);
    const own =
      id === core ? null : skyline.box(-size.w / 2, size.w / 2, top - gaps.row / 4, top + size.h + gaps.row / 4);
    if (own || under) shapes.set(id, own && under ? skyline.joined(own, under) : (own ?? under));
    for (const child of part.children.get(id)) shapes.delete(child);
  }
  return spread(part, core, sizes, rows, offset, lists, hidden);
}

function rowTops(part, sizes, hidden, gaps) {
  const heights = [];
  for (const id of part.order) {
    if (hidden.has(id)) continue;
    const depth = part.depth.get(id);
    heights[depth] = Math.max(heights[depth] ?? 0, depth === 0 ? 0 : sizes.get(id).h);
  }
  const tops = [0];
  for (let depth = 1; depth < heights.length; depth += 1) tops[depth] = tops[depth - 1] + heights[depth - 1] + gaps.row;
  return tops;
}

// Children next to each other, their parent in the middle of the first and the last.
function sideBySide(children, shapes, offset, gaps) {
  let whole = null;
  for (const child of children) {
    const shape = shapes.get(child);
    const dx = whole ? Math.max(skyline.distance(whole, shape, gaps.column), offset.get(children[0])) : 0;
    offset.set(child, dx);
    whole = whole ? skyline.joined(whole, skyline.moved(shape, dx)) : shape;
  }
  if (!whole) return null;
  const middle = (offset.get(children[0]) + offset.get(children.at(-1))) / 2;
  for (const child of children) offset.set(child, offset.get(child) - middle);
  return skyline.moved(whole, -middle);
}

function spread(part, core, sizes, rows, offset, lists, hidden) {
  const centre = new Map([[core, 0]]);
  const placed = new Map();
  for (const id of part.order) {
    if (id === core || hidden.has(id)) continue;
    const { w, h } = sizes.get(id);
    const x = centre.get(part.parent.get(id)) + offset.get(id);
    const y = rows[part.depth.get(id)];
    centre.set(id, x);
    placed.set(id, { x: x - w / 2, y, w, h, hung: null });
    for (const item of lists.get(id)?.items ?? []) {
      placed.set(item.id, { x: x - w / 2 + item.x, y: y + item.y, ...sizes.get(item.id), hung: item.under });
    }
  }
  return placed;
}
