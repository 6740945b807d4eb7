// The tree widget: problem tree and objective tree, as a canvas and as an outline of the same data.

import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { createActions } from "./actions.js";
import { createBoard } from "./board.js";
import { createCanvas } from "./canvas/canvas.js";
import { createOpening } from "./editing/opening.js";
import { createPicks } from "./editing/picks.js";
import { rearranging } from "./editing/rearranging.js";
import { createRecovery } from "./editing/recovery.js";
import { writing } from "./editing/writing.js";
import { createAdder } from "./outline/adder.js";
import { createOutline } from "./outline/outline.js";
import { createNews } from "./presence/news.js";
import { createPresence } from "./presence/presence.js";
import { signals } from "./presence/signal.js";
import { createBar, showKeys } from "./tools/bar.js";
import { createChoosing } from "./tools/choosing.js";
import { createFinder } from "./tools/find.js";
import { fillingWindow } from "./tools/height.js";

const NARROW = 700; // px: below this the outline is shown first
const TOGETHER = 100; // ms within which several new views are taken as one
const FLASH = 2400; // ms a node somebody asked to see flashes
const GLOW = { projector: 9100, other: 2600 }; // ms after which a changed card no longer glows

function render({ model, el }) {
  let tree = new Tree(model, el);
  const again = () => {
    tree.stop();
    tree = new Tree(model, el);
  };
  model.on("change:labels", again);
  model.on("change:options", again);
  return () => {
    model.off("change:labels", again);
    model.off("change:options", again);
    tree.stop();
  };
}

class Tree {
  constructor(model, el) {
    this.model = model;
    const options = { mode: "edit", scope: "tree", ...model.get("options") };
    this.board = createBoard({ view: model.get("view"), labels: model.get("labels"), options });
    this.projector = options.mode === "projector";
    this.wrote = false; // whether an editor was open when the tree was last shown
    this.chosen = false; // whether the person picked the view by hand
    this.taken = 0; // when a view was last taken in
    this.timers = { coming: 0, glow: 0, flash: 0 };
    this.furnish(channel(model).send, draftsOf(options.scope));
    el.replaceChildren(this.root);
    this.follow(el);
  }

