import { toast } from "../../../shared/dom.js";

const NOWHERE = { at: -1, many: -1 };

/**
 * What is done with whole rows of the table of activities, and where the focus goes once it is done: `table()` and `add()`
 * give the table and the button that adds a row. Returns `begin()`, `insert(place)`, `remove(item, place)`, `step(intent)`,
 * and `welcome(many)`, to be called once so many activities are shown.
 */
export function rowDeeds({ desk: { labels, attempt }, card, table, add }) {
  /** The activity that was added here and is to be led to once it is there. */
  let awaited = "";
  /** The row that is led to once so many activities are there. */
  let row = NOWHERE;
  let shown = 0;

  async function begin() {
    const made = await attempt("add_card_item", { card, of: "activities", fields: {} });
    awaited = made?.item ?? "";
    welcome(shown);
  }

  async function insert(place) {
    row = { at: place, many: shown + 1 };
    if (!(await attempt("bring_activities", { card, rows: [{}], place }))) row = NOWHERE;
  }

  async function remove(item, place) {
    row = { at: place, many: shown - 1 };
    const done = await attempt("remove_card_item", { card, item });
    if (done) toast(labels["item.removed"], { label: labels.undo, action: () => attempt("undo", {}), last: true });
    else row = NOWHERE;
  }

  async function step(intent) {
    await table().flush();
    const done = await attempt(intent, {});
    if (done?.said) toast(done.said);
  }

  function welcome(many) {
    shown = many;
    if (awaited && table().lead(awaited)) awaited = "";
    if (row.many !== many) return;
    if (many === 0) add().focus();
    else table().go({ row: Math.min(row.at, many - 1), column: table().at.column });
    row = NOWHERE;
  }

  return { begin, insert, remove, step, welcome };
}
