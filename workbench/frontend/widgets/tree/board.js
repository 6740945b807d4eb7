// What this person sees and does now: the view from Python, plus their own words still on the way to it.

import { phrase } from "../../shared/phrase.js";
import { worded } from "../../shared/proposed.js";
import { createFresh } from "./fresh.js";
import { settle, withGhosts } from "./ghosts.js";
import { changes } from "./graph/change.js";
import { graphOf } from "./graph/graph.js";
import { drawAnew, unfolded } from "./reading.js";

const GLOW = { edit: 2500, read: 2500, projector: 9000 }; // ms a change by somebody else stays marked
const MINE = 6000; // ms in which a change of a node I touched is taken for my own
const ANY = 1500; // the same for undo and redo, of which nobody knows beforehand what they change

/**
 * What is being written: the words of `node`, or those of a `ghost` beside `of`; `key` is that of their draft, `base` the
 * wording they started from, `seen` what others made of it meanwhile.
 * @typedef {object} Editing
 * @property {string} verb
 * @property {string} [node]
 * @property {string} [of]
 * @property {string} [ghost]
 * @property {string} key
 * @property {string} base
 * @property {string} text
 * @property {string} [seen]
 * @property {{text: string, wrong?: boolean} | null} [notice]
 * @property {import("./editing/editor.js").Editor | null} [editor]
 */

/**
 * What waits for a target: `node` (or all `nodes`), which hangs on `source` now.
 * @typedef {{verb: string, node: string, nodes?: string[], source: string | null}} Choice
 */

/**
 * What is searched for: the nodes that say it, and which of them is looked at (-1: none).
 * @typedef {{query: string, hits: string[], at: number}} Finding
 */

/** @typedef {{node: string, x: number, y: number}} Place a place beside a node, in widths and heights of its card */
/** @typedef {ReturnType<typeof createBoard>} Board */

/** The state of one tree widget. Read its fields; change them with `update(patch)`, which tells every listener. */
export function createBoard({ view, labels, options, mine: own = {} }) {
  const listeners = new Set();
  const mine = new Map(); // node id or text -> until when
  const present = complete(view);
  const board = {
    labels,
    options,
    view: present,
    mine: /** @type {{undo?: string | null, redo?: string | null}} */ (own), // what only this reader is told
    graph: graphOf(present), // of the view and the ghosts
    ghosts: /** @type {import("./ghosts.js").Ghost[]} */ ([]),
    pending: new Map(), // node id -> words sent and not yet in the view
    fresh: createFresh(GLOW[options.mode]), // what others have just done to a node
    selected: /** @type {string | null} */ (null),
    editing: /** @type {Editing | null} */ (null),
    choosing: /** @type {Choice | null} */ (null),
    picking: false, // whether several cards are being chosen
    picked: /** @type {Set<string>} */ (new Set()),
    finding: /** @type {Finding | null} */ (null),
    /** @type {(id: string) => import("../../shared/visitors.js").Person[]} */
    here: () => [], // the people on a node
    pointing: /** @type {((place: Place) => void) | null} */ (null), // shows a place to everybody, while the facilitator points
    shown: /** @type {string | null} */ (null), // the node another part of the page has just asked to see
    voting: false, // whether the drawer of a vote is open beside the tree
    surface: "canvas",
    ...unfolded(graphOf(present)),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(patch = {}) {
      Object.assign(board, patch);
      board.graph = graphOf(withGhosts(board));
      drawAnew(board);
      for (const listener of listeners) listener(board);
    },
    /** The finished sentence of a label, `{names}` filled in. */
    say: (key, values = {}) => phrase(worded(board.labels, board.view.may)[key] ?? key, values),
    get editable() {
      return options.mode === "edit" && board.view.editable;
    },
    get objective() {
      return board.view.tree === "objective";
    },
    /** Whether Python knows the node. */
    isInView: (id) => board.view.nodes.some((node) => node.id === id),
    textOf: (id) => board.pending.get(id) ?? board.graph.nodes.get(id)?.text ?? "",
    /** Remember that a coming change of this node (or one with this text; `*`: any) is my own. */
    expect: (...names) =>
      names.filter(Boolean).forEach((name) => {
        mine.set(name, Date.now() + (name === "*" ? ANY : MINE));
      }),
    /** Take a new view; returns the changes made by others. */
    receive(next) {
      const before = board.view;
      board.view = complete(next);
      const now = Date.now();
      const found = before.version === undefined ? [] : changes(before, board.view);
      const isMine = (...names) => names.some((name) => (mine.get(name) ?? 0) > now);
      const others = found.filter(({ node, text }) => !isMine(node, text, "*"));
      const marked = options.mode === "projector" ? found : others;
      board.fresh.add(marked);
      settle(board, found);
      return others;
    },
  };
  return board;
}

/** At most `limit` characters of a text, for a sentence that quotes it. */
export function short(text, limit = 70) {
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join("")
        .trimEnd()}…`;
}

function complete(view) {
  return {
    tree: "problem",
    core: null,
    nodes: [],
    edges: [],
    removed: [],
    editable: false,
    can_undo: false,
    can_redo: false,
    ...view,
  };
}
