// The camera: what part of the tree is seen. `{x, y, k}`: a point p of the tree is shown at p * k + (x, y). Pure.

export const LEAST = 0.08;
export const MOST = 3;

/**
 * The camera that shows `bounds` whole in `room` (`{x, y, w, h}`), at scale `k`: the core (at 0) in the middle of the width as far as
 * the wider side leaves room for it, the whole in the middle of the height.
 */
export function fitted(bounds, room, k) {
  const centred = room.x + room.w / 2 - (bounds.x + bounds.w / 2) * k;
  const slack = Math.max(0, (room.w - bounds.w * k) / 2);
  const core = room.x + room.w / 2;
  return {
    k,
    x: Math.max(centred - slack, Math.min(centred + slack, core)),
    y: room.y + room.h / 2 - (bounds.y + bounds.h / 2) * k,
  };
}

/**
 * The camera that shows `bounds` as wide as the room, at most at scale `most`, from their beginning: their head, or their foot
 * when the branch grows `upwards`.
 */
export function beginning(bounds, room, upwards, most) {
  const k = Math.min(most, room.w / bounds.w);
  const high = bounds.h * k > room.h;
  const y = upwards && high ? room.y + room.h - (bounds.y + bounds.h) * k : room.y - bounds.y * k;
  return { k, x: room.x + room.w / 2 - (bounds.x + bounds.w / 2) * k, y };
}

/** `camera` zoomed by `factor` about the point `at` of the screen. */
export function zoomed(camera, factor, at) {
  const k = Math.min(MOST, Math.max(LEAST, camera.k * factor));
  const share = k / camera.k;
  return { k, x: at.x - (at.x - camera.x) * share, y: at.y - (at.y - camera.y) * share };
}

/** `camera` no closer than shows all of a box `wide` px wide in the room, but at least at scale `least`; about the point `at`. */
export function notCloser(camera, wide, room, least, at) {
  const most = Math.max(least, room.w / wide);
  return camera.k > most ? zoomed(camera, most / camera.k, at) : camera;
}

/** `camera` moved just enough to show `box` inside `room`, and closer when its words would be smaller than `least`. */
export function showing(camera, box, room, least = 0) {
  const centre = { x: (box.x + box.w / 2) * camera.k + camera.x, y: (box.y + box.h / 2) * camera.k + camera.y };
  const near = camera.k < least ? zoomed(camera, least / camera.k, centre) : camera;
  const at = onScreen(box, near);
  return {
    k: near.k,
    x: near.x + shift(at.x, at.x + at.w, room.x, room.x + room.w),
    y: near.y + shift(at.y, at.y + at.h, room.y, room.y + room.h),
  };
}

/** `camera` moved so that the box `id` stays where it is on the screen when `before` becomes `after` (maps of boxes). */
export function steadied(camera, before, after, id) {
  const [from, to] = [before.get(id), after.get(id)];
  return from && to
    ? { ...camera, x: camera.x + (from.x - to.x) * camera.k, y: camera.y + (from.y - to.y) * camera.k }
    : camera;
}

/** Where `box` is on the screen. */
export function onScreen(box, camera) {
  return { x: box.x * camera.k + camera.x, y: box.y * camera.k + camera.y, w: box.w * camera.k, h: box.h * camera.k };
}

function shift(low, high, least, most) {
  if (low < least) return least - low;
  return high > most ? Math.max(most - high, least - low) : 0;
}
