/**
 * Where a caret at `at` in `before` belongs once the text reads `after`: it stays beside the words it stood beside.
 * @param {string} before
 * @param {string} after
 * @param {number} at
 */
export function moved(before, after, at) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  if (at <= head) return at;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (at >= before.length - tail) return at + after.length - before.length;
  return Math.min(at, after.length);
}
