// Where the toolbar of a card goes: beside it, where it hides the fewest words. Pure geometry.

const NEAR = 14; // px between the card and the toolbar

/** The top left corner `{x, y}` for a panel of `size` beside `box`, inside `area` (`{w, h}`), covering as little of `others` as can be. */
export function spot(box, size, area, others) {
  const middle = box.x + box.w / 2 - size.w / 2;
  const tries = [];
  for (const y of [box.y - size.h - NEAR, box.y + box.h + NEAR]) {
    for (const x of [middle, box.x + box.w - size.w, box.x]) tries.push({ x, y });
  }
  const costed = tries.map(({ x, y }, index) => {
    const at = {
      x: Math.max(8, Math.min(area.w - size.w - 8, x)),
      y: Math.max(8, Math.min(area.h - size.h - 8, y)),
      w: size.w,
      h: size.h,
    };
    // The card itself must stay readable whatever happens; of equal places the first is the best.
    const cost = overlap(at, box) * 50 + others.reduce((sum, other) => sum + overlap(at, other), 0) + index * 60;
    return { x: at.x, y: at.y, cost };
  });
  const { x, y } = costed.reduce((best, next) => (next.cost < best.cost ? next : best));
  return { x, y };
}

/** The area two boxes share, in px². */
export function overlap(a, b) {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
