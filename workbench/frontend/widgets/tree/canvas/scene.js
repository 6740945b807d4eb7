// Moving cards, arrows and camera from where they are to where they should be, all in step.

const TOO_MANY = 400; // beyond this, things are simply put in place

/** `paint(boxes, camera, moving)` is called for every frame; `speed()` gives the length of a move in ms (0: at once). */
export function createScene(paint, speed) {
  let boxes = new Map();
  let camera = { x: 0, y: 0, k: 1 };
  let frame = 0;

  function put(nextBoxes, nextCamera, moving = false) {
    boxes = moving ? nextBoxes : kept(boxes, nextBoxes);
    camera = nextCamera;
    paint(boxes, camera, moving);
  }

  return {
    get camera() {
      return camera;
    },
    get boxes() {
      return boxes;
    },
    /** Put the camera somewhere at once (while a hand drags it). */
    look(next) {
      cancelAnimationFrame(frame);
      put(boxes, next);
    },
    /** Move to `nextBoxes` and `nextCamera`. */
    go(goal, nextCamera = camera) {
      cancelAnimationFrame(frame);
      const nextBoxes = kept(boxes, goal);
      const length = speed();
      if (!length || !boxes.size || nextBoxes.size > TOO_MANY || document.hidden) return put(nextBoxes, nextCamera);
      const [fromBoxes, fromCamera, start] = [boxes, camera, performance.now()];
      const tick = (now) => {
        const t = Math.min(1, Math.max(0, (now - start) / length));
        if (t >= 1) return put(nextBoxes, nextCamera);
        const share = 1 - (1 - t) ** 3;
        put(blend(fromBoxes, nextBoxes, share), mix(fromCamera, nextCamera, share, ["x", "y", "k"]), true);
        frame = requestAnimationFrame(tick);
        return undefined;
      };
      // The first frame is painted now: a hidden or busy page must never be left without its cards.
      put(blend(fromBoxes, nextBoxes, 0), fromCamera, true);
      frame = requestAnimationFrame(tick);
      return undefined;
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function blend(from, to, share) {
  const boxes = new Map();
  for (const [id, box] of to) {
    const before = from.get(id);
    if (!before || before === box) boxes.set(id, box);
    else boxes.set(id, share ? { ...box, ...mix(before, box, share, ["x", "y"]) } : before);
  }
  return boxes;
}

/** The boxes of `next`; one that stays where it is stays the same object, and whoever paints knows it by that. */
function kept(before, next) {
  const boxes = new Map();
  for (const [id, box] of next) {
    const old = before.get(id);
    boxes.set(id, old && alike(old, box) ? old : box);
  }
  return boxes;
}

function alike(a, b) {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h && a.hung === b.hung;
}

function mix(a, b, share, keys) {
  return Object.fromEntries(keys.map((key) => [key, a[key] + (b[key] - a[key]) * share]));
}
