// The outline of a laid-out branch: how far it reaches left and right of `x` at each height, in steps of a few pixels.

const STEP = 12; // px

/** The skyline of one box; `x` from `left` to `right`, `y` from `top` to `bottom`. */
export function box(left, right, top, bottom) {
  const first = Math.floor(top / STEP);
  const length = Math.max(1, Math.ceil(bottom / STEP) - first);
  return { first, x: 0, left: new Array(length).fill(left), right: new Array(length).fill(right) };
}

/** How far right `next` must go to stand beside `present` with `gap` between them (may be negative). */
export function distance(present, next, gap) {
  let needed = -Infinity;
  const end = Math.min(present.first + present.right.length, next.first + next.left.length);
  for (let at = Math.max(present.first, next.first); at < end; at += 1) {
    needed = Math.max(needed, present.right[at - present.first] - next.left[at - next.first]);
  }
  return needed + present.x + gap - next.x;
}

/** `skyline` moved by `dx`. */
export function moved(skyline, dx) {
  return { ...skyline, x: skyline.x + dx };
}

/** Both skylines as one. */
export function joined(a, b) {
  const first = Math.min(a.first, b.first);
  const length = Math.max(a.first + a.left.length, b.first + b.left.length) - first;
  const left = new Array(length).fill(Infinity);
  const right = new Array(length).fill(-Infinity);
  for (const { first: from, x, left: l, right: r } of [a, b]) {
    for (let i = 0; i < l.length; i += 1) {
      const at = from - first + i;
      left[at] = Math.min(left[at], x + l[i]);
      right[at] = Math.max(right[at], x + r[i]);
    }
  }
  return { first, x: 0, left, right };
}
