import { fieldNotes } from "./field_notes.js";
import { origin } from "./origin.js";
import { unfold } from "./section.js";
import { trees } from "./trees.js";
import { writers } from "./writers.js";

/**
 * What stands around the open card: the way to its trees and back, where the words of its fields come from, and who
 * writes in which (R13, R50). `root`: where cards are written; `does`: `{ open(card), leave(), take(words) }`; `changed()` is called
 * when something is to be shown anew. Returns `around(card element)`, `update`, `writing(card)` and `stop`.
 */
export function around({ labels, options, root, does }, changed) {
  const looking = { on: false, from: { field: null, at: 0 } };
  const line = origin(labels, look);
  const both = trees(labels, { back, open });
  const notes = fieldNotes(labels, { look, take: does.take });
  const present = writers({ group: options.group, root, here }, changed);
  let shown = null;

  /** The field of the open card that somebody writes in. */
  function here(element) {
    const place = element.closest(".wb-field[data-field]");
    if (!place || !shown || !element.matches("input, textarea, select")) return null;
    const item = place.closest("[data-item]")?.dataset.item;
    const field = place.dataset.field.split(".").at(-1);
    return item ? { card: shown, item, field } : { card: shown, field };
  }

  function look({ tree, nodes }, from) {
    does.leave();
    looking.on = true;
    looking.from = keyOf(from);
    changed();
    both.show(tree, nodes);
  }

  function back() {
    looking.on = false;
    changed();
    const place = find(root, looking.from);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: "center" });
  }

  function open(card) {
    looking.on = false;
    does.open(card);
  }

  return {
    /** What is to be seen: the trees, or the card below the way to them. */
    around: (element) => (looking.on ? [both.element] : [line.element, element]),
    writing: present.of,
    close() {
      looking.on = false;
    },
    update(view, card, element) {
      shown = card.card;
      line.update(card, view.objectives);
      both.update(view.objectives, view.cards);
      notes.update(element, card, { people: present.of(card.card), editable: view.editable && !card.kept });
    },
    stop: present.stop,
  };
}

/** Where a way to the trees stands: its field, or the line above the card; the button may be made anew meanwhile. */
function keyOf(from) {
  const field = from.closest(".wb-field[data-field]")?.dataset.field ?? null;
  const ways = [...(from.closest(".wb-origin")?.querySelectorAll(".wb-way-back") ?? [])];
  return { field, at: Math.max(0, ways.indexOf(from)) };
}

function find(root, { field, at }) {
  const place = field === null ? ".wb-origin" : `.wb-field[data-field="${CSS.escape(field)}"] .wb-source`;
  return unfold(root.querySelectorAll(`${place} .wb-way-back`)[at] ?? null);
}
