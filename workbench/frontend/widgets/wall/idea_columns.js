// The columns of the ideas on a wall, as many as the size of the words leaves room for, and the themes named in them.
import { h } from "../../shared/dom.js";
import { holds, SIZES } from "../../shared/fitting.js";
import { counted, phrase } from "../../shared/phrase.js";

const NARROWEST = 12; // a column is at least this many times as wide as its words are high
const MOST = 4; // columns

/** Make the words as large as the list allows, in as many columns as that size leaves room for. */
export function spread(list, labels, unit) {
  for (const f of SIZES) {
    list.style.setProperty("--f", String(f));
    const columns = Math.max(1, Math.min(MOST, Math.floor(list.clientWidth / (f * NARROWEST * unit))));
    list.style.columnCount = String(columns);
    nameColumns(list, labels);
    if (holds(list)) break;
  }
}

/** The name of a theme and how many ideas are in it; of those in none, that they are. */
export const nameOf = (theme, counts, labels) =>
  `${theme || labels["theme.none"]} · ${counted(labels, "theme.count", counts[theme] ?? 0)}`;

/** The name of a theme whose ideas began in the column before. */
export const goesOn = (theme, labels) => phrase(labels["theme.goes_on"], { theme: theme || labels["theme.none"] });

/** Say at the head of every column in which theme its ideas are, where the theme began in the column before. */
function nameColumns(list, labels) {
  for (const name of list.querySelectorAll(".wb-wall-again")) name.remove();
  if (list.dataset.themed !== "true") return;
  /** @type {HTMLElement | null} */
  let before = null;
  for (const row of /** @type {HTMLElement[]} */ ([...list.children])) {
    const idea = row.dataset.look;
    if (before && idea && row.offsetLeft !== before.offsetLeft) {
      const { theme } = JSON.parse(idea);
      const name = named(h("li", {}), theme, goesOn(theme, labels));
      name.classList.add("wb-wall-again");
      row.before(name);
    }
    before = row;
  }
}

/** The name of a theme above its ideas. Returns the row. */
export function named(row, theme, words) {
  row.className = theme ? "wb-wall-theme" : "wb-wall-theme wb-wall-unsorted";
  if (row.textContent !== words) row.textContent = words;
  return row;
}
