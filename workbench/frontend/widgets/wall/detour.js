// The way of an arrow that would otherwise pass behind a card: along the gaps between the cards. Pure.

const AWAY = 12; // how far beside a card a line runs
const NEAR = 4; // how near to a card it may come
const TURN = 40; // how much longer a way may be that saves a corner

/**
 * @typedef {import("./arrows.js").Box} Box
 * @typedef {[number, number]} Point
 */

/**
 * Whether a line from one point to the next passes behind one of the boxes.
 * @param {Point[]} line @param {Box[]} boxes @param {number} near how near it may come
 */
export function crosses(line, boxes, near = 0) {
  return line.some((to, i) => i > 0 && boxes.some((box) => meets(line[i - 1], to, box, near)));
}

/** Whether a short or straight piece of line touches a box, by the box around the piece. */
function meets([x1, y1], [x2, y2], { x, y, w, h }, near) {
  return (
    Math.min(x1, x2) < x + w + near &&
    Math.max(x1, x2) > x - near &&
    Math.min(y1, y2) < y + h + near &&
    Math.max(y1, y2) > y - near
  );
}

/**
 * The shortest way with few corners from the top or a side of `cause` to the foot or a side of `effect`, past all
 * `others`; null where there is none. `u`: the wall's unit of length; `foot`: where along its foot the arrow arrives.
 * @param {Box} cause @param {Box} effect @param {Box[]} others @param {number} u @param {number} foot
 * @returns {Point[] | null}
 */
export function detour(cause, effect, others, u, foot) {
  const away = AWAY * u;
  const boxes = [cause, effect, ...others];
  const starts = doors(cause, away, { y: cause.y, out: cause.y - away, x: cause.x + cause.w / 2 });
  const ends = doors(effect, away, { y: effect.y + effect.h, out: effect.y + effect.h + away, x: foot });
  const xs = lines([
    ...boxes.flatMap(({ x, w }) => [x - away, x + w + away]),
    ...[...starts, ...ends].map((d) => d[1][0]),
  ]);
  const ys = lines([
    ...boxes.flatMap(({ y, h }) => [y - away, y + h + away]),
    ...[...starts, ...ends].map((d) => d[1][1]),
  ]);
  return search({ xs, ys, boxes, near: NEAR * u, turn: TURN * u }, starts, ends);
}

/** Where a line leaves or enters a card, each as the point on its edge and the one before it. @returns {[Point, Point][]} */
function doors({ x, y, w, h }, away, { y: edge, out, x: middle }) {
  const half = y + h / 2;
  return [
    [
      [middle, edge],
      [middle, out],
    ],
    [
      [x, half],
      [x - away, half],
    ],
    [
      [x + w, half],
      [x + w + away, half],
    ],
  ];
}

const lines = (values) => [...new Set(values)].sort((a, b) => a - b);

/** The way over the crossings of all lines beside cards, from a door of the one to a door of the other (Dijkstra). */
function search(field, starts, ends) {
  const { xs, ys } = field;
  const best = new Map();
  /** @type {{x: number, y: number, across: boolean, cost: number, from: any, door: Point}[]} */
  const waiting = [];
  const offer = (place) => {
    const key = `${place.x} ${place.y} ${place.across}`;
    if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= place.cost) return;
    best.set(key, place.cost);
    waiting.push(place);
  };
  starts.forEach(([door, [x, y]], i) => {
    offer({ x: xs.indexOf(x), y: ys.indexOf(y), across: i > 0, cost: 0, from: null, door });
  });
  while (waiting.length) {
    const at = waiting.reduce((least, one) => (one.cost < least.cost ? one : least));
    waiting.splice(waiting.indexOf(at), 1);
    if (best.get(`${at.x} ${at.y} ${at.across}`) < at.cost) continue;
    const end = ends.findIndex(([, [x, y]], i) => x === xs[at.x] && y === ys[at.y] && at.across === i > 0);
    if (end >= 0) return [...walked(at, field), ends[end][0]];
    for (const next of around(at, field)) offer(next);
  }
  return null;
}

/** The crossings next to one that a line reaches without passing behind a card. */
function around(at, { xs, ys, boxes, near, turn }) {
  const here = /** @type {Point} */ ([xs[at.x], ys[at.y]]);
  return [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ].flatMap(([dx, dy]) => {
    const [x, y] = [at.x + dx, at.y + dy];
    const there = /** @type {Point} */ ([xs[x], ys[y]]);
    if (there[0] === undefined || there[1] === undefined || crosses([here, there], boxes, near)) return [];
    const across = dx !== 0;
    const length = Math.abs(there[0] - here[0]) + Math.abs(there[1] - here[1]);
    return [{ x, y, across, cost: at.cost + length + (across === at.across ? 0 : turn), from: at, door: at.door }];
  });
}

/** The points of a way, from the edge of the card it begins at; only its corners. @returns {Point[]} */
function walked(last, { xs, ys }) {
  const points = [];
  for (let one = last; one; one = one.from) points.unshift(/** @type {Point} */ ([xs[one.x], ys[one.y]]));
  const all = [last.door, ...points];
  return all.filter(([x, y], i) => i === 0 || i === all.length - 1 || !straightOn(all[i - 1], [x, y], all[i + 1]));
}

const straightOn = (a, b, c) => (a[0] === b[0] && b[0] === c[0]) || (a[1] === b[1] && b[1] === c[1]);
