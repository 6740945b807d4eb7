import { h } from "../../shared/dom.js";
import { dotsOfIdea } from "./dots_of_idea.js";
import { facts, madeOf } from "./facts.js";
import { actions, choice, similar } from "./row_actions.js";

/**
 * One idea of the list. `does` are the gestures. `update(idea, context)` draws anew only what has changed; context is
 * `{ view, supported, own, fresh, dots, left, choosing, chosen, near }` (dots: mine on it; left: those I still have; near:
 * the ideas it is similar to). While ideas are being chosen the whole card is what is pressed.
 */
export function row({ labels, does }) {
  let look = "";
  let id = "";
  let chosen = false;
  const element = h("li", { class: "wb-idea", onclick: pressed });

  function pressed(event) {
    if (!element.classList.contains("wb-choosable") || event.target.closest("label, button, summary")) return;
    does.choose(id, !chosen);
  }

  return {
    element,
    update(idea, context) {
      const next = lookOf(idea, context);
      if (next === look) return;
      look = next;
      id = element.dataset.id = idea.id;
      chosen = context.chosen;
      element.classList.toggle("wb-choosable", context.choosing);
      element.classList.toggle("wb-chosen", Boolean(context.choosing && chosen));
      redraw(element, parts({ labels, does }, idea, context));
    },
  };
}

/** All that a row shows, to tell whether it has changed. */
function lookOf(idea, { view, near, ...mine }) {
  const { editable, facilitator, enters, groups, dots } = view;
  return JSON.stringify([
    idea,
    editable,
    facilitator,
    enters,
    groups,
    dots,
    mine,
    near.map(({ id, text }) => [id, text]),
  ]);
}

/** What a row is made of, from top to bottom. Returns elements. */
function parts({ labels, does }, idea, context) {
  const { view, choosing, chosen, near } = context;
  const working = view.editable && !choosing;
  return [
    choosing && choice({ labels, does }, idea, chosen),
    h("p", { class: "wb-words", dir: "auto", text: idea.text }),
    facts(labels, idea, context),
    !choosing && dotsOfIdea({ labels, does }, idea, context),
    !choosing && idea.originals.length > 0 && madeOf({ labels, does }, idea, view.editable),
    near.length > 0 && working && similar({ labels, does }, idea, near),
    working && actions({ labels, does }, idea, context),
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