  /** Make the parts, and put them in their places. */
  furnish(send, drafts) {
    const { board } = this;
    const does = (name, id) => this.does(name, id);
    this.write = writing(board, send, drafts);
    this.shift = rearranging(board, send);
    this.picks = createPicks(board, does);
    this.news = createNews(board, announce);
    this.canvas = createCanvas(board, does, this);
    this.outline = createOutline(board, does, this);
    this.opening = createOpening(board, send, drafts);
    this.adder = createAdder(board, this.write, drafts);
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
    this.bar = createBar(board, this.tools());
    this.does = createActions(this);
    const shown = [this.recovery, this.finder, this.choosing, this.picks];
    const worked = [this.canvas, this.outline, this.opening, this.adder, this.bar];
    const name = board.say(board.objective ? "title.objective" : "title");
    this.root = h(
      "section",
      { class: "wb-tree", "aria-label": name, dataset: { mode: board.options.mode } },
      ...[...shown, ...worked].map(({ element }) => element),
    );
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

  /** Follow the model, the window, the others and the other parts of the page. */
  follow(el) {
    const { board, model } = this;
    this.height = fillingWindow(this.root);
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(el);
    this.receiving = () => this.receive();
    model.on("change:view", this.receiving);
    board.listen(() => this.show());
    this.deaf = signals(board, (id) => this.reveal(id));
    this.presence = createPresence(
      board,
      (nodes) => this.meet(nodes),
      (laser) => this.surface.pointed(laser),
    );
    board.here = this.projector ? () => [] : this.presence.at;
    this.height.stretch();
    const narrow = !this.projector && el.clientWidth && el.clientWidth < NARROW;
    board.update({ surface: narrow ? "outline" : "canvas" });
    this.recovery.look();
  }

  get surface() {
    return this.board.surface === "canvas" ? this.canvas : this.outline;
  }

  resized() {
    this.height.stretch();
    const narrow = this.root.clientWidth < NARROW;
    this.root.dataset.narrow = String(narrow);
    if (!this.projector && !this.chosen && this.root.clientWidth) this.turn(narrow ? "outline" : "canvas");
  }

  turn(name, byHand = false) {
    this.chosen ||= byHand;
    if (this.board.surface === name) return;
    this.write.finish();
    this.board.update({ surface: name });
    if (byHand) this.surface.focus();
  }

  // -- what people do -------------------------------------------------------------------------------------------------

  /** Begin a new card beside one: on the canvas in its place, in the outline in the field at its foot. */
  add(id, towards) {
    if (this.board.surface === "canvas") return this.write.add(id, towards);
    this.board.selected = id;
    return this.adder.start(towards);
  }

  target(id) {
    const { choosing } = this.board;
    if ((choosing.nodes ?? [choosing.node]).includes(id)) return this.letGo();
    return this.shift.apply(choosing, id).then?.(() => this.surface.focus());
  }

  letGo() {
    const { board } = this;
    if (board.choosing) board.update({ choosing: null });
    else if (board.finding) this.finder.close();
    else if (board.pointing) this.point(false);
    else if (board.picking) this.picks.end(true);
    else board.update({ selected: null });
    return true;
  }

  /** Begin or end pointing: while it lasts, everybody sees where the facilitator's mouse is. */
  point(on) {
    this.board.update({ pointing: on ? this.presence.point : null });
    announce(this.board.say(on ? "pointer.on" : "pointer.off"));
  }

  // -- what others do -------------------------------------------------------------------------------------------------

  /** Others came to these nodes or went: mark it; that somebody writes on my own is said as well. */
  meet(nodes) {
    if (this.projector) return;
    const { board } = this;
    for (const one of [this.canvas, this.outline]) one.here(nodes);
    const writer = nodes.has(board.selected) && board.here(board.selected).find(({ at }) => at.doing === "writing");
    if (writer) announce(board.say("here.writing", { names: writer.name || board.say("here.facilitator") }));
  }

  /** Another part of the page asks to see a node: select it, bring it into view, let it flash. */
  reveal(id) {
    const { board, timers } = this;
    if (board.editing) this.write.finish();
    board.update({ selected: this.projector ? null : id, choosing: null, shown: id });
    this.surface.reveal(id);
    announce(board.textOf(id));
    clearTimeout(timers.flash);
    timers.flash = setTimeout(() => board.update({ shown: null }), FLASH);
  }

  /** When many edit at once their changes are taken in a few at a time: each costs a layout, and nobody can follow sixty a second. */
  receive() {
    if (this.timers.coming) return;
    const wait = this.taken + TOGETHER - Date.now();
    if (wait <= 0) this.take();
    else this.timers.coming = setTimeout(() => this.take(), wait);
  }

  take() {
    const { board, root, timers } = this;
    timers.coming = 0;
    this.taken = Date.now();
    const focused = root.contains(document.activeElement);
    const others = board.receive(this.model.get("view"));
    if (!board.editable || board.objective) Object.assign(board, { picking: false, picked: new Set() });
    board.update();
    this.finder.refresh();
    this.write.watch();
    if (focused && !root.contains(document.activeElement)) this.surface.focus();
    if (!this.projector) this.news.tell(others);
    // Cards stop glowing by themselves.
    if (!others.length) return;
    clearTimeout(timers.glow);
    timers.glow = setTimeout(() => board.update(), this.projector ? GLOW.projector : GLOW.other);
  }

  // -- what is shown --------------------------------------------------------------------------------------------------

  show() {
    const { board, root } = this;
    const empty = board.graph.core === null;
    root.dataset.surface = empty ? "opening" : board.surface;
    root.dataset.tree = board.view.tree;
    this.canvas.element.hidden = empty || board.surface !== "canvas";
    this.outline.element.hidden = empty || board.surface !== "outline";
    this.opening.element.hidden = !empty;
    this.bar.element.hidden = empty || this.projector;
    this.adder.update();
    if (board.surface !== "outline" || empty) this.adder.element.hidden = true;
    this.choosing.update();
    this.picks.update();
    this.bar.update();
    if (empty) return this.opening.update();
    this.surface.update();
    // When the editor closes, the keyboard stays where the writing was.
    if (this.wrote && !board.editing && !root.contains(document.activeElement)) this.surface.focus();
    this.wrote = Boolean(board.editing);
    return undefined;
  }

  stop() {
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    this.deaf();
    this.news.stop();
    this.presence.stop();
    this.observer.disconnect();
    this.height.stop();
    this.model.off("change:view", this.receiving);
    this.canvas.destroy();
    this.root.remove();
  }
}

export default { render };
