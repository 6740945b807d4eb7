// Who writes in which field of which card: what this page tells of its person, and what it hears of the others.

import { Visitors } from "../../shared/visitors.js";

const EVERY = 150; // ms between two things this page says of itself

/** What a field is known by among those of its card: by its name, and that of the item it is of. */
export const placeOf = ({ item, field }) => (item ? `${item} ${field}` : field);

/**
 * Follow the writers of `group`; `here(element)` tells the `{card, item?, field}` an element of this page belongs to, or null.
 * `changed()` is called when somebody else begins or ends. Under the Chatham House Rule nobody is told who it is.
 * Returns `{ of(card), stop() }`, which gives `Map<place, people>` by `placeOf`; a person of whom nothing is known is `null`.
 */
export function writers({ group, root, here }, changed, where = window) {
  const visitors = new Visitors(({ at }) => Boolean(at?.card));
  const own = telling({ group, root, here }, where);
  let pens = [];

  function hear({ detail }) {
    if (detail.anew) own.anew();
    if (detail.anew || detail.group !== group) return;
    const touched = visitors.hear(detail);
    const told = detail.pens ?? pens;
    const moved = JSON.stringify(told) !== JSON.stringify(pens);
    pens = told;
    if (touched.size || moved) changed();
  }

  where.addEventListener("workbench:presence", hear);
  own.arrive();
  return {
    of(card) {
      const found = new Map();
      const add = (at, who) => found.set(placeOf(at), [...(found.get(placeOf(at)) ?? []), who]);
      for (const person of visitors.people.values()) if (person.at?.card === card) add(person.at, person);
      for (const pen of pens) if (pen.card === card) add(pen, null);
      return found;
    },
    stop() {
      where.removeEventListener("workbench:presence", hear);
      own.stop();
    },
  };
}

function telling({ group, root, here }, where) {
  let told = "null";
  let [waiting, last] = [0, 0];
  const say = (at, more = {}) =>
    where.dispatchEvent(new CustomEvent("workbench:presence-say", { detail: { group, at, ...more } }));
  const place = () => {
    const at = root.contains(document.activeElement) ? here(document.activeElement) : null;
    return at && { ...at, doing: "writing" };
  };

  function speak() {
    waiting = 0;
    const at = place();
    if (JSON.stringify(at) === told) return;
    told = JSON.stringify(at);
    last = Date.now();
    say(at);
  }

  const look = () => {
    if (group && !waiting) waiting = setTimeout(speak, Math.max(0, last + EVERY - Date.now()));
  };
  root.addEventListener("focusin", look);
  root.addEventListener("focusout", look);
  return {
    /** Said at first: another widget of this page may have heard who is where, and which of them this page is. */
    arrive: () => group && say(null, { arrives: true }),
    anew() {
      told = JSON.stringify(place());
      if (group) say(JSON.parse(told));
    },
    stop() {
      clearTimeout(waiting);
      if (group) say(null);
    },
  };
}
