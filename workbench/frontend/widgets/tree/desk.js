// The parts of the tree widget, and what people do with them.

import { announce, hide } from "../../shared/dom.js";
import { createActions } from "./actions.js";
import { Canvas } from "./canvas/canvas.js";
import { locking } from "./editing/locking.js";
import { createOpening } from "./editing/opening.js";
import { createPicks } from "./editing/picks.js";
import { rearranging } from "./editing/rearranging.js";
import { createRecovery } from "./editing/recovery.js";
import { writing } from "./editing/writing.js";
import { headOf, heads } from "./graph/drawn.js";
import { createAdder } from "./outline/adder.js";
import { Outline } from "./outline/outline.js";
import { createBar, showKeys } from "./tools/bar.js";
import { createBranches } from "./tools/branches.js";
import { createChoosing } from "./tools/choosing.js";
import { createFinder } from "./tools/find.js";

/** All parts of one tree; `pointAt(place)` shows everybody where the facilitator points. */
export class Desk {
  /** @param {import("./board.js").Board} board */
  constructor(board, { send, drafts, pointAt }) {
    const does = createActions(this);
    this.board = board;
    this.pointAt = pointAt;
    this.chosen = Boolean(board.options.drawing); // whether the surface stays whatever the width of the window
    this.write = writing(board, send, drafts);
    this.shift = rearranging(board, send);
    this.locking = locking(board, send);
    this.picks = createPicks(board, does);
    this.canvas = new Canvas(board, does, this);
    this.outline = new Outline(board, does, this);
    this.opening = createOpening(board);
    this.adder = createAdder(board, this.write, drafts, (of) => this.outline.showNewest(of));
    this.recovery = createRecovery(board, this.write, drafts);
    this.finder = createFinder(
      board,
      (id) => this.surface.reveal(id), // the keyboard stays in the search field
      (id) => this.surface.focus(id || undefined),
    );
    this.choosing = createChoosing(board, () => {
      this.letGo();
      this.surface.focus();
    });
    this.branches = createBranches(board, (id) => this.look(id));
    this.bar = createBar(board, this.tools());
  }

  /** What the buttons of the bar do. */
  tools() {
    return {
      undo: this.shift.undo,
      redo: this.shift.redo,
      find: () => this.finder.open(),
      pick: () => (this.board.picking ? this.picks.end(true) : this.picks.start()),
      pointer: () => this.point(!this.board.pointing),
      closer: () => this.canvas.zoom(1.25),
      away: () => this.canvas.zoom(0.8),
      fit: () => this.canvas.fit(),
      outline: () => this.turn("outline", true),
      canvas: () => this.turn("canvas", true),
      keys: () => showKeys(this.board),
    };
  }

  /** The elements of all parts, in their order on the page. */
  get elements() {
    const shown = [this.recovery, this.finder, this.choosing, this.picks];
    const worked = [this.branches, this.canvas, this.outline, this.opening, this.adder, this.bar];
    return [...shown, ...worked].map(({ element }) => element);
  }

  /** The canvas or the outline, whichever is in use. */
  get surface() {
    return this.board.surface === "canvas" ? this.canvas : this.outline;
  }

  /** Show the canvas or the outline; what was chosen `byHand` stays whatever the width of the window. */
  turn(name, byHand = false) {
    this.chosen ||= byHand;
    if (this.board.surface === name) return;
    this.write.finish();
    this.board.update({ surface: name, only: this.branchFor(name) });
    if (byHand) this.surface.focus();
  }

  /** The branch a canvas shows when somebody turns to it: on a phone one at a time, for a whole tree could not be read. */
  branchFor(surface) {
    const { board } = this;
    if (surface !== "canvas" || !board.narrow || board.only !== null) return board.only;
    const all = heads(board.graph);
    return all.length > 1 ? (headOf(board.graph, board.selected) ?? all[0]) : null;
  }

  /** Begin a new card beside one: on the canvas in its place, in the outline in the field at its foot. */
  add(id, towards) {
    if (this.board.surface === "canvas") return this.write.add(id, towards);
    this.board.selected = id;
    return this.adder.start(towards);
  }

  /** Carry out what is being chosen for on this node; the node itself ends the choosing. */
  target(id) {
    const choosing = /** @type {import("./board.js").Choice} */ (this.board.choosing);
    if ((choosing.nodes ?? [choosing.node]).includes(id)) return this.letGo();
    return this.shift.apply(choosing, id).then(() => this.surface.focus());
  }

  /** End whatever is going on. */
  letGo() {
    const { board } = this;
    if (board.choosing) board.update({ choosing: null });
    else if (board.finding) this.finder.close();
    else if (board.pointing) this.point(false);
    else if (board.picking) this.picks.end(true);
    else board.update({ selected: null });
    return true;
  }

  /** Fold the branch of a card away, or out again. */
  fold(id) {
    const { board } = this;
    const folded = new Set(board.folded);
    if (!folded.delete(id)) folded.add(id);
    board.update({ folded, selected: id });
    this.surface.focus();
    const count = board.drawn.hidden.get(id) ?? 0;
    if (count) announce(board.say(count === 1 ? "branch.folded.one" : "branch.folded", { count }));
    else announce(board.say("branch.unfolded"));
  }

  /** Draw the branch of one card alone, or the whole tree (null). */
  look(id) {
    const { board } = this;
    this.write.finish();
    const selected = id === null || board.selected === id ? board.selected : null;
    board.update({ only: id, selected });
    announce(id === null ? board.say("branch.all") : board.say("branch.alone", { text: board.textOf(id) }));
  }

  /** Begin or end pointing: while it lasts, everybody sees where the facilitator's mouse is. */
  point(on) {
    this.board.update({ pointing: on ? this.pointAt : null });
    announce(this.board.say(on ? "pointer.on" : "pointer.off"));
  }

  /** Bring all parts up to date. */
  update() {
    const { board } = this;
    const empty = board.graph.core === null;
    hide(this.canvas.element, empty || board.surface !== "canvas");
    hide(this.outline.element, empty || board.surface !== "outline");
    hide(this.opening.element, !empty);
    hide(this.bar.element, empty || board.options.mode === "projector");
    this.adder.update();
    this.choosing.update();
    this.picks.update();
    this.bar.update();
    this.branches.update();
    if (empty) hide(this.branches.element, true);
    if (empty) this.opening.update();
    else this.surface.update();
  }
}
