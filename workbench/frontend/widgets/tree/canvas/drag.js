// Dragging a card onto another: every card shows at once whether it would take it, and the one under the pointer says why not.

import { h } from "../../../shared/dom.js";

const SLACK = 6; // px before a press becomes a drag

/**
 * Make cards under `canvas` draggable. `hooks`: `start(id)` -> the choice `{verb, node, source}` or null; `objection(choice, id)` ->
 * a sentence or null; `drop(choice, id)`; `park(choice)`; `preview(choice, id)`; `nudge(point, area)`; `ids()`; `card(id)`; `words(id)`.
 */
export function listenForDrag(canvas, hooks) {
  let press = null; // {id, x, y, pointer}
  let drag = null; // {choice, verdicts, ghost, over}

  canvas.addEventListener("pointerdown", (event) => {
    const id = event.target.closest?.("[data-node]")?.dataset.node;
    if (!id || event.button !== 0 || event.target.closest(".wb-editor, .wb-offers")) return;
    // A finger on a card usually means to move the canvas or to tap: only a selected card can be dragged by touch.
    if (event.pointerType === "touch" && !hooks.selected(id)) return;
    press = { id, x: event.clientX, y: event.clientY, pointer: event.pointerId };
  });
  canvas.addEventListener("pointermove", (event) => {
    if (press?.pointer !== event.pointerId) return;
    if (!drag && Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLACK) begin(event);
    if (drag) hover(event);
  });
  canvas.addEventListener("pointerup", (event) => press?.pointer === event.pointerId && end(true));
  canvas.addEventListener("pointercancel", (event) => press?.pointer === event.pointerId && end(false));
  canvas.addEventListener("lostpointercapture", (event) => press?.pointer === event.pointerId && end(false));
  // The click that follows a drop must not select what lies under it.
  canvas.addEventListener(
    "click",
    (event) => {
      if (!canvas.classList.contains("wb-dropped")) return;
      event.stopPropagation();
      event.preventDefault();
    },
    true,
  );
  canvas.ownerDocument.addEventListener("keydown", stopOnEscape, true);

  function stopOnEscape(event) {
    if (event.key !== "Escape" || !drag) return;
    event.stopPropagation();
    event.preventDefault();
    end(false);
  }

  function begin(event) {
    const choice = hooks.start(press.id);
    if (!choice) {
      press = null;
      return;
    }
    canvas.setPointerCapture(event.pointerId);
    const verdicts = new Map(hooks.ids().map((id) => [id, hooks.objection(choice, id)]));
    const note = h("span", { class: "wb-drag-note" });
    const ghost = h(
      "div",
      { class: "wb-drag-ghost", "aria-hidden": "true" },
      h("span", { class: "wb-drag-words", dir: "auto", text: hooks.words(press.id) }),
      note,
    );
    canvas.append(ghost);
    canvas.classList.add("wb-dragging");
    for (const [id, reason] of verdicts) if (hooks.card(id)) hooks.card(id).dataset.drop = reason ? "no" : "yes";
    drag = { choice, verdicts, ghost, note, over: null, lot: false };
    hooks.lift?.(choice, true);
  }

  function hover(event) {
    const area = canvas.getBoundingClientRect();
    const point = { x: event.clientX - area.left, y: event.clientY - area.top };
    const x = Math.min(point.x + 14, area.width - drag.ghost.offsetWidth - 8);
    drag.ghost.style.transform = `translate(${x}px, ${Math.min(point.y + 14, area.height - drag.ghost.offsetHeight - 8)}px)`;
    const under = canvas.getRootNode().elementFromPoint(event.clientX, event.clientY);
    const id = under?.closest?.(".wb-world [data-node]")?.dataset.node ?? null;
    drag.lot = Boolean(under?.closest?.(".wb-lot")) && drag.choice.verb !== "restore";
    canvas.classList.toggle("wb-over-lot", drag.lot);
    if (id !== drag.over) {
      hooks.card(drag.over)?.classList.remove("wb-over");
      hooks.card(id)?.classList.add("wb-over");
      drag.over = id;
      const reason = id && id !== drag.choice.node ? drag.verdicts.get(id) : null;
      drag.note.textContent = reason ?? "";
      drag.ghost.classList.toggle("wb-refused", Boolean(reason));
    }
    const fits = id && !drag.verdicts.get(id);
    hooks.preview(drag.choice, fits ? id : null);
    hooks.nudge(point, area);
  }

  function end(dropped) {
    const done = drag;
    press = null;
    drag = null;
    if (!done) return;
    for (const id of done.verdicts.keys()) {
      const card = hooks.card(id);
      if (card) delete card.dataset.drop;
      card?.classList.remove("wb-over");
    }
    done.ghost.remove();
    canvas.classList.remove("wb-dragging", "wb-over-lot");
    canvas.classList.add("wb-dropped");
    setTimeout(() => canvas.classList.remove("wb-dropped"), 0);
    hooks.preview(done.choice, null);
    hooks.lift?.(done.choice, false);
    if (!dropped) return;
    if (done.lot) hooks.park(done.choice);
    else if (done.over && done.over !== done.choice.node) hooks.drop(done.choice, done.over);
  }

  return () => canvas.ownerDocument.removeEventListener("keydown", stopOnEscape, true);
}
