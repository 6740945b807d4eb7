// Fingers, mouse and wheel on the empty canvas: one pans, two pinch, ctrl+wheel zooms.

import { zoomed } from "./camera.js";

const SLACK = 4; // px a finger may tremble before it counts as a drag

/** Listen on `canvas`; `eye` is `{camera, look(camera)}` and `blank(event)` tells whether the pointer is on empty canvas. */
export function listenForCamera(canvas, eye, blank, onpress) {
  const fingers = new Map(); // pointer id -> {x, y}
  let travelled = 0;

  const place = (event) => {
    const area = canvas.getBoundingClientRect();
    return { x: event.clientX - area.left, y: event.clientY - area.top };
  };

  canvas.addEventListener("pointerdown", (event) => {
    if (fingers.size === 0 && (!blank(event) || event.button > 1)) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, place(event));
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) return;
    const now = place(event);
    const before = fingers.get(event.pointerId);
    const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelled < SLACK) return;
    if (!canvas.hasPointerCapture(event.pointerId)) canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, now);
    canvas.classList.add("wb-panning");
    eye.look(
      others.length
        ? pinched(eye.camera, before, now, others[0])
        : panned(eye.camera, now.x - before.x, now.y - before.y),
    );
  });
  const lift = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size) return;
    canvas.classList.remove("wb-panning");
    if (travelled < SLACK && event.type === "pointerup") onpress(event);
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const unit = event.deltaMode === 1 ? 16 : 1;
      if (event.ctrlKey || event.metaKey)
        eye.look(zoomed(eye.camera, Math.exp(-event.deltaY * unit * 0.004), place(event)));
      else
        eye.look(
          panned(
            eye.camera,
            -(event.shiftKey ? event.deltaY : event.deltaX) * unit,
            -(event.shiftKey ? 0 : event.deltaY) * unit,
          ),
        );
    },
    { passive: false },
  );
}

function panned(camera, dx, dy) {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

function pinched(camera, before, now, other) {
  const was = Math.hypot(before.x - other.x, before.y - other.y) || 1;
  const is = Math.hypot(now.x - other.x, now.y - other.y) || 1;
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  return panned(zoomed(camera, is / was, middle), (now.x - before.x) / 2, (now.y - before.y) / 2);
}
