import { h } from "../../shared/dom.js";
import { facts, madeOf } from "./facts.js";
import { actions, choice, similar } from "./row_actions.js";

/**
 * One idea of the list. `does` are the gestures. `update(idea, context)` draws anew only what has changed; context is
 * `{ view, supported, own, choosing, chosen, near }` (near: the ideas it is similar to).
 */
export function row({ labels, does }) {
  const element = h("li", { class: "wb-idea" });
  let look = "";
  return {
    element,
    update(idea, context) {
      const next = lookOf(idea, context);
      if (next === look) return;
      look = next;
      element.dataset.id = idea.id;
      element.classList.toggle("wb-chosen", Boolean(context.choosing && context.chosen));
      redraw(element, parts({ labels, does }, idea, context));
    },
  };
}

/** All that a row shows, to tell whether it has changed. */
function lookOf(idea, { view, supported, own, choosing, chosen, near }) {
  return JSON.stringify([
    idea,
    view.editable,
    view.facilitator,
    supported,
    own,
    choosing,
    chosen,
    near.map(({ id, text }) => [id, text]),
  ]);
}

/** What a row is made of, from top to bottom. Returns elements. */
function parts({ labels, does }, idea, { view, supported, own, choosing, chosen, near }) {
  return [
    choosing && choice({ labels, does }, idea, chosen),
    h("p", { class: "wb-words", dir: "auto", text: idea.text }),
    facts(labels, idea, own, view.sectors),
    idea.originals.length > 0 && madeOf({ labels, does }, idea, view.editable),
    near.length > 0 && view.editable && !choosing && similar({ labels, does }, idea, near),
    view.editable && !choosing && actions({ labels, does }, idea, { facilitator: view.facilitator, supported, own }),
  ].filter(Boolean);
}

/** Put other parts into a row; what was opened in it stays open, and the focus stays on the control of the same key. */
function redraw(element, made) {
  const active = document.activeElement;
  const held = active instanceof HTMLElement && element.contains(active) ? active.dataset.key : null;
  const opened = element.querySelector("details")?.open;
  element.replaceChildren(...made);
  const details = element.querySelector("details");
  if (opened && details) details.open = true;
  if (held) element.querySelector(`[data-key="${held}"]`)?.focus({ preventScroll: true });
}
