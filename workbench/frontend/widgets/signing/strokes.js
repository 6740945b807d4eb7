// What a hand drew, as few whole numbers as still look like it. The pad is 600 wide and 200 high (ogcore/seal/drawing.py).

export const WIDTH = 600;
export const HEIGHT = 200;
const MOST_STROKES = 60;
const MOST_NUMBERS = 1000;
/** So far may a line stray from what was drawn, in units of the pad. */
const FINEST = 1.2;

/** @typedef {[number, number]} Point */

/**
 * The strokes of a signature as they are sent: thinned out until they are few enough.
 * @param {Point[][]} drawn
 * @returns {number[][]}
 */
export function strokesOf(drawn) {
  const strokes = drawn.slice(0, MOST_STROKES).map(onThePad);
  let fine = FINEST;
  let thin = strokes;
  do {
    thin = strokes.map((points) => thinned(points, fine));
    fine *= 1.5;
  } while (thin.flat().length * 2 > MOST_NUMBERS);
  return thin.map((points) => points.flat());
}

/** Whole numbers on the pad, no point twice in a row; a dot is a line one unit long. @param {Point[]} points @returns {Point[]} */
function onThePad(points) {
  const whole = points.map(([x, y]) => /** @type {Point} */ ([within(x, WIDTH), within(y, HEIGHT)]));
  const kept = whole.filter(([x, y], at) => at === 0 || x !== whole[at - 1][0] || y !== whole[at - 1][1]);
  if (kept.length > 1) return kept;
  const [x, y] = kept[0];
  return [kept[0], [x < WIDTH ? x + 1 : x - 1, y]];
}

/** @param {number} value @param {number} most */
function within(value, most) {
  return Math.min(most, Math.max(0, Math.round(value)));
}

/**
 * The points without which the line would stray further than `fine` (Ramer, Douglas and Peucker).
 * @param {Point[]} points @param {number} fine
 * @returns {Point[]}
 */
export function thinned(points, fine) {
  const kept = new Set([0, points.length - 1]);
  const waiting = [[0, points.length - 1]];
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const [first, last] = span;
    const [far, at] = farthest(points, first, last);
    if (far <= fine) continue;
    kept.add(at);
    waiting.push([first, at], [at, last]);
  }
  return points.filter((_, at) => kept.has(at));
}

/** @param {Point[]} points @param {number} first @param {number} last */
function farthest(points, first, last) {
  let [far, found] = [0, first];
  for (let at = first + 1; at < last; at += 1) {
    const away = distance(points[at], points[first], points[last]);
    if (away > far) [far, found] = [away, at];
  }
  return [far, found];
}

/** How far a point lies from a line between two others. @param {Point} point @param {Point} from @param {Point} to */
function distance([x, y], [x0, y0], [x1, y1]) {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length)) : 0;
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

/** The strokes as one path. @param {number[][]} strokes */
export function pathOf(strokes) {
  return strokes.map((numbers) => `M${numbers.join(" ")}`).join("");
}
