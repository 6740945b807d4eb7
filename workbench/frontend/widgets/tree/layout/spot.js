// Where the toolbar of a card goes: beside it, where it hides the fewest words. Pure geometry.

const NEAR = 14; // px between the card and the toolbar
const STEP = 24; // px between two places that are tried
const RIM = 8; // px kept free to the rim
const SACRED = 1000; // the card, and what hangs on it or it hangs on, stay readable whatever else is covered
const FAR = 0.25; // px² of other cards that are rather covered than going one px further away

/**
 * The top left corner `{x, y}` for a panel of `size` beside `box`, inside `area` (`{w, h}`): never over one of its `kin` where any
 * place is free of them, and over as little of `others` as can be. Above or below the card is tried first, then the whole area.
 */
export function spot(box, size, area, others, kin = []) {
  const at = (x, y) => ({
    x: Math.max(RIM, Math.min(area.w - size.w - RIM, x)),
    y: Math.max(RIM, Math.min(area.h - size.h - RIM, y)),
    w: size.w,
    h: size.h,
  });
  const covered = (place) => [box, ...kin].reduce((sum, one) => sum + overlap(place, one), 0);
  const cost = (place) => covered(place) * SACRED + others.reduce((sum, other) => sum + overlap(place, other), 0);
  const near = beside(box, size).map(({ x, y }, index) => ({ place: at(x, y), late: index * 60 }));
  const best = least(near.map(({ place, late }) => ({ ...place, cost: cost(place) + late })));
  if (best.cost < SACRED) return { x: best.x, y: best.y };
  const away = (place) =>
    Math.hypot(place.x + size.w / 2 - box.x - box.w / 2, place.y + size.h / 2 - box.y - box.h / 2);
  const anywhere = grid(area, size).map(({ x, y }) => at(x, y));
  const free = anywhere.filter((place) => covered(place) === 0);
  const { x, y } = least((free.length ? free : anywhere).map((one) => ({ ...one, cost: cost(one) + away(one) / FAR })));
  return { x, y };
}

/** Above it and below it, in the middle and along both edges. */
function beside(box, size) {
  const across = [box.x + box.w / 2 - size.w / 2, box.x + box.w - size.w, box.x];
  return [box.y - size.h - NEAR, box.y + box.h + NEAR].flatMap((y) => across.map((x) => ({ x, y })));
}

/** Places all over the area. */
function grid(area, size) {
  const places = [];
  for (let y = RIM; y < area.h - size.h; y += STEP) {
    for (let x = RIM; x < area.w - size.w - RIM + STEP; x += STEP * 2) places.push({ x, y });
  }
  return places.length ? places : [{ x: RIM, y: RIM }];
}

function least(places) {
  return places.reduce((best, next) => (next.cost < best.cost ? next : best));
}

/** The area two boxes share, in px². */
export function overlap(a, b) {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
