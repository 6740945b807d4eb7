// Dragging a card onto another: from a press to a drag, and to its end.

import { Carried } from "./carried.js";

const SLACK = 6; // px before a press becomes a drag

/**
 * Make cards under `canvas` draggable. `hooks`: `start(id)` -> the choice `{verb, node, source}` or null; `selected(id)`;
 * `objection(choice, id)` -> a sentence or null; `drop(choice, id)`; `park(choice)`; `preview(choice, id)`; `lift(choice, up)`;
 * `nudge(point, area)`; `ids()`; `card(id)`; `words(id)`.
 */
export function listenForDrag(canvas, hooks) {
  /** @type {{id: string, x: number, y: number, pointer: number} | null} */
  let press = null;
  /** @type {Carried | null} */
  let carried = null;

  const mine = (event) => press?.pointer === event.pointerId;
  const end = (dropped) => {
    const done = carried;
    press = null;
    carried = null;
    done?.end(dropped);
  };

  /** A press has become a drag, unless its card cannot be carried. */
  function lift({ id }, event) {
    const choice = hooks.start(id);
    if (!choice) {
      press = null;
      return;
    }
    canvas.setPointerCapture(event.pointerId);
    carried = new Carried(canvas, hooks, choice, hooks.words(id));
  }

  function move(event) {
    if (!press || press.pointer !== event.pointerId) return;
    if (!carried && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLACK) lift(press, event);
    carried?.follow(event);
  }

  function stopOnEscape(event) {
    if (event.key !== "Escape" || !carried) return;
    event.stopPropagation();
    event.preventDefault();
    end(false);
  }

  canvas.addEventListener("pointerdown", (event) => {
    const id = grasped(event, hooks);
    if (id) press = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId };
  });
  canvas.addEventListener("pointermove", move);
  canvas.addEventListener("pointerup", (event) => mine(event) && end(true));
  canvas.addEventListener("pointercancel", (event) => mine(event) && end(false));
  canvas.addEventListener("lostpointercapture", (event) => mine(event) && end(false));
  canvas.addEventListener("click", (event) => swallowAfterDrop(canvas, event), true);
  canvas.ownerDocument.addEventListener("keydown", stopOnEscape, true);
  return () => canvas.ownerDocument.removeEventListener("keydown", stopOnEscape, true);
}

/** The card a press takes hold of, if it does. */
function grasped(event, hooks) {
  const id = event.target.closest?.("[data-node]")?.dataset.node;
  if (!id || event.button !== 0 || event.target.closest(".wb-editor, .wb-offers")) return null;
  // A finger on a card usually means to move the canvas or to tap: only a selected card can be dragged by touch.
  return event.pointerType !== "touch" || hooks.selected(id) ? id : null;
}

/** The click that follows a drop must not select what lies under it. */
function swallowAfterDrop(canvas, event) {
  if (!canvas.classList.contains("wb-dropped")) return;
  event.stopPropagation();
  event.preventDefault();
}
