// The cards on the canvas: which there are and in which order, how high each is, and which of them holds the editor.

import { h } from "../../../shared/dom.js";
import { editorOf } from "../editing/editor.js";
import { rowsOf } from "../graph/rows.js";
import { showHere } from "../presence/here.js";
import { Card } from "./card.js";

const WRITING_HEIGHT = 92; // px kept for a card that is only being written
const CORE_SHARE = 2; // the core is this much wider than other cards

/** The card that is being written, if one is. */
export function written({ editing }) {
  return editing && (editing.node ?? editing.ghost);
}

/** The cards of a board, in `layer`; `tools` is `{write, shift}`. */
export class Cards {
  /** @param {import("../board.js").Board} board */
  constructor(board, { write, shift }) {
    this.board = board;
    this.write = write;
    this.shift = shift;
    this.layer = h("div", { class: "wb-tree-cards" });
    /** @type {Map<string, Card>} */
    this.all = new Map(); // node id -> card
    /** @type {string | null} */
    this.lastFocus = null; // the card the keyboard was last on
    /** @type {Card | undefined} */
    this.tabbed = undefined; // the card that Tab reaches
    this.revision = 0; // counts changes of what the cards say
    this.marked = false; // whether cards show if they would do as a target
    this.width = 0; // of the cards as they stand
    this.share = CORE_SHARE;
    this.sizes = new ResizeObserver((entries) => this.compare(entries));
    /** @type {() => unknown} */
    this.resized = () => {}; // called when cards have other heights than those remembered
  }

  /** Letters may become larger, or come late: what was measured with the old ones is forgotten. */
  compare(entries) {
    const differs = entries.some(({ target, borderBoxSize }) => {
      const card = this.get(target.dataset.node);
      const height = borderBoxSize?.[0]?.blockSize;
      const known = card?.heights.get(this.width);
      return height && known && !card?.editing && Math.abs(known - height) > 1;
    });
    if (!differs) return;
    for (const card of this.all.values()) card.heights.clear();
    this.revision += 1;
    this.resized();
  }

  get(id) {
    return this.all.get(id);
  }

  has(id) {
    return this.all.has(id);
  }

  /** Whether they can be measured: not behind another part of the page. */
  get seen() {
    return this.layer.getClientRects().length > 0;
  }

  ids() {
    return [...this.all.keys()];
  }

  /** Bring all up to date. `grown()`: the editor is higher or lower now; `begun(id)`: it has just opened; `focus()`: as the canvas's. */
  sync(hooks) {
    const wanted = new Set(this.order());
    for (const [id, card] of this.all) {
      if (wanted.has(id)) continue;
      this.sizes.unobserve(card.element);
      card.element.remove();
      this.all.delete(id);
    }
    const focused = this.layer.contains(document.activeElement) ? document.activeElement : null;
    let before = this.layer.firstElementChild;
    for (const id of wanted) {
      const card = this.get(id) ?? this.make(id);
      if (card.element === before) before = before.nextElementSibling;
      else this.layer.insertBefore(card.element, before);
      if (card.update(this.board)) this.revision += 1;
      this.lendEditor(id, card, hooks);
    }
    this.markTargets();
    this.rove();
    this.keepFocus(focused, hooks);
  }

  /** As a person reads the tree: from the farthest effect down to the last cause. */
  order() {
    const { graph } = this.board.drawn;
    const ids = (section) => rowsOf(graph, section).map(({ id }) => id);
    return [...ids("above").reverse(), ...(graph.core ? [graph.core] : []), ...ids("below")];
  }

  make(id) {
    const card = new Card(id);
    this.all.set(id, card);
    this.sizes.observe(card.element);
    showHere(this.board, card.element, this.board.here(id));
    return card;
  }

  lendEditor(id, card, { grown, begun }) {
    const here = written(this.board) === id;
    const started = card.edit(here ? editorOf(this.board, this.write, grown) : null);
    if (started && here) queueMicrotask(() => begun(id));
  }

  /** A card that was moved in the page, or whose stand-in has just become real, keeps the focus. */
  keepFocus(focused, { focus }) {
    if (!focused || document.activeElement === focused || focused.closest(".wb-editor")) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else focus();
  }

  /** While a target is being chosen every card shows whether it would do. */
  markTargets() {
    const { choosing } = this.board;
    if (!choosing && !this.marked) return;
    this.marked = Boolean(choosing);
    for (const [id, card] of this.all) {
      const held = choosing && (choosing.nodes ?? [choosing.node]).includes(id);
      const reason = choosing && !held ? this.shift.objection(choosing, id) : null;
      if (!choosing) delete card.element.dataset.drop;
      else card.element.dataset.drop = held ? "self" : reason ? "no" : "yes";
      card.element.title = reason ?? "";
      if (reason) card.face.setAttribute("aria-disabled", "true");
      else card.face.removeAttribute("aria-disabled");
    }
  }

  /** One card is reached by Tab; the arrow keys lead on. */
  rove() {
    const { selected, graph } = this.board;
    const stop = this.has(selected) ? selected : this.has(this.lastFocus) ? this.lastFocus : graph.core;
    const next = this.get(stop);
    if (next === this.tabbed) return;
    if (this.tabbed) this.tabbed.face.tabIndex = -1;
    if (next) next.face.tabIndex = 0;
    this.tabbed = next;
  }

  /** How many times as wide as others the core is. */
  shareCore(share = CORE_SHARE) {
    if (share === this.share) return;
    this.share = share;
    this.width = 0; // widen anew
    this.get(this.board.graph.core)?.heights.clear();
  }

  /** Lay the cards out at one width. */
  widen(width) {
    if (width === this.width) return;
    this.width = width;
    this.layer.style.setProperty("--wb-card", `${width}px`);
    this.layer.style.setProperty("--wb-core", `${Math.round(width * this.share)}px`);
  }

  /** Sizes of all cards at one width; heights are read from the page once and remembered with the card. */
  measure(width) {
    const missing = [...this.all.values()].filter((card) => !card.editing && !card.heights.has(width));
    if (missing.length) {
      this.widen(width);
      for (const card of missing) card.heights.set(width, card.element.offsetHeight);
    }
    const core = Math.round(width * this.share);
    /** @returns {[string, {w: number, h: number}]} */
    const sizeOf = ([id, card]) => [
      id,
      { w: id === this.board.graph.core ? core : width, h: card.heights.get(width) ?? WRITING_HEIGHT },
    ];
    return new Map([...this.all].map(sizeOf));
  }

  stop() {
    this.sizes.disconnect();
  }

  /** Show who is on these nodes. */
  here(nodes) {
    for (const id of nodes) {
      const card = this.get(id);
      if (card) showHere(this.board, card.element, this.board.here(id));
    }
  }
}
