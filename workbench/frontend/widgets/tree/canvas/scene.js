// Moving cards, arrows and camera from where they are to where they should be, all in step.

const TOO_MANY = 400; // beyond this, things are simply put in place

/** `paint(boxes, camera)` is called for every frame; `speed()` gives the length of a move in ms (0: at once). */
export function createScene(paint, speed) {
  let boxes = new Map();
  let camera = { x: 0, y: 0, k: 1 };
  let frame = 0;

  function put(nextBoxes, nextCamera) {
    boxes = nextBoxes;
    camera = nextCamera;
    paint(boxes, camera);
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
    go(nextBoxes, nextCamera = camera) {
      cancelAnimationFrame(frame);
      const length = speed();
      if (!length || !boxes.size || nextBoxes.size > TOO_MANY || document.hidden) return put(nextBoxes, nextCamera);
      const [fromBoxes, fromCamera, start] = [boxes, camera, performance.now()];
      const tick = (now) => {
        const t = Math.min(1, Math.max(0, (now - start) / length));
        if (t >= 1) return put(nextBoxes, nextCamera);
        const share = 1 - (1 - t) ** 3;
        put(blend(fromBoxes, nextBoxes, share), mix(fromCamera, nextCamera, share, ["x", "y", "k"]));
        frame = requestAnimationFrame(tick);
        return undefined;
      };
      // The first frame is painted now: a hidden or busy page must never be left without its cards.
      put(blend(fromBoxes, nextBoxes, 0), fromCamera);
      frame = requestAnimationFrame(tick);
      return undefined;
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function blend(from, to, share) {
  const boxes = new Map();
  for (const [id, box] of to)
    boxes.set(id, from.has(id) ? { ...box, ...mix(from.get(id), box, share, ["x", "y"]) } : box);
  return boxes;
}

function mix(a, b, share, keys) {
  return Object.fromEntries(keys.map((key) => [key, a[key] + (b[key] - a[key]) * share]));
}
