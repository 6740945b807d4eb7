// Where every card stands and what part of the tree is seen: the arrangement, and the camera that looks at it.

import { arrange, fitScale, MANY } from "../layout/arrange.js";
import { overlap } from "../layout/spot.js";
import { placeOf } from "../presence/laser.js";
import { votedOn } from "../voted.js";
import { beginning, fitted, notCloser, onScreen, showing, steadied, zoomed } from "./camera.js";
import { written } from "./cards.js";
import { around, belowStrip, onPhone, roomIn, WIDE, waysOf } from "./room.js";

const SMALL = 700; // px: a phone, where a whole tree could not be read
const READABLE = 0.9; // scale at which words can be read
const LATER = 700; // ms after the last change of a large tree in which other arrangements are looked for
const LARGEST = 1.1; // scale of one branch on a phone
const LEGIBLE = 0.8; // scale at which words can be edited comfortably

/** The sight of one canvas, of which it has `world`, `lot`, `cards`, `scene` and `sheet`. */
export class Sight {
  /** @param {import("../board.js").Board} board */
  constructor(board, { world, lot, cards, scene, sheet }) {
    this.board = board;
    this.world = world;
    this.lot = lot;
    this.cards = cards;
    this.scene = scene;
    this.sheet = sheet;
    this.branch = board.only; // whose branch is drawn alone
    /** @type {import("../layout/arrange.js").Plan | null} */
    this.plan = null; // the arrangement in force
    this.bounds = { x: 0, y: 0, w: 0, h: 0 };
    this.following = true; // the camera keeps the whole tree, or the two cards voted on, in sight until a person takes it
    this.voted = ""; // the arrow that was last put to the vote
    this.near = Boolean(board.options.drawing); // whether it is close to something: to the two cards, on a phone to the core
    this.size = { w: 0, h: 0 };
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.search = undefined; // for a better arrangement
    this.late = false; // whether something was to be arranged while nobody saw it, and nothing could be measured
    /** @type {unknown[]} */
    this.arranged = []; // what the arrangement in force depends on
  }

  get camera() {
    return this.scene.camera;
  }

  /** How the tree is shown in the room there is. */
  get ways() {
    const ways = waysOf(this.board.options.mode);
    return this.board.narrow ? onPhone(ways, this.size.w, this.sheet.covers, Boolean(written(this.board))) : ways;
  }

  // -- the arrangement ------------------------------------------------------------------------------------------------

  /** Arrange anew if anything is different that the arrangement depends on: a selection or a glow is not. */
  refresh() {
    this.meetVote();
    this.meetBranch();
    const look = this.look();
    if (look.some((part, i) => part !== this.arranged[i])) this.change();
    this.arranged = look;
  }

  /** A large tree keeps its arrangement through a change, which then costs a frame; a better one is looked for in a quiet moment. */
  change() {
    clearTimeout(this.search);
    if (!this.plan || this.board.drawn.graph.nodes.size <= MANY) return this.arrange();
    this.search = setTimeout(() => this.arrange(), LATER);
    return this.arrange(false, [this.plan.hang]);
  }

  /** Everything has another size: what was good for the old ones need not be kept. */
  anew() {
    this.plan = null;
    this.refresh();
  }

  /** A vote brings everybody to its two cards, and lets them go when it is over. */
  meetVote() {
    const voted = votedOn(this.board).join(">");
    if (voted === this.voted) return;
    this.voted = voted;
    this.near = Boolean(voted);
    this.following = true;
  }

  /** Another branch is drawn alone, or the whole again: it is looked at from its beginning. */
  meetBranch() {
    if (this.board.only === this.branch) return;
    this.branch = this.board.only;
    this.near = false;
    this.following = true;
  }

  /** Take in another size of the canvas, or that it is seen again. */
  resize(size) {
    if (!size.w || (size.w === this.size.w && size.h === this.size.h && !this.late)) return;
    if (size.w < WIDE !== this.size.w < WIDE || !this.size.w) this.lot.unfold(size.w >= WIDE);
    this.size = size;
    if (this.late) this.plan = null; // nobody saw it: there is nothing to keep steady
    this.arrange();
    this.arranged = this.look();
  }

  /**
   * Put every card in its place. `keepCamera`: at the present width, with what is looked at where it is; `hangs`: no other
   * arrangement than these is tried.
   * @param {boolean} [keepCamera]
   * @param {(number | "leaves")[]} [hangs]
   */
  arrange(keepCamera = false, hangs) {
    if (!this.cards.all.size || !this.size.w) return;
    this.late = !this.cards.seen;
    if (this.late) return;
    const start = performance.now();
    const ways = this.ways;
    const widths = keepCamera && this.plan ? [this.plan.width] : ways.widths;
    this.cards.shareCore(ways.share);
    const measure = (width) => this.cards.measure(width);
    const laid = new Map(); // whether or not the lot leaves less room
    const [found, room] = this.besideLot((room) =>
      arrange(this.board.drawn.graph, measure, room, { hangs, laid, ...ways, widths, before: this.plan }),
    );
    performance.clearMeasures("wb-tree-layout");
    performance.measure("wb-tree-layout", { start, end: performance.now() });
    this.plan = found.plan;
    this.bounds = found.bounds;
    this.cards.widen(found.plan.width);
    this.world.classList.toggle("wb-hanging", found.plan.hang !== 0);
    this.scene.go(found.boxes, this.cameraFor(found, room, keepCamera));
  }

