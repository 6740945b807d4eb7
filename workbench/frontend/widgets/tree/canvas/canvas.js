// The canvas: effects above, the core problem in the middle, causes below, arrows from cause to effect.

import { h } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { step } from "../layout/step.js";
import { createSpot } from "../presence/laser.js";
import { openMenu } from "../tools/menu.js";
import { actionsFor, branchActions } from "../tools/toolbar.js";
import { createArrows } from "./arrows.js";
import { Cards } from "./cards.js";
import { listenForHands } from "./hands.js";
import { createLot } from "./lot.js";
import { createPalette } from "./palette.js";
import { createPreview } from "./preview.js";
import { createScene } from "./scene.js";
import { createSheet } from "./sheet.js";
import { Sight } from "./sight.js";

/** The canvas of a board. `does(name, id)` runs an action; of the desk it has `write`, `shift` and `picks`. */
export class Canvas {
  /** @param {import("../board.js").Board} board */
  constructor(board, does, { write, shift, picks }) {
    this.board = board;
    this.does = does;
    this.write = write;
    this.picks = picks;
    this.cards = new Cards(board, { write, shift });
    this.arrows = createArrows((edge, event) => this.palette.pressArrow(edge, event));
    this.preview = createPreview(board, shift, () => this.scene.boxes);
    this.arrows.layer.append(this.preview.line);
    this.spot = createSpot();
    this.lot = createLot(
      (name, id) => does(name, id),
      (cards) => shift.putBack(cards),
    );
    this.palette = createPalette(board, does, shift, {
      card: (id) => this.cards.get(id),
      boxes: () => this.scene.boxes,
      camera: () => this.scene.camera,
      size: () => this.sight.size,
    });
    this.sheet = createSheet(board, does, (id) => this.cards.get(id));
    this.world = h("div", { class: "wb-world" }, this.arrows.layer, this.cards.layer, this.spot.element);
    this.element = this.drawn();
    const speed = () => parseFloat(getComputedStyle(this.element).getPropertyValue("--speed")) * 1000 || 0;
    this.scene = createScene((boxes, camera, moving) => this.paint(boxes, camera, moving), speed);
    this.sight = new Sight(board, this);
    const { sight, element } = this;
    this.cards.resized = () => {
      board.editing?.editor?.fitHeight(); // its letters have another size too
      sight.anew();
    };
    this.observer = new ResizeObserver(() => sight.resize({ w: element.clientWidth, h: element.clientHeight }));
    this.observer.observe(this.element);
    /** @type {string | null} */
    this.chosen = null; // the card that was last chosen
    this.letGo = listenForHands(this, shift);
  }

  drawn() {
    const { board } = this;
    const words = board.editable ? board.say("canvas.hint") : "";
    const hint = h("p", { class: "wb-sr", id: unique("wb-hint"), text: words });
    const named = { role: "group", "aria-label": board.say("canvas.name"), "aria-describedby": hint.id };
    return h(
      "div",
      { class: "wb-canvas", ...named },
      hint,
      this.world,
      this.palette.element,
      this.lot.element,
      this.sheet.element,
    );
  }

  paint(boxes, camera, moving) {
    for (const [id, box] of boxes) this.cards.get(id)?.put(box);
    this.arrows.draw(boxes, moving);
    this.world.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.k})`;
    this.palette.place();
  }

  /** Show the board as it is now. */
  update() {
    const { board, element } = this;
    element.classList.toggle("wb-pointing", Boolean(board.pointing));
    element.classList.toggle("wb-choosing", Boolean(board.choosing));
    if (!board.choosing && !element.classList.contains("wb-dragging")) this.preview.show(null, null);
    this.lot.update(board);
    this.cards.sync({
      grown: () => this.sight.arrange(true),
      begun: (id) => this.startWriting(id),
      focus: () => this.focus(),
    });
    this.arrows.sync(board);
    this.sheet.update();
    this.sight.refresh();
    this.showChosen();
    this.palette.update();
  }

  /** On a phone the sheet comes up with the choice: the card stands above it, large enough to read. */
  showChosen() {
    const { selected, narrow } = this.board;
    if (narrow && selected && selected !== this.chosen && !this.sheet.element.hidden) this.sight.show(selected, true);
    this.chosen = selected;
  }

  startWriting(id) {
    this.board.editing?.editor?.start();
    this.sight.arrange(true);
    this.cards.get(id)?.element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    this.element.scrollTo(0, 0);
  }

  fit() {
    this.sight.fit();
  }

  zoom(factor) {
    this.sight.zoom(factor);
  }

  /** Bring a node into view, large enough to read. */
  reveal(id) {
    if (this.cards.has(id)) this.sight.show(id, true);
    else this.lot.reveal(id);
  }

  /** Show who is on these nodes. */
  here(nodes) {
    this.cards.here(nodes);
  }

  /** Show the facilitator's pointer, or let it fade. */
  pointed(laser) {
    this.spot.show(this.scene.boxes, laser, this.scene.camera.k);
  }

  /** Open the menu of everything that can be done with a card. */
  menu(id, at) {
    const card = /** @type {import("./card.js").Card} */ (this.cards.get(id));
    const { board, element, does } = this;
    this.write.finish();
    board.update({ selected: id });
    const items = [...actionsFor(board, id, { clamped: card.clamped() }), ...branchActions(board, id)];
    if (items.length) openMenu(element, at ?? card.face, items, (name) => does(name, id), board.say("tools.node"));
  }

  /** Go to the nearest card in the direction of an arrow key; `more` chooses it beside the one it comes from. */
  walk(from, key, more = false) {
    const next = step(this.scene.boxes, from, key);
    if (!next) return;
    const { board, cards } = this;
    cards.lastFocus = next;
    if (more && !board.choosing && board.editable && !board.objective) this.picks.add(from, next);
    else if (!board.choosing && !board.picking) board.update({ selected: next });
    else cards.rove();
    this.preview.aim(next);
    this.focus(next);
  }

  focus(id = this.board.selected ?? this.cards.lastFocus ?? this.board.graph.core) {
    const card = this.cards.get(id);
    if (!card || card.editing) return;
    card.face.focus({ preventScroll: true });
    this.sight.show(id);
  }

  destroy() {
    this.observer.disconnect();
    this.cards.stop();
    this.scene.stop();
    this.sight.stop();
    this.letGo();
  }
}
