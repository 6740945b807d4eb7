// The tree widget: problem tree and objective tree, as a canvas and as an outline of the same data.

import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { createArrivals } from "./arrivals.js";
import { createBoard } from "./board.js";
import { Desk } from "./desk.js";
import { followChosen } from "./presence/chosen.js";
import { createNews } from "./presence/news.js";
import { createPresence } from "./presence/presence.js";
import { signals } from "./presence/signal.js";
import { fillingWindow } from "./tools/height.js";
import { onPaper } from "./tools/paper.js";
import { followVote, lookOfVote } from "./voted.js";

const NARROW = 700; // px: below this the outline is shown first
const LOW = 480; // px: so is it on a phone that lies on its side
const FLASH = 2400; // ms a node somebody asked to see flashes

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
    this.board = createBoard({
      view: model.get("view"),
      labels: model.get("labels"),
      options,
      mine: model.get("mine") ?? {},
    });
    const { board } = this;
    this.projector = options.mode === "projector";
    /** @type {string | null} */
    this.before = null; // the surface in use before printing began
    this.wrote = false; // whether an editor was open when the tree was last shown
    this.flash = 0;
    this.desk = new Desk(board, {
      send: channel(model).send,
      drafts: draftsOf(options.scope),
      pointAt: (place) => this.presence.point(place),
    });
    this.news = createNews(board, announce);
    const name = board.say(board.objective ? "title.objective" : "title");
    const named = { class: "wb-tree", "aria-label": name, dataset: { mode: options.mode } };
    this.root = h("section", named, ...this.desk.elements);
    el.replaceChildren(this.root);
    // From here on it follows the model, the window, the others and the other parts of the page.
    this.height = fillingWindow(this.root);
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(el);
    this.arrivals = createArrivals(
      board,
      () => this.take(),
      () => board.update(),
    );
    model.on("change:view", this.arrivals.receive);
    this.named = () => board.update({ mine: model.get("mine") ?? {} });
    model.on("change:mine", this.named);
    board.listen(() => this.show());
    this.deaf = signals(board, (id) => this.reveal(id));
    this.unchosen = followChosen(model, board, (id) => this.reveal(id));
    this.presence = createPresence(
      board,
      (nodes) => this.meet(nodes),
      (laser) => this.desk.surface.pointed(laser),
    );
    this.begin(el.clientWidth);
    this.unasked = followVote(board, el);
    this.unprinted = onPaper(
      () => this.lie(),
      () => this.stand(),
    );
  }

  /** On paper a tree is its outline: a canvas is cut off at the edge of the window. */
  lie() {
    if (this.projector) return;
    this.before = this.board.surface;
    if (this.before === "canvas") this.board.update({ surface: "outline" });
  }

  /** After printing it is what it was before. */
  stand() {
    const { before } = this;
    this.before = null;
    if (before === "canvas") this.board.update({ surface: before });
  }

  /** Show it for the first time, as fits the width there is. */
  begin(width) {
    const { board, projector } = this;
    if (!projector) board.here = this.presence.at;
    this.height.stretch();
    board.narrow = !projector && Boolean(width) && isSmall(width);
    const surface = board.narrow && !this.desk.chosen ? "outline" : "canvas";
    board.update({ surface, only: this.desk.branchFor(surface) });
    this.desk.recovery.look();
  }

  resized() {
    const { desk, root } = this;
    this.height.stretch();
    if (!root.clientWidth) return; // behind another part of the page
    const narrow = isSmall(root.clientWidth);
    root.dataset.narrow = String(narrow);
    if (this.projector) return;
    if (this.board.narrow !== narrow) {
      this.board.narrow = narrow;
      this.board.update({ only: narrow ? desk.branchFor(this.board.surface) : null });
    }
    if (!desk.chosen && !this.writing && !this.before) desk.turn(narrow ? "outline" : "canvas");
  }

  /** Whether somebody writes here: what they write in stays, also when they turn their phone. */
  get writing() {
    const { activeElement: field } = document;
    return Boolean(field?.matches("textarea, input") && this.root.contains(field));
  }

  /** Others came to these nodes or went: mark it; that somebody writes on my own is said as well. */
  meet(nodes) {
    if (this.projector) return;
    const { board, desk } = this;
    for (const one of [desk.canvas, desk.outline]) one.here(nodes);
    if (!board.selected || !nodes.has(board.selected)) return;
    const writer = board.here(board.selected).find(({ at }) => at.doing === "writing");
    if (writer) announce(board.say("here.writing", { names: writer.name || board.say("here.facilitator") }));
  }

  /** Another part of the page asks to see a node: select it, bring it into view, let it flash. */
  reveal(id) {
    const { board, desk } = this;
    if (board.editing) desk.write.finish();
    board.update({ selected: this.projector ? null : id, choosing: null, shown: id });
    desk.surface.reveal(id);
    announce(board.textOf(id));
    clearTimeout(this.flash);
    this.flash = setTimeout(() => board.update({ shown: null }), FLASH);
  }

  /** Take in the latest view; returns the changes others made. */
  take() {
    const { board, desk, root } = this;
    const focused = root.contains(document.activeElement);
    const others = board.receive(this.model.get("view"));
    if (!board.editable || board.objective) Object.assign(board, { picking: false, picked: new Set() });
    board.update();
    desk.finder.refresh();
    desk.write.watch();
    if (focused && !root.contains(document.activeElement)) desk.surface.focus();
    if (!this.projector) this.news.tell(others);
    return others;
  }

  show() {
    const { board, desk, root } = this;
    const empty = board.graph.core === null;
    root.dataset.surface = empty ? "opening" : board.surface;
    root.dataset.tree = board.view.tree;
    root.dataset.voting = lookOfVote(board);
    root.dataset.writing = String(Boolean(board.editing));
    root.classList.toggle("wb-behind-vote", board.voting);
    desk.update();
    if (empty) return;
    // When the editor closes, the keyboard stays where the writing was.
    if (this.wrote && !board.editing && !root.contains(document.activeElement)) desk.surface.focus();
    this.wrote = Boolean(board.editing);
  }

  stop() {
    clearTimeout(this.flash);
    this.unprinted();
    this.arrivals.stop();
    this.deaf();
    this.unchosen();
    this.unasked();
    this.news.stop();
    this.presence.stop();
    this.observer.disconnect();
    this.height.stop();
    this.model.off("change:view", this.arrivals.receive);
    this.model.off("change:mine", this.named);
    this.desk.canvas.destroy();
    this.root.remove();
  }
}

/** Whether the screen is that of a phone. */
const isSmall = (width) => width < NARROW || window.screen.height < LOW || window.innerHeight < LOW;

export default { render };
