// One row of the outline: what it looks like now, and drawing it.

import { h } from "../../../shared/dom.js";
import { short } from "../board.js";
import { nameOf } from "../canvas/card.js";
import { hereMark } from "../presence/here.js";
import { badgeChips, badgesOf } from "../tools/badge.js";
import { icon } from "../tools/icon.js";
import { hitOf, markedWords } from "../tools/marked.js";
import { actionButtons, actionsFor, folded } from "../tools/toolbar.js";
import { arrowAbove, letterOf } from "../voted.js";

const LONG = 400; // characters shown before a row is cut; the whole text is one press away

/** What can be done with a row's node. */
export function actionsOf(board, { id }) {
  return actionsFor(board, id, { clamped: [...board.textOf(id)].length > LONG });
}

/** Everything a row shows; `here`: it is the one the keyboard is on, `objection(choice, id)`: why it would not do as a target. */
export function lookOf(board, row, { here, objection }) {
  const { id } = row;
  const node = board.graph.nodes.get(id);
  const on = board.selected === id || board.picked.has(id);
  const target = targetOf(board, id, objection);
  const offers = node.offers?.length ? board.say("wordings", { count: node.offers.length + 1 }) : null;
  const quoted = row.also.map((other) => board.say("quote", { text: short(board.textOf(other), 40) }));
  const also = quoted.length ? board.say("also", { others: quoted.join(", ") }) : null;
  const free = on && here && !board.choosing && !board.picking;
  return {
    row,
    words: board.textOf(id),
    on,
    here,
    ...target,
    offers,
    also,
    writing: on && here && board.editing?.node === id,
    kind: node.kind,
    badges: badgesOf(board, node),
    shown: board.shown === id,
    picking: board.picking,
    hit: hitOf(board, id),
    query: board.finding?.query ?? "",
    actions: free ? actionsOf(board, row) : [],
    label: [nameOf(board, id), also, offers, target.reason].filter(Boolean).join(" "),
    letter: letterOf(board, id),
    arrow: arrowAbove(board, id),
    open: Boolean(node.open),
    pending: Boolean(node.ghost) || board.pending.has(id),
    fresh: board.fresh.of(id),
  };
}

/** While a target is being chosen: whether this node would do, and why not. */
function targetOf({ choosing }, id, objection) {
  if (!choosing) return { reason: null, drop: "" };
  if ((choosing.nodes ?? [choosing.node]).includes(id)) return { reason: null, drop: "self" };
  const reason = objection(choosing, id);
  return { reason, drop: reason ? "no" : "yes" };
}

/** The element of a row that looks like `what`; `editor()` gives the place to write, `act(name, row, button)` runs an action. */
export function drawRow(board, what, { editor, act }) {
  const { row, on } = what;
  return h(
    "li",
    {
      class: classesOf(what),
      role: "treeitem",
      "aria-level": row.level,
      "aria-posinset": row.position,
      "aria-setsize": row.siblings,
      "aria-expanded": row.expandable ? String(row.expanded) : null,
      "aria-selected": String(on),
      "aria-disabled": what.reason ? "true" : null,
      "aria-label": what.label,
      tabIndex: what.here ? 0 : -1,
      dataset: { key: row.key, node: row.id, kind: what.kind, drop: what.drop, hit: what.hit, arrow: what.arrow },
      style: { "--level": String(Math.min(row.level, 7)) },
    },
    what.writing ? editor() : drawLine(board, what),
    what.writing || !what.actions.length ? null : drawChips(board, what, act),
  );
}

function classesOf({ on, pending, fresh, shown, picking, letter, open }) {
  const names = [
    on && "wb-selected",
    pending && "wb-pending",
    fresh && "wb-fresh",
    shown && "wb-shown",
    on && picking && "wb-picked",
    letter && "wb-voted",
    open && "wb-open",
  ];
  return ["wb-item", ...names.filter(Boolean)].join(" ");
}

function drawLine(board, { row, words, on, here, offers, also, badges, letter, fresh }) {
  const choice = { type: "button", class: "wb-offers", tabIndex: on && here ? 0 : -1, dataset: { act: "wordings" } };
  const tick = h("span", { class: "wb-tick", "aria-hidden": "true" }, on ? icon("mark") : null);
  const line = h(
    "div",
    { class: "wb-row" },
    board.picking ? tick : null,
    letter ? h("b", { class: "wb-voted-letter", text: letter }) : null,
    h("span", { class: "wb-text", dir: "auto" }, markedWords(board, short(words, LONG))),
    h(
      "span",
      { class: "wb-row-marks" },
      fresh ? h("span", { class: "wb-new", "aria-hidden": "true", text: board.say(`fresh.${fresh}`) }) : null,
      badgeChips(badges),
      h("span", { class: "wb-row-here" }, hereMark(board, board.here(row.id))),
      offers ? h("button", { ...choice, text: offers }) : null,
    ),
    row.expandable ? drawFold(board, row) : null,
  );
  return [line, also ? h("p", { class: "wb-also", dir: "auto", text: also }) : null];
}

function drawFold(board, { expanded, count }) {
  const name = board.say(expanded ? "fold" : "unfold");
  const props = { type: "button", class: "wb-fold", tabIndex: -1, dataset: { act: "fold" }, "aria-label": name };
  return h("button", props, expanded ? null : h("span", { text: String(count) }), icon("fold"));
}

function drawChips(board, { row, actions }, act) {
  const buttons = actionButtons(folded(board, actions, true).shown, (name, button) => act(name, row, button));
  return h("div", { class: "wb-chips", role: "group", "aria-label": board.say("tools.node") }, buttons);
}
