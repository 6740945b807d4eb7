import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { row } from "./row.js";

/**
 * The ideas shown, a row each, which stays that idea's as long as there is one. `does` are the gestures; `choice` knows
 * which ideas are chosen to be merged. Returns `{ element, update(shown, { ideas, view, mine }) }`.
 */
export function ideaRows({ labels, does, choice }) {
  const rows = new Map();
  const element = h("ul", { class: "wb-all-list" });

  function rowOf(id) {
    if (!rows.has(id)) rows.set(id, row({ labels, does }));
    return rows.get(id);
  }

  return {
    element,
    update(shown, { ideas, view, mine }) {
      const byId = new Map(ideas.map((idea) => [idea.id, idea]));
      const supported = new Set(mine.supported);
      const ownIds = new Set((mine.ideas ?? []).map(({ id }) => id));
      for (const id of rows.keys()) if (!byId.has(id)) rows.delete(id);
      for (const idea of shown) {
        rowOf(idea.id).update(idea, {
          view,
          supported: supported.has(idea.id),
          own: [idea, ...idea.originals].some(({ id }) => ownIds.has(id)),
          choosing: choice.going,
          chosen: choice.has(idea.id),
          near: idea.similar.map((id) => byId.get(id)).filter(Boolean),
        });
      }
      keyed(
        element,
        shown.map(({ id }) => rowOf(id).element),
      );
    },
  };
}
