// The outline: the same tree as indented rows, for phones, keyboards and screen readers.

import { h } from "../../../shared/dom.js";
import { branch } from "../graph/graph.js";
import { createGone } from "../tools/gone.js";
import { openMenu } from "../tools/menu.js";
import { folded } from "../tools/toolbar.js";
import { listenForHands } from "./hands.js";
import { keptInSight } from "./in_sight.js";
import { Items } from "./items.js";
import { lightUp, markVisitors } from "./marks.js";
import { actionsOf } from "./row.js";
import { createSections, place, rowsIn } from "./sections.js";

/** The outline of a board. `does(name, id)` runs an action; of the desk it has `write`, `shift` and `picks`. */
export class Outline {
  /** @param {import("../board.js").Board} board */
  constructor(board, does, { write, shift, picks }) {
    this.board = board;
    this.does = does;
    this.write = write;
    this.shift = shift;
    this.picks = picks;
    this.sections = createSections(board);
    this.gone = createGone((cards) => shift.putBack(cards));
    const gone = h("section", { class: "wb-section", dataset: { section: "gone" } }, this.gone.element);
    this.element = h("div", { class: "wb-outline" }, ...this.sections.map(({ element }) => element), gone);
    this.items = new Items(board, { write, shift }, (name, row, pressed) => this.act(name, row, pressed));
    /** @type {import("../graph/rows.js").Row[]} */
    this.rows = [];
    /** @type {string | null} */
    this.current = null; // key of the row that has the one tab stop
    this.newest = keptInSight(this.element);
    listenForHands(this);
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  /** Show the board as it is now. */
  update() {
    const { board, sections } = this;
    const action = this.pressed();
    for (const section of sections) {
      section.rows = rowsIn(board, section);
      section.element.hidden = !section.rows.length;
    }
    this.rows = sections.flatMap((section) => section.rows);
    this.gone.update(board);
    this.keepCurrent();
    for (const section of sections) {
      section.list.setAttribute("aria-multiselectable", String(board.picking));
      place(
        section.list,
        section.rows.map((row) => this.items.of(row, row.key === this.current)),
      );
    }
    if (board.editing?.node) this.items.startWriting(this.element);
    else if (action !== null) this.focus(action);
  }

  /** The action of the button that has the keyboard, "" where none is named; null when it is elsewhere. */
  pressed() {
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    if (!focused || !this.element.contains(focused) || focused.closest(".wb-editor, .wb-gone")) return null;
    return focused.dataset.act ?? "";
  }

  /** The tab stop follows what is selected. */
  keepCurrent() {
    const { selected, picking, graph } = this.board;
    const stays = ({ key, id }) => key === this.current && (!selected || picking || id === selected);
    if (this.rows.some(stays)) return;
    const next = this.rows.find(({ id }) => id === (selected ?? graph.core)) ?? this.rows[0];
    this.current = next?.key ?? null;
  }

  /** Bring a node's row into view, unfolding whatever hides it. */
  reveal(id) {
    this.board.update({ folded: new Set() });
    this.current = this.rows.find((row) => row.id === id)?.key ?? this.current;
    this.update();
    this.elementOf(this.current)?.scrollIntoView({ block: "center" });
  }

  /** Bring what has just been added to a node into sight, and keep it there. */
  showNewest(of) {
    const { board } = this;
    const row = this.rows.find(({ id }) => id === of);
    if (row && board.folded.has(of)) this.toggle(row, true);
    const last = this.rows.findLast(({ under }) => under === of);
    this.newest.keep(last ? this.elementOf(last.key) : null);
  }

  /** Show who is on these nodes. */
  here(nodes) {
    for (const id of nodes) markVisitors(this.board, this.element, id);
  }

  /** The facilitator points at a node: its rows light up. */
  pointed(laser) {
    lightUp(this.element, laser?.node ?? null);
  }

  // -- what is done ---------------------------------------------------------------------------------------------------

  elementOf(key) {
    return key === null ? null : this.element.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** Give the keyboard to the current row, or to the button of it that `action` names. */
  focus(action) {
    if (action && this.board.graph.nodes.has(action))
      this.current = this.rows.find(({ id }) => id === action)?.key ?? this.current;
    const row = this.elementOf(this.current);
    ((action && row?.querySelector(`[data-act="${action}"]`)) || row)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
    // Rows that were never on the screen only get their true height now, and may push this one out again.
    requestAnimationFrame(
      () => row?.isConnected && row.contains(document.activeElement) && row.scrollIntoView({ block: "nearest" }),
    );
  }

  /** Walk from one row to another; `more` chooses it beside the first. */
  go(from, next, more) {
    const { board } = this;
    this.current = next.key;
    if (more && board.editable && !board.objective && !board.choosing) this.picks.add(from.id, next.id);
    else if (board.choosing || board.picking) this.update();
    else board.update({ selected: next.id });
    this.focus();
  }

  select(row) {
    this.current = row.key;
    this.write.finish();
    this.board.update({ selected: row.id });
  }

  pick(row) {
    this.current = row.key;
    this.write.finish();
    this.picks.toggle(row.id);
    this.focus();
  }

  toggle(row, open) {
    if (!row.expandable || row.expanded === open) return;
    const closed = new Set(this.board.folded);
    if (open) closed.delete(row.id);
    else closed.add(row.id);
    const { selected, graph } = this.board;
    if (!open && selected && branch(graph, row.id).has(selected)) this.board.selected = row.id; // it is still in sight
    this.current = row.key;
    this.board.update({ folded: closed });
  }

  /** The menu of everything that can be done with a row. */
  menu(row, at = this.elementOf(row.key), items = actionsOf(this.board, row)) {
    if (!items.length) return;
    openMenu(this.element, at, items, (name) => this.act(name, row), this.board.say("tools.node"));
  }

  act(name, row, button) {
    if (name === "more") this.menu(row, button, folded(this.board, actionsOf(this.board, row), true).more);
    else if (name === "move") this.shift.choose("move", row.id, row.under);
    else this.does(name, row.id);
  }
}
