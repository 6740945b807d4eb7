import { toast } from "../../shared/dom.js";
import { placeInTree } from "./into_tree.js";
import { stronger } from "./order.js";
import { countPaper, countPaperDots } from "./paper_count.js";
import { themeGestures } from "./theming.js";
import { reword } from "./wording.js";

/** What people do with one idea of the list, or with a theme; `view()` and `mine()` are what there is now. Returns the gestures by name. */
export function gestures({ labels, attempt, drafts }, view, mine) {
  const undo = { label: labels.undo, action: () => attempt("undo"), last: true };
  const tried = async (intent, data, words) => (await attempt(intent, data)) && toast(words, undo);
  return {
    ...themeGestures({ labels, attempt, drafts }, view),
    support: (id, on) => attempt("support_idea", { idea: id, on }),
    dots: (id, dots) => attempt("place_dots", { idea: id, dots }),
    count: (idea) => countPaper({ labels, attempt }, idea, view().sectors),
    paperDots: (idea) => countPaperDots({ labels, attempt }, idea, view().sectors, mine().dots?.paper?.[idea.id] ?? {}),
    edit: (idea) => reword({ labels, attempt, drafts }, idea),
    withdraw: (id) => tried("withdraw_idea", { idea: id }, labels.withdrawn),
    unmerge: (id) => tried("unmerge_idea", { idea: id }, labels.unmerged),
    place: (idea) => placeInTree({ labels, attempt }, idea, view()),
    // one press merges under the words with more people behind them; undo is at hand
    join: (one, other) =>
      tried("merge_ideas", { ideas: [one.id, other.id], text: stronger(one, other).text }, labels.merged),
  };
}
