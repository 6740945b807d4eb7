import { row } from "./row.js";

/**
 * A row for each idea, which stays that idea's as long as there is one. `does` are the gestures; `choice` knows which
 * ideas are chosen, `news` which are new. Returns `{ keep(ideas), of(idea, { ideas, view, mine }) }`.
 */
export function ideaRows({ labels, does, choice, news }) {
  const rows = new Map();

  function rowOf(id) {
    if (!rows.has(id)) rows.set(id, row({ labels, does }));
    return rows.get(id);
  }

  return {
    /** Forget the rows of ideas that are not there any more. */
    keep(ideas) {
      const present = new Set(ideas.map(({ id }) => id));
      for (const id of rows.keys()) if (!present.has(id)) rows.delete(id);
    },
    /** The rows of these ideas as they are now. Returns elements. */
    elements(shown, { ideas, view, mine }) {
      const byId = new Map(ideas.map((idea) => [idea.id, idea]));
      const supported = new Set(mine.supported);
      const ownIds = new Set((mine.ideas ?? []).map(({ id }) => id));
      const { on = {}, used = 0 } = mine.dots ?? {};
      return shown.map((idea) => {
        const own = [idea, ...idea.originals].some(({ id }) => ownIds.has(id));
        const made = rowOf(idea.id);
        made.update(idea, {
          view,
          supported: supported.has(idea.id),
          own,
          fresh: !own && news.isNew(idea),
          dots: on[idea.id] ?? 0,
          left: (view.dots?.each ?? 0) - used,
          choosing: choice.going,
          chosen: choice.has(idea.id),
          near: idea.similar.map((id) => byId.get(id)).filter(Boolean),
        });
        return made.element;
      });
    },
  };
}
