// Shift and a drag over the ground choose all cards inside the rectangle.

import { h } from "../../../shared/dom.js";
import { overlap } from "../layout/spot.js";

/** Listen on `canvas`; `ground(event)` tells whether a press is on no card, `caught(rectangle)` gets what was drawn (px of the canvas). */
export function listenForLasso(canvas, ground, caught) {
  /** @type {{x: number, y: number, pointer: number, element: HTMLElement} | null} */
  let press = null;

  const place = (event) => {
    const area = canvas.getBoundingClientRect();
    return { x: event.clientX - area.left, y: event.clientY - area.top };
  };
  const rectangle = (a, b) => ({
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    w: Math.abs(a.x - b.x),
    h: Math.abs(a.y - b.y),
  });

  canvas.addEventListener("pointerdown", (event) => {
    if (!event.shiftKey || event.button !== 0 || !ground(event)) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const element = h("div", { class: "wb-lasso", "aria-hidden": "true" });
    canvas.append(element);
    press = { ...place(event), pointer: event.pointerId, element };
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!press || press.pointer !== event.pointerId) return;
    const { x, y, w, h: height } = rectangle(press, place(event));
    Object.assign(press.element.style, {
      transform: `translate(${x}px, ${y}px)`,
      width: `${w}px`,
      height: `${height}px`,
    });
  });
  const end = (event) => {
    if (!press || press.pointer !== event.pointerId) return;
    const drawn = rectangle(press, place(event));
    press.element.remove();
    press = null;
    if (event.type === "pointerup" && drawn.w + drawn.h > 8) caught(drawn);
  };
  canvas.addEventListener("pointerup", end);
  canvas.addEventListener("pointercancel", end);
}

/** The ids of the boxes (on the screen) that a rectangle touches. */
export function inside(boxes, drawn) {
  return [...boxes].filter(([, box]) => overlap(box, drawn) > 0).map(([id]) => id);
}
