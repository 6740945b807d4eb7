// Searching the tree: what is found, which of it is looked at, and saying so.

import { announce } from "../../../shared/dom.js";
import { matches } from "../graph/match.js";
import { findStrip } from "./find_strip.js";

/** The search. `reveal(id)` brings a node into view, `back(id)` returns the keyboard to the tree. */
export function createFinder(board, reveal, back) {
  return new Finder(board, reveal, back);
}

class Finder {
  /** @param {import("../board.js").Board} board */
  constructor(board, reveal, back) {
    this.board = board;
    this.reveal = reveal;
    this.back = back;
    this.said = "";
    this.strip = findStrip(board, {
      look: () => this.look(),
      go: (way) => this.go(way),
      close: () => this.close(),
    });
    this.element = this.strip.element;
  }

  open() {
    const { board, strip } = this;
    const { field } = strip;
    this.element.hidden = false;
    board.update({ finding: board.finding ?? { query: field.value, hits: [], at: -1 } });
    field.focus();
    field.select();
    if (field.value) this.look();
  }

  /** End the search, at the hit that was looked at. */
  close() {
    const { board } = this;
    if (!board.finding) return;
    const hit = board.finding.hits[board.finding.at];
    this.element.hidden = true;
    this.said = "";
    board.update({
      finding: null,
      ...(hit && !board.picking && board.graph.nodes.has(hit) ? { selected: hit } : {}),
    });
    this.back(hit);
  }

  /** Look for the words of the field. */
  look() {
    const query = this.strip.field.value;
    const hits = hitsOf(this.board, query);
    this.show({ query, hits, at: hits.length ? 0 : -1 });
  }

  /** Look at the next hit (1) or the one before (-1), round and round. */
  go(way) {
    const { finding } = this.board;
    if (!finding?.hits.length) return this.look();
    const at = (finding.at + way + finding.hits.length) % finding.hits.length;
    return this.show({ ...finding, at });
  }

  /**
   * Bring the hit of `finding` into view, and say how many there are.
   * @param {import("../board.js").Finding} finding
   */
  show(finding) {
    const { board, strip } = this;
    const { query, hits, at } = finding;
    board.update({ finding });
    if (hits.length) this.reveal(hits[at]);
    const key = !query.trim() ? "" : hits.length ? "find.count" : "find.none";
    const words = key && board.say(key, { at: at + 1, count: hits.length });
    strip.count.textContent = words;
    if (key) this.tell(hits.length ? `${words}. ${board.textOf(hits[at])}` : words);
  }

  tell(words) {
    if (words !== this.said) announce(words);
    this.said = words;
  }

  /** Keep the hits right when the tree has changed. */
  refresh() {
    const { board } = this;
    if (!board.finding) return;
    const now = board.finding.hits[board.finding.at];
    const hits = hitsOf(board, board.finding.query);
    board.update({ finding: { ...board.finding, hits, at: Math.max(hits.indexOf(now), hits.length ? 0 : -1) } });
  }
}

/** The nodes that say `query`, those in the parking lot last. */
function hitsOf(board, query) {
  const ids = [...board.graph.nodes.keys()];
  const isParked = (id) => board.graph.side(id) === "parked";
  const ordered = [...ids.filter((id) => !isParked(id)), ...ids.filter(isParked)];
  return ordered.filter((id) => matches(board.textOf(id), query).length);
}