  cameraFor({ boxes, bounds }, room, keepCamera) {
    const writing = written(this.board);
    const still = (keepCamera || !this.following || Boolean(writing)) && this.scene.boxes.size;
    const camera = still
      ? steadied(this.camera, this.scene.boxes, boxes, this.anchor(boxes))
      : this.whole(boxes, bounds, room);
    if (!writing || !boxes.has(writing)) return camera;
    // The editor lies over its neighbours rather than pushing them about while somebody types.
    const { offsetWidth: w, offsetHeight: h } = this.cards.get(writing).element;
    return showing(camera, { ...boxes.get(writing), w, h }, room, LEGIBLE);
  }

  /** The camera that nobody has taken: on the whole tree, or on the two cards voted on. */
  whole(boxes, bounds, room) {
    const two = this.near ? votedOn(this.board).map((id) => boxes.get(id)) : [];
    const seen = two.length && two.every(Boolean) ? around(two) : bounds;
    if (this.branch !== null && this.board.narrow && !two.length)
      return beginning(bounds, room, this.board.graph.side(this.branch) === "above", LARGEST);
    const camera = fitted(seen, room, fitScale(seen, room, this.ways.most));
    const core = this.near && this.size.w < SMALL ? boxes.get(this.board.graph.core) : null;
    return core && !two.length ? showing(camera, core, room, READABLE) : camera;
  }

  /** Who has taken the camera looks at something: the selected card, or the one in the middle. It stays where it is when others edit. */
  anchor(next) {
    const { selected } = this.board;
    if (this.scene.boxes.has(selected) && next.has(selected)) return selected;
    const both = new Map([...this.scene.boxes].filter(([id]) => next.has(id)));
    return placeOf(both, this.inTree({ x: this.size.w / 2, y: this.size.h / 2 }))?.node;
  }

  /** What the arrangement depends on. */
  look() {
    const { view, ghosts, editing } = this.board;
    const part = [this.board.only, ...this.board.folded].join(" ");
    const shape = `${part}|${view.nodes.map(({ id, kind }) => id + kind).join(" ")}|${view.edges.join(" ")}`;
    const growing = ghosts.map(({ id, of }) => `${id} ${of}`).join("|");
    const { revision } = this.cards;
    return [shape, revision, growing, written(this.board), editing?.notice, this.size.w, this.size.h, this.voted];
  }

  /** The whole width when no card would lie under the parking lot, else what the lot leaves free. */
  besideLot(arranged) {
    const room = roomIn(this.size, this.ways.room);
    const found = arranged(room);
    if (this.lot.element.hidden || this.size.w < WIDE) return [found, room];
    const { offsetLeft: x, offsetTop: y, offsetWidth: w, offsetHeight } = this.lot.element;
    const camera = fitted(found.bounds, room, fitScale(found.bounds, room, this.ways.most));
    const lot = { x, y, w, h: offsetHeight + 12 };
    if (![...found.boxes.values()].some((box) => overlap(onScreen(box, camera), lot))) return [found, room];
    const narrower = roomIn(this.size, this.ways.room, w + 16);
    return [arranged(narrower), narrower];
  }

  stop() {
    clearTimeout(this.search);
  }

  // -- the camera -----------------------------------------------------------------------------------------------------

  /** A point of the canvas as a point of the tree. */
  inTree({ x, y }) {
    const { x: left, y: top, k } = this.camera;
    return { x: (x - left) / k, y: (y - top) / k };
  }

  /** A hand moves the camera: at once. */
  lookAt(camera) {
    this.following = false;
    this.scene.look(camera);
  }

  moveTo(camera) {
    this.following = false;
    this.scene.go(this.scene.boxes, camera);
  }

  fit() {
    this.following = true;
    this.near = false;
    this.arrange();
  }

  zoom(factor) {
    this.moveTo(zoomed(this.camera, factor, { x: this.size.w / 2, y: this.size.h / 2 }));
  }

  /** Bring a card into view, `legibly` large enough to read. */
  show(id, legibly = false) {
    const box = this.scene.boxes.get(id);
    if (!box) return;
    const room = roomIn(this.size, this.ways.room);
    const { finding, picking, choosing } = this.board;
    const free = finding || picking || choosing ? belowStrip(room) : room;
    const middle = { x: this.size.w / 2, y: this.size.h / 2 };
    const from = this.board.narrow && legibly ? notCloser(this.camera, box.w, free, LEGIBLE, middle) : this.camera;
    const camera = showing(from, box, free, legibly ? LEGIBLE : 0);
    if (Math.abs(camera.x - this.camera.x) + Math.abs(camera.y - this.camera.y) > 1) this.moveTo(camera);
  }
}
