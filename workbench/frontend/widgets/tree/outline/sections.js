// The parts of the outline, one below the other: effects, core, causes, parking lot.

import { h } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { kindOf } from "../canvas/card.js";
import { rowsOf } from "../graph/rows.js";
import { narrowed, onlyVoted } from "../voted.js";

const SECTIONS = ["above", "core", "below", "parked"];

/** The sections of a board's outline: `{name, list, element, rows}`. */
export function createSections(board) {
  return SECTIONS.map((name) => {
    const heading = h("h2", {
      class: "wb-section-title",
      id: unique(`wb-section-${name}`),
      text: titleOf(board, name),
    });
    const list = h("ul", { class: "wb-rows", role: "tree", "aria-labelledby": heading.id });
    return {
      name,
      list,
      element: h("section", { class: "wb-section", dataset: { section: name } }, heading, list),
      rows: /** @type {import("../graph/rows.js").Row[]} */ ([]),
    };
  });
}

/** The rows of a section as the board is now. */
export function rowsIn(board, section) {
  return narrowed(board) ? onlyVoted(board, rowsOn(board, section, new Set())) : rowsOn(board, section, board.folded);
}

function rowsOn(board, section, folded) {
  if (section.name !== "core") return rowsOf(board.graph, section.name, folded);
  const { core } = board.graph;
  if (core === null) return [];
  return [{ key: `>${core}`, id: core, under: null, level: 1, expandable: false, expanded: false, also: [] }];
}

function titleOf(board, name) {
  if (name === "core") return kindOf(board, { kind: "core" });
  return board.say(`section.${name}${board.objective && name !== "parked" ? ".objective" : ""}`);
}

/** Make `list` hold exactly `items`, moving only what is out of place. */
export function place(list, items) {
  let before = list.firstElementChild;
  const wanted = new Set(items);
  for (const item of items) {
    while (before && !wanted.has(before)) before = dropped(before);
    if (item === before) before = before.nextElementSibling;
    else list.insertBefore(item, before);
  }
  while (before) before = dropped(before);
}

function dropped(item) {
  const next = item.nextElementSibling;
  item.remove();
  return next;
}
