import { hiddenIdeas } from "./hidden_ideas.js";
import { ideasInTree } from "./in_tree.js";
import { item } from "./item.js";
import { placing } from "./placing.js";
import { waitingIdeas } from "./waiting.js";

/**
 * The ideas in the tray. One of those that wait is chosen at most, and then says where it can go. `reveal()` reveals
 * them, `put(idea, target)` puts one into the tree, `show(node)` leads to a node there; `changed()` is called when the
 * tray has to be drawn again. Returns `{ elements, update(view, selected) }`; `selected` is the node selected in the tree.
 */
export function tray({ labels, reveal, put, show, changed }) {
  const hidden = hiddenIdeas(labels, reveal);
  const waiting = waitingIdeas(labels, changed);
  const placed = ideasInTree(labels, changed);
  const where = placing(labels, (target) => put(chosen, target));
  const items = new Map();
  /** @type {string | null} the idea that waits for its place */
  let chosen = null;

  function choose(id) {
    const before = chosen;
    chosen = before === id ? null : id;
    changed();
    if (chosen) items.get(chosen)?.element.scrollIntoView({ block: "nearest" });
    else items.get(before)?.focus();
  }

  function elementOf(idea, view) {
    if (!items.has(idea.id)) items.set(idea.id, item({ labels, choose, show }));
    const mine = items.get(idea.id);
    mine.update(idea, { view, chosen: chosen === idea.id });
    // put there once: what is moved loses the keyboard
    if (chosen === idea.id && where.element.parentElement !== mine.element) mine.element.append(where.element);
    return mine.element;
  }

  /** Forget the ideas that are not there any more; one that does not wait any more cannot stay chosen. */
  function keep(ideas, left, editable) {
    const present = new Set(ideas.map(({ id }) => id));
    for (const id of items.keys()) if (!present.has(id)) items.delete(id);
    if (chosen && (!editable || !left.some(({ id }) => id === chosen))) chosen = null;
    if (!chosen) where.element.remove();
  }

  return {
    elements: [hidden.element, ...waiting.elements, placed.element],
    update(view, selected) {
      const { left, inTree } = apart(view.ideas);
      keep(view.ideas, left, view.editable);
      where.update(view, selected);
      hidden.update(view);
      const shown = (idea) => elementOf(idea, view);
      waiting.update(left, view, shown);
      placed.update(inTree, shown);
    },
  };
}

/** The ideas that wait for a place in the tree (`left`), and those that have one (`inTree`). */
function apart(ideas) {
  return { left: ideas.filter(({ nodes }) => !nodes.length), inTree: ideas.filter(({ nodes }) => nodes.length) };
}
