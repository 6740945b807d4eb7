import { announce, h } from "../../shared/dom.js";
import { found } from "../../shared/idea_search.js";
import { counted } from "../../shared/phrase.js";
import { choosing } from "./choosing.js";
import { dotRound } from "./dots.js";
import { ordered } from "./order.js";
import { ideaRows } from "./rows.js";
import { sorting } from "./sorting.js";
import { sections, themed } from "./themed.js";

/**
 * The ideas of everybody, once revealed: in their themes, searched, sorted, chosen to be merged or grouped. `does` are
 * the gestures of a row and of a theme; `merge(ideas)` resolves with whether they were merged; `news` knows what is new;
 * `write()` leads to the box people write in; `changed(typed)` is called when the page has to be drawn again, `typed`
 * says that it is because of the search. Returns `{ element, update(view, mine, typed) }`.
 */
export function allIdeas({ labels, scope, attempt, does, merge, news, write, changed }) {
  const search = searchBox(labels.search, () => changed(true));
  const sorts = sorting(labels, scope, () => changed());
  const choice = choosing({ labels, merge, theme: does.theme, changed });
  const rows = ideaRows({ labels, does: { ...does, choose: choice.choose }, choice, news });
  const list = themed({ labels, does });
  const dots = dotRound({ labels, attempt });
  const title = h("h3", { class: "wb-all-title" });
  const fresh = freshLine(labels, news);
  const note = h("p", { class: "wb-help" });
  const jump = h("button", { type: "button", class: "wb-button wb-jump", onclick: write, text: labels["write.jump"] });
  const element = h(
    "section",
    { class: "wb-all", "aria-label": labels["all.title"] },
    h("div", { class: "wb-all-head" }, title, h("div", { class: "wb-all-do" }, jump, choice.toggle)),
    fresh.element,
    dots.element,
    h("div", { class: "wb-all-tools" }, search, sorts.element),
    note,
    list.element,
    choice.bar,
  );

  return {
    element,
    update(view, mine, typed) {
      element.hidden = !view.revealed;
      if (!view.revealed) return;
      const ideas = view.ideas ?? [];
      news.see(ideas);
      sorts.update(view);
      dots.update(view, mine);
      const shown = ordered(found(ideas, search.value), sorts.order());
      choice.update(view.editable, ideas, shown);
      rows.keep(ideas);
      const parts = sections(shown, view.themes ?? [], { flat: sorts.flat(), searched: Boolean(search.value) });
      list.update(parts, view, (some) => rows.elements(some, { ideas, view, mine }));
      title.textContent = numbers(labels, ideas.length, view);
      jump.hidden = !view.editable;
      fresh.update(ideas, mine);
      const said = outcome(labels, { ideas, shown, searched: Boolean(search.value), order: sorts.order() });
      note.textContent = said;
      note.hidden = !said;
      if (typed && said) announce(said);
    },
  };
}

function searchBox(name, oninput) {
  return h("input", { class: "wb-search", type: "search", placeholder: name, "aria-label": name, oninput });
}

/** How many ideas of others are new since one last looked. Returns `{ element, update(ideas, mine) }`. */
function freshLine(labels, news) {
  const words = h("b", {});
  const seen = h("button", {
    type: "button",
    class: "wb-button wb-quiet",
    text: labels["fresh.seen"],
    onclick: () => news.seen(),
  });
  const element = h("p", { class: "wb-fresh-line" }, words, seen);
  return {
    element,
    update(ideas, mine) {
      const own = new Set((mine.ideas ?? []).map(({ id }) => id));
      const count = ideas.filter((idea) => !own.has(idea.id) && news.isNew(idea)).length;
      element.hidden = count === 0;
      words.textContent = count ? counted(labels, "fresh", count) : "";
    },
  };
}

/** How many ideas there are and how many people stand behind them. */
function numbers(labels, ideas, { people, least }) {
  return [
    counted(labels, "all.count", ideas),
    people > 0 && counted(labels, least ? "all.people.least" : "all.people", people),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What there is to say of the ideas shown: that there are none, how many were found, that none are alike. */
function outcome(labels, { ideas, shown, searched, order }) {
  if (!ideas.length) return labels["all.none"];
  if (!shown.length) return labels["all.found.none"];
  const alike = order === "similar" && !shown.some(({ similar }) => similar.length);
  return [searched && counted(labels, "all.found", shown.length), alike && labels["similar.none"]]
    .filter(Boolean)
    .join(" ");
}
