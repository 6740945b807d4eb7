import { announce, h } from "../../shared/dom.js";
import { found } from "../../shared/idea_search.js";
import { counted } from "../../shared/phrase.js";
import { choosing } from "./choosing.js";
import { ordered } from "./order.js";
import { ideaRows } from "./rows.js";
import { sorting } from "./sorting.js";

/**
 * The ideas of everybody, once revealed: searched, sorted, chosen to be merged. `does` are the gestures of a row;
 * `merge(ideas)` resolves with whether they were merged; `changed(typed)` is called when the page has to be drawn again,
 * `typed` says that it is because of the search. Returns `{ element, update(view, mine, typed) }`.
 */
export function allIdeas({ labels, scope, does, merge, changed }) {
  let ideas = [];
  let order = "newest";
  const search = searchBox(labels.search, () => changed(true));
  const sorts = sorting(labels, scope, (name) => {
    order = name;
    changed();
  });
  const choice = choosing({ labels, merge: mergeChosen, changed });
  const rows = ideaRows({ labels, does: { ...does, choose: choice.choose }, choice });
  const title = h("h3", { class: "wb-all-title" });
  const note = h("p", { class: "wb-help" });
  const element = h(
    "section",
    { class: "wb-all", "aria-label": labels["all.title"] },
    title,
    h("div", { class: "wb-all-tools" }, search, sorts, choice.toggle),
    note,
    rows.element,
    choice.bar,
  );

  async function mergeChosen(has) {
    const those = ideas.filter(({ id }) => has(id));
    return those.length > 1 && (await merge(those));
  }

  return {
    element,
    update(view, mine, typed) {
      element.hidden = !view.revealed;
      ideas = view.ideas ?? [];
      if (!view.revealed) return;
      const shown = ordered(found(ideas, search.value), order);
      choice.keep(new Set(ideas.map(({ id }) => id)));
      rows.update(shown, { ideas, view, mine });
      title.textContent = numbers(labels, ideas.length, view.people);
      const said = outcome(labels, { all: ideas.length, shown: shown.length, searched: Boolean(search.value) });
      note.textContent = said;
      note.hidden = !said;
      if (typed && said) announce(said);
      choice.update(view.editable, ideas.length);
    },
  };
}

function searchBox(name, oninput) {
  return h("input", { class: "wb-search", type: "search", placeholder: name, "aria-label": name, oninput });
}

/** How many ideas there are and how many people stand behind them. */
function numbers(labels, ideas, people) {
  return [counted(labels, "all.count", ideas), people > 0 && counted(labels, "all.people", people)]
    .filter(Boolean)
    .join(" ");
}

/** What there is to say of the ideas shown: that there are none, or how many were found. */
function outcome(labels, { all, shown, searched }) {
  if (!all) return labels["all.none"];
  if (!shown) return labels["all.found.none"];
  return searched ? counted(labels, "all.found", shown) : "";
}
