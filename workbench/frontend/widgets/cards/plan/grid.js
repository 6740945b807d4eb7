import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { phrase } from "../../../shared/phrase.js";
import { cellOf, fillCell } from "./cell.js";
import { cellField } from "./cell_field.js";
import { begins, deed, next, step } from "./grid_keys.js";

const CELL = "td[data-field]";
/** The cell of an activity that is led to where no other is named: its words. */
const WORDS = "activity";

/**
 * The activities of a card as a table that is written in (R33): arrows move, a letter, Enter or F2 begins to write, Enter
 * goes down, Tab to the next cell, Escape puts back what stood there.
 */
export class Grid {
  /**
   * `does`: `{ move(item, place), insert(place), remove(item, place), undo(), redo(), paste(text, cell, place), at(cell) }`,
   * where a cell is `{ item, field }`.
   */
  constructor({ desk, specs, letBe, does }) {
    this.desk = desk;
    this.letBe = letBe;
    this.does = does;
    this.columns = specs.filter((spec) => !spec.beside);
    this.besides = new Map(specs.filter((spec) => spec.beside).map((spec) => [spec.beside, spec.name]));
    this.rows = new Map();
    this.writing = new Map();
    this.card = null;
    this.state = { editable: false, kept: "", people: new Map() };
    this.at = { row: 0, column: 0 };
    this.body = h("tbody");
    this.table = h(
      "table",
      { class: "wb-grid", role: "grid", "aria-label": desk.labels["plan.table"] },
      h("thead", {}, h("tr", {}, heads(this.columns, desk.labels))),
      this.body,
    );
    this.element = h("div", { class: "wb-grid-frame" }, this.table);
    this.listen();
  }

  listen() {
    const { table } = this;
    table.addEventListener("keydown", (event) => this.press(event));
    table.addEventListener("paste", (event) => this.pasted(event));
    table.addEventListener("focusin", (event) => this.follow(cellOfTarget(event)));
    table.addEventListener("focusout", (event) => this.leave(event));
    table.addEventListener("dblclick", (event) => {
      const cell = cellOfTarget(event);
      if (!this.writing.has(cell)) this.open(cell); // within a box it marks a word
    });
    table.addEventListener("mousedown", (event) => {
      const within =
        event.target instanceof Element && event.target.closest("textarea, input, select, button, summary, a");
      if (this.writing.has(cellOfTarget(event)) && !within) event.preventDefault(); // beside the box is no way out of it
    });
    table.addEventListener("click", (event) => {
      const cell = cellOfTarget(event);
      if (cell && !this.writing.has(cell)) this.touch(cell);
    });
  }

  get items() {
    return this.card?.items?.activities ?? [];
  }

  get size() {
    return { rows: this.body.rows.length, columns: this.columns.length };
  }

  cellAt({ row, column }) {
    return /** @type {HTMLElement | null} */ (this.body.rows[row]?.querySelectorAll(CELL)[column] ?? null);
  }

  activityOf(cell) {
    return this.items.find((one) => one.item === cell.parentElement?.dataset.item);
  }

  specOf(cell) {
    return this.columns.find((spec) => spec.name === cell.dataset.field);
  }

  /** A second press on the cell that has the focus begins to write in it. */
  touch(cell) {
    if (document.activeElement === cell && cell.dataset.touched === "true") this.open(cell);
    else cell.focus();
    cell.dataset.touched = "true";
  }

  follow(cell) {
    if (!cell) return;
    const before = this.cellAt(this.at);
    if (before && before !== cell) {
      before.setAttribute("tabindex", "-1");
      before.dataset.touched = "false";
    }
    const row = cell.parentElement;
    this.at = { row: row.sectionRowIndex, column: [...row.querySelectorAll(CELL)].indexOf(cell) };
    cell.setAttribute("tabindex", "0");
    this.does.at({ item: row.dataset.item, field: cell.dataset.field });
  }

  go(to) {
    const cell = to && this.cellAt(to);
    cell?.focus();
    return cell ?? null;
  }

  press(event) {
    const cell = event.target.closest(CELL);
    if (!cell) return;
    if (this.writing.has(cell) && event.target !== cell) this.pressWithin(event, cell);
    else if (deed(event)) this.carryOut(event);
    else this.pressOn(event, cell);
  }

