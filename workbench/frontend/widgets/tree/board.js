// What this person sees and does now: the view from Python, plus their own words still on the way to it.

import { changes } from "./graph/change.js";
import { graphOf } from "./graph/graph.js";

const GLOW = { edit: 2500, read: 2500, projector: 9000 }; // ms a change by somebody else stays marked
const MINE = 6000; // ms in which a change of a node I touched is taken for my own
const ANY = 1500; // the same for undo and redo, of which nobody knows beforehand what they change

/** The state of one tree widget. Read its fields; change them with `update(patch)`, which tells every listener. */
export function createBoard({ view, labels, options }) {
  const listeners = new Set();
  const mine = new Map(); // node id or text -> until when
  const board = {
    labels,
    options,
    view: complete(view),
    ghosts: [], // cards not yet known to Python: {id, of, towards, text, sent}
    pending: new Map(), // node id -> words sent and not yet in the view
    fresh: new Map(), // node id -> until when it glows
    selected: null,
    editing: null, // {verb, node | of, key, base, text, notice, editor}
    choosing: null, // {verb, node, source}: waiting for a target
    picking: false, // whether several cards are being chosen
    picked: new Set(),
    finding: null, // {query, hits, at}: what is searched for
    here: () => [], // (node id) => the people on it
    pointing: null, // (place) => shows it to everybody, while the facilitator points
    shown: null, // the node another part of the page has just asked to see
    surface: "canvas",
    folded: new Set(),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(patch = {}) {
      Object.assign(board, patch);
      board.graph = graphOf(withGhosts(board));
      for (const listener of listeners) listener(board);
    },
    /** The finished sentence of a label, `{names}` filled in. */
    say: (key, values = {}) => fill(board.labels[key] ?? key, values),
    get editable() {
      return options.mode === "edit" && board.view.editable;
    },
    get objective() {
      return board.view.tree === "objective";
    },
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
      for (const { what, node } of marked) if (what !== "removed") board.fresh.set(node, now + GLOW[options.mode]);
      for (const [id, until] of board.fresh) if (until < now) board.fresh.delete(id);
      settle(board, found);
      return others;
    },
  };
  board.graph = graphOf(withGhosts(board));
  return board;
}

/** Fill `{name}` places of a label. */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
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
    editable: false,
    can_undo: false,
    can_redo: false,
    ...view,
  };
}

// Words of mine that have arrived need no stand-in any more.
function settle(board, found) {
  for (const id of board.pending.keys()) {
    if (found.some(({ node }) => node === id)) board.pending.delete(id);
  }
  for (const { what, node, text } of found) {
    const ghost = what === "added" && board.ghosts.find((item) => item.sent && item.text === text);
    if (!ghost) continue;
    board.ghosts = board.ghosts.filter((item) => item !== ghost);
    if (board.selected === ghost.id) board.selected = node;
  }
  const known = (id) =>
    board.view.nodes.some((node) => node.id === id) || board.ghosts.some((ghost) => ghost.id === id);
  board.ghosts = board.ghosts.filter((ghost) => known(ghost.of));
  if (board.selected && !known(board.selected)) board.selected = null;
  if (board.choosing && !known(board.choosing.node)) board.choosing = null;
  if ([...board.picked].some((id) => !known(id))) board.picked = new Set([...board.picked].filter(known));
}

function withGhosts({ view, ghosts }) {
  if (!ghosts.length) return view;
  const nodes = [...view.nodes];
  const edges = [...view.edges];
  for (const { id, of, towards, text } of ghosts) {
    nodes.push({ id, text, kind: towards === "above" ? "effect" : "cause", offers: [], badges: [], ghost: true });
    edges.push(towards === "above" ? [of, id] : [id, of]);
  }
  return { ...view, nodes, edges };
}
