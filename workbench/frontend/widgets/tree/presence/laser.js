// The facilitator's pointer: a spot of light that everybody sees at the same place of the tree, whatever their layout.

import { h } from "../../../shared/dom.js";

/** The nearest box to a point of the tree, and the point in widths and heights of that box from its corner. */
export function placeOf(boxes, point) {
  let [best, least] = [null, Infinity];
  for (const [id, { x, y, w, h: height }] of boxes) {
    const far = Math.hypot(point.x - x - w / 2, point.y - y - height / 2);
    if (far < least) [best, least] = [id, far];
  }
  if (best === null) return null;
  const box = boxes.get(best);
  return { node: best, x: round((point.x - box.x) / box.w), y: round((point.y - box.y) / box.h) };
}

/** Where `{node, x, y}` is in another arrangement of the same tree; null when that node is not in it. */
export function pointOf(boxes, { node, x, y }) {
  const box = boxes.get(node);
  return box ? { x: box.x + x * box.w, y: box.y + y * box.h } : null;
}

/** A spot to be put into the world of the canvas: `show(boxes, place, scale)`. */
export function createSpot() {
  const element = h("div", { class: "wb-laser", "aria-hidden": "true", hidden: true });
  return {
    element,
    show(boxes, place, scale) {
      const at = place && pointOf(boxes, place);
      element.classList.toggle("wb-on", Boolean(at));
      if (!at) return;
      const fresh = element.hidden;
      element.hidden = false;
      element.style.transitionDuration = fresh ? "0s" : "";
      element.style.transform = `translate(${at.x}px, ${at.y}px) scale(${1 / scale})`;
    },
  };
}

function round(value) {
  return Math.round(value * 1000) / 1000;
}