  /** What keys do with a whole row, and with what was done before. */
  carryOut(event) {
    event.preventDefault();
    const { row } = this.at;
    const { item } = this.items[row] ?? {};
    if (!item || !this.state.editable) return;
    const does = {
      up: () => row > 0 && this.does.move(item, row - 1),
      down: () => row < this.items.length - 1 && this.does.move(item, row + 1),
      insert: () => this.does.insert(row + 1),
      remove: () => this.does.remove(item, row),
      undo: () => this.does.undo(),
      redo: () => this.does.redo(),
    };
    does[deed(event)]();
  }

  /** A key on a cell that nobody writes in. */
  pressOn(event, cell) {
    const to = step(event.key, this.at, this.size, { ctrl: event.ctrlKey || event.metaKey });
    if (to) {
      event.preventDefault();
      this.go(to);
    } else if (event.key === "Delete" && this.state.editable) {
      event.preventDefault();
      this.clear(cell);
    } else if (begins(event) && this.state.editable) {
      event.preventDefault();
      this.open(cell, [...event.key].length === 1 ? event.key : "");
    }
  }

  /** A key while somebody writes in a cell. */
  pressWithin(event, cell) {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.writing.get(cell).restore();
      cell.focus();
    } else if (event.key === "Enter" && !event.shiftKey) this.enter(event, cell);
    else if (event.key === "Tab") this.tab(event, cell);
  }

  /** Enter goes down, unless it presses a button or opens what is folded. */
  enter(event, cell) {
    if (event.target.closest("button, summary, a")) return;
    event.preventDefault();
    const down = event.target instanceof HTMLSelectElement ? 0 : 1;
    const to = { row: this.at.row + down, column: this.at.column };
    if (!this.go(to) || this.cellAt(to) === cell) cell.focus();
  }

  tab(event, cell) {
    if (!event.target.closest("textarea, select, input") || another(cell, event)) return;
    const to = next(this.at, this.size, event.shiftKey);
    if (!to) return;
    event.preventDefault();
    this.open(this.go(to));
  }

  clear(cell) {
    const activity = this.activityOf(cell);
    const text = activity?.fields[cell.dataset.field]?.text ?? "";
    if (!text) return;
    const place = { card: this.card.card, item: activity.item, field: cell.dataset.field };
    this.desk.attempt("reword_card_item", { ...place, text: "", base: text });
  }

  /** Begin to write in a cell; `letter` is what was typed on it. */
  open(cell, letter = "") {
    const activity = cell && this.activityOf(cell);
    if (!activity || !this.state.editable) return;
    const one = this.writing.get(cell) ?? this.lay(cell, activity); // words of before may still be on their way
    one.focus();
    begin(cell.querySelector("textarea, input"), letter);
  }

  /** Put the field of a cell into it. */
  lay(cell, activity) {
    const { desk, card, letBe } = this;
    const one = cellField({ desk, card, activity, spec: this.specOf(cell), letBe });
    this.writing.set(cell, one);
    cell.dataset.open = "true";
    cell.replaceChildren(one.element);
    one.update(card, true, "");
    return one;
  }

  async leave({ target, relatedTarget }) {
    const cell = target.closest(CELL);
    const one = this.writing.get(cell);
    if (!one || (relatedTarget !== cell && cell.contains(relatedTarget))) return;
    await one.flush();
    this.close(cell);
  }

  /** Let a cell say its words again, once they have gone and nobody is in it. */
  close(cell) {
    const one = this.writing.get(cell);
    const within = cell.contains(document.activeElement) && document.activeElement !== cell;
    if (!one || one.busy() || within) return;
    const activity = this.activityOf(cell);
    if (activity?.fields[cell.dataset.field]?.offers?.length) return;
    this.writing.delete(cell);
    if (activity) this.fill(cell, activity);
    cell.dataset.open = "false";
  }

  fill(cell, activity) {
    const spec = this.specOf(cell);
    const beside = this.besides.get(spec.name) ?? "";
    fillCell(cell, { card: this.card, activity, spec, beside, people: this.state.people, desk: this.desk });
  }

  rowOf(activity) {
    const known = this.rows.get(activity.item);
    if (known) return known;
    const cells = this.columns.map(cellOf);
    const number = h("th", { scope: "row", class: "wb-grid-number" });
    const gone = button("×", () => this.does.remove(activity.item, row.sectionRowIndex), { look: "quiet" });
    const row = h("tr", { dataset: { item: activity.item } }, number, cells, h("td", { class: "wb-grid-tools" }, gone));
    this.rows.set(activity.item, { row, number, cells, gone });
    return this.rows.get(activity.item);
  }

  /** Cells of a spreadsheet go to where what they say is looked at; words alone go into the cell. */
  pasted(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const many = text.includes("\t") || text.trim().includes("\n");
    if (!this.state.editable || !many || event.target.closest("textarea, input")) return;
    event.preventDefault();
    const cell = cellOfTarget(event);
    if (cell) this.does.paste(text, { item: this.activityOf(cell).item, field: cell.dataset.field }, this.at.row + 1);
  }

  flush() {
    return Promise.all([...this.writing.values()].map((one) => one.flush()));
  }

  /** Lead to a cell, to the words of the activity where none is named; whether it is there. */
  lead(item, field = "") {
    const { cells = [] } = this.rows.get(item) ?? {};
    const cell = cells.find((one) => one.dataset.field === (field || WORDS)) ?? cells[0];
    cell?.scrollIntoView({ block: "center", inline: "center" });
    cell?.focus({ preventScroll: true });
    return Boolean(cell);
  }

  update(card, state) {
    this.card = card;
    this.state = state;
    this.table.setAttribute("aria-readonly", String(!state.editable));
    this.arrange();
    for (const [at, activity] of this.items.entries()) this.updateRow(activity, at);
    if (!this.table.querySelector("td[tabindex='0']"))
      this.cellAt({ row: 0, column: 0 })?.setAttribute("tabindex", "0");
    for (const cell of [...this.writing.keys()]) this.close(cell); // also the one that has the focus itself, once its words have gone
  }

  updateRow(activity, at) {
    const { labels } = this.desk;
    const { number, cells, gone } = this.rowOf(activity);
    number.textContent = String(at + 1);
    gone.hidden = !this.state.editable;
    const place = phrase(labels["place.activities"], { count: at + 1 });
    gone.setAttribute("aria-label", `${labels["item.remove"]}: ${place}`);
    for (const cell of cells) {
      const one = this.writing.get(cell);
      if (one) one.update(this.card, this.state.editable, this.state.kept);
      else this.fill(cell, activity);
    }
  }

  /** Rows in the order of the activities, moving as few as may be: a cell keeps its focus. */
  arrange() {
    const { body, rows } = this;
    for (const [item, { row }] of rows) {
      if (this.items.some((one) => one.item === item)) continue;
      row.remove();
      rows.delete(item);
    }
    const focused = document.activeElement;
    this.items.forEach((activity, at) => {
      const { row } = this.rowOf(activity);
      if (body.rows[at] !== row) body.insertBefore(row, body.rows[at] ?? null);
    });
    const moved = focused instanceof HTMLElement && focused !== document.activeElement && body.contains(focused);
    if (moved) focused.focus();
  }
}

/** @param {Event} event */
function cellOfTarget({ target }) {
  return target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest(CELL)) : null;
}

function heads(columns, labels) {
  const names = columns.map((spec) => {
    const name = labels[`plan.column.${spec.name}`] ?? labels[`item.activities.${spec.name}`];
    return h("th", { scope: "col", dataset: { field: spec.name }, text: name });
  });
  const tools = h("th", { scope: "col" }, h("span", { class: "wb-sr", text: labels["item.remove"] }));
  return [h("th", { scope: "col", class: "wb-grid-number", text: labels["plan.number"] }), ...names, tools];
}

/** Has a cell of several boxes another one to go on to? */
function another(cell, { target, shiftKey }) {
  const boxes = [...cell.querySelectorAll(".wb-goals textarea:not([hidden])")];
  return boxes.includes(target) && Boolean(boxes[boxes.indexOf(target) + (shiftKey ? -1 : 1)]);
}

/** The first letter replaces what stands in a box; without one all of it is marked. */
function begin(box, letter) {
  if (!box) return;
  if (!letter) box.select?.();
  else {
    box.value = letter;
    box.dispatchEvent(new Event("input"));
  }
}
