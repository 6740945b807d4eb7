// The outline: the same tree as indented rows, for phones, keyboards and screen readers.

import { h } from "../../../shared/dom.js";
import { editorOf } from "../editing/editor.js";
import { showHere } from "../presence/here.js";
import { openMenu } from "../tools/menu.js";
import { folded } from "../tools/toolbar.js";
import { listenForHands } from "./hands.js";
import { actionsOf, drawRow, lookOf } from "./row.js";
import { createSections, place, rowsIn } from "./sections.js";

/** The outline of a board; `does(name, id)` runs an action, `tools` is `{write, shift, picks}`. */
export function createOutline(board, does, tools) {
  const outline = new Outline(board, does, tools);
  listenForHands(outline);
  return outline;
}

class Outline {
  constructor(board, does, { write, shift, picks }) {
    Object.assign(this, { board, does, write, shift, picks });
    this.sections = createSections(board);
    const elements = this.sections.map((section) => section.element);
    this.element = h("div", { class: "wb-outline" }, elements);
    this.items = new Map(); // row key -> {signature, item}
    this.rows = [];
    this.current = null; // key of the row that has the one tab stop
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  /** Show the board as it is now. */
  update() {
    const { board, element, sections } = this;
    const hadFocus = element.contains(document.activeElement) && !document.activeElement.closest(".wb-editor");
    const action = hadFocus && document.activeElement.dataset.act;
    for (const section of sections) {
      section.rows = rowsIn(board, section);
      section.element.hidden = !section.rows.length;
    }
    this.rows = sections.flatMap((section) => section.rows);
    this.keepCurrent();
    for (const section of sections) {
      section.list.setAttribute("aria-multiselectable", String(board.picking));
      place(
        section.list,
        section.rows.map((row) => this.itemOf(row)),
      );
    }
    if (board.editing?.node) this.startWriting();
    else if (hadFocus) this.focus(action);
  }

  /** The tab stop follows what is selected. */
  keepCurrent() {
    const { selected, picking, graph } = this.board;
    const stays = ({ key, id }) => key === this.current && (!selected || picking || id === selected);
    if (this.rows.some(stays)) return;
    const next = this.rows.find(({ id }) => id === (selected ?? graph.core)) ?? this.rows[0];
    this.current = next?.key ?? null;
  }

  /** Items that did not change stay where they are: an open editor must never be taken out from under a writer's fingers. */
  itemOf(row) {
    const { board, shift } = this;
    const what = lookOf(board, row, { here: row.key === this.current, objection: shift.objection });
    const signature = JSON.stringify(what.writing ? "writing" : what);
    const old = this.items.get(row.key);
    if (what.writing) this.editor();
    if (old?.signature === signature) return old.item;
    const act = (name, acted, button) => this.act(name, acted, button);
    const item = drawRow(board, what, { editor: () => this.editor(), act });
    this.items.set(row.key, { signature, item });
    return item;
  }

  editor() {
    return editorOf(this.board, this.write, () => {});
  }

  startWriting() {
    queueMicrotask(() => {
      const field = this.element.querySelector(".wb-editor-field");
      if (field && document.activeElement !== field) this.board.editing?.editor?.start();
      field?.scrollIntoView({ block: "nearest" });
    });
  }

  /** Bring a node's row into view, unfolding whatever hides it. */
  reveal(id) {
    this.board.update({ folded: new Set() });
    this.current = this.rows.find((row) => row.id === id)?.key ?? this.current;
    this.update();
    this.elementOf(this.current)?.scrollIntoView({ block: "center" });
  }

  /** Show who is on these nodes. */
  here(nodes) {
    for (const id of nodes)
      for (const mark of this.element.querySelectorAll(`[data-node="${CSS.escape(id)}"] .wb-row-here`))
        showHere(this.board, mark, this.board.here(id));
  }

  /** The facilitator points at a node: its rows light up. */
  pointed(laser) {
    for (const lit of this.element.querySelectorAll(".wb-lit"))
      if (lit.dataset.node !== laser?.node) lit.classList.remove("wb-lit");
    if (!laser) return;
    for (const item of this.element.querySelectorAll(`[data-node="${CSS.escape(laser.node)}"]`))
      item.classList.add("wb-lit");
  }

  // -- what is done ---------------------------------------------------------------------------------------------------

  elementOf(key) {
    return key === null ? null : this.element.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** The row an event happened on. */
  rowAt(event) {
    const item = event.target.closest("[data-key]");
    return item && this.rows.find(({ key }) => key === item.dataset.key);
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
    if (open) closed.delete(row.key);
    else closed.add(row.key);
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

  /** An outline has no camera. */
  fit() {}
  zoom() {}
}
