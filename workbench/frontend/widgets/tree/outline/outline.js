// The outline: the same tree as indented rows, for phones, keyboards and screen readers.

import { h } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { short } from "../board.js";
import { kindOf, nameOf } from "../canvas/card.js";
import { editorOf } from "../editing/editor.js";
import { rowsOf } from "../graph/rows.js";
import { hereMark, showHere } from "../presence/here.js";
import { badgeChips, badgesOf } from "../tools/badge.js";
import { icon } from "../tools/icon.js";
import { sharedKey } from "../tools/keyboard.js";
import { hitOf, markedWords } from "../tools/marked.js";
import { openMenu } from "../tools/menu.js";
import { actionButtons, actionsFor, folded } from "../tools/toolbar.js";

const SECTIONS = ["above", "core", "below", "parked"];
const LONG = 400; // characters shown before a row is cut; the whole text is one press away

/** The outline of a board; `does(name, id, source)` runs an action. Returns `{element, update, focus}`. */
export function createOutline(board, does, { write, shift, picks }) {
  const sections = SECTIONS.map((name) => ({ name, ...makeSection(board, name) }));
  const element = h(
    "div",
    { class: "wb-outline" },
    sections.map((section) => section.element),
  );
  const items = new Map(); // row key -> {signature, item}
  let rows = [];
  let current = null; // key of the row that has the one tab stop

  const rowElement = (key) => element.querySelector(`[data-key="${CSS.escape(key)}"]`);

  function update() {
    const hadFocus = element.contains(document.activeElement) && !document.activeElement.closest(".wb-editor");
    const action = hadFocus && document.activeElement.dataset.act;
    for (const section of sections) {
      section.rows = section.name === "core" ? coreRow(board.graph) : rowsOf(board.graph, section.name, board.folded);
      section.element.hidden = !section.rows.length;
    }
    rows = sections.flatMap((section) => section.rows);
    if (!rows.some(({ key, id }) => key === current && (!board.selected || board.picking || id === board.selected))) {
      current = (rows.find(({ id }) => id === (board.selected ?? board.graph.core)) ?? rows[0])?.key ?? null;
    }
    for (const section of sections) {
      section.list.setAttribute("aria-multiselectable", String(board.picking));
      place(section.list, section.rows.map(itemOf));
    }
    if (board.editing?.node) startWriting();
    else if (hadFocus) focus(action);
  }

  // Items that did not change stay where they are: an open editor must never be taken out from under a writer's fingers.
  function itemOf(row) {
    const what = lookOf(row);
    const signature = JSON.stringify(what.writing ? "writing" : what);
    const old = items.get(row.key);
    if (what.writing) editorOf(board, write, () => {});
    if (old?.signature === signature) return old.item;
    const item = drawItem(row, what);
    items.set(row.key, { signature, item });
    return item;
  }

  function lookOf(row) {
    const { id } = row;
    const node = board.graph.nodes.get(id);
    const words = board.textOf(id);
    const on = board.selected === id || board.picked.has(id);
    const here = row.key === current;
    const { choosing } = board;
    const held = Boolean(choosing) && (choosing.nodes ?? [choosing.node]).includes(id);
    const reason = choosing && !held ? shift.objection(choosing, id) : null;
    const offers = node.offers?.length ? board.say("wordings", { count: node.offers.length + 1 }) : null;
    const also = row.also.length
      ? board.say("also", {
          others: row.also.map((other) => board.say("quote", { text: short(board.textOf(other), 40) })).join(", "),
        })
      : null;
    const writing = on && here && board.editing?.node === id;
    return {
      row,
      words,
      on,
      here,
      reason,
      offers,
      also,
      writing,
      kind: node.kind,
      badges: badgesOf(board, node),
      shown: board.shown === id,
      drop: choosing ? (held ? "self" : reason ? "no" : "yes") : "",
      picking: board.picking,
      hit: hitOf(board, id),
      query: board.finding?.query ?? "",
      actions:
        on && here && !choosing && !board.picking ? actionsFor(board, id, { clamped: [...words].length > LONG }) : [],
      label: [nameOf(board, id), also, offers, reason].filter(Boolean).join(" "),
      pending: Boolean(node.ghost) || board.pending.has(id),
      fresh: (board.fresh.get(id) ?? 0) > Date.now(),
    };
  }

  function drawItem(row, what) {
    const { on, here, offers, also } = what;
    const line = h(
      "div",
      { class: "wb-row" },
      board.picking ? h("span", { class: "wb-tick", "aria-hidden": "true" }, on ? icon("mark") : null) : null,
      h("span", { class: "wb-text", dir: "auto" }, markedWords(board, short(what.words, LONG))),
      h(
        "span",
        { class: "wb-row-marks" },
        badgeChips(what.badges),
        h("span", { class: "wb-row-here" }, hereMark(board, board.here(row.id))),
        offers
          ? h("button", {
              type: "button",
              class: "wb-offers",
              tabIndex: on && here ? 0 : -1,
              dataset: { act: "wordings" },
              text: offers,
            })
          : null,
      ),
      row.expandable
        ? h(
            "button",
            {
              type: "button",
              class: "wb-fold",
              tabIndex: -1,
              dataset: { act: "fold" },
              "aria-label": board.say(row.expanded ? "fold" : "unfold"),
            },
            row.expanded ? null : h("span", { text: String(row.count) }),
            icon("fold"),
          )
        : null,
    );
    return h(
      "li",
      {
        class: [
          "wb-item",
          on && "wb-selected",
          what.pending && "wb-pending",
          what.fresh && "wb-fresh",
          what.shown && "wb-shown",
          on && what.picking && "wb-picked",
        ]
          .filter(Boolean)
          .join(" "),
        role: "treeitem",
        "aria-level": row.level,
        "aria-posinset": row.position,
        "aria-setsize": row.siblings,
        "aria-expanded": row.expandable ? String(row.expanded) : null,
        "aria-selected": String(on),
        "aria-disabled": what.reason ? "true" : null,
        "aria-label": what.label,
        tabIndex: here ? 0 : -1,
        dataset: { key: row.key, node: row.id, kind: what.kind, drop: what.drop, hit: what.hit },
        style: { "--level": String(Math.min(row.level, 7)) },
      },
      what.writing
        ? editorOf(board, write, () => {})
        : [line, also ? h("p", { class: "wb-also", dir: "auto", text: also }) : null],
      what.writing || !what.actions.length
        ? null
        : h(
            "div",
            { class: "wb-chips", role: "group", "aria-label": board.say("tools.node") },
            actionButtons(folded(board, what.actions, true).shown, (name, button) => act(name, row, button)),
          ),
    );
  }

  /** The menu of everything that can be done with a row. */
  function menu(row, at, items = actionsFor(board, row.id, { clamped: [...board.textOf(row.id)].length > LONG })) {
    if (items.length) openMenu(element, at, items, (name) => act(name, row), board.say("tools.node"));
  }

  function act(name, row, button) {
    if (name === "more")
      return menu(
        row,
        button,
        folded(board, actionsFor(board, row.id, { clamped: [...board.textOf(row.id)].length > LONG }), true).more,
      );
    if (name === "move") shift.choose("move", row.id, row.under);
    else does(name, row.id);
  }

  function startWriting() {
    queueMicrotask(() => {
      const field = element.querySelector(".wb-editor-field");
      if (field && document.activeElement !== field) board.editing?.element?.start();
      field?.scrollIntoView({ block: "nearest" });
    });
  }

  function focus(action) {
    if (action && board.graph.nodes.has(action)) current = rows.find(({ id }) => id === action)?.key ?? current;
    const row = current && rowElement(current);
    ((action && row?.querySelector(`[data-act="${action}"]`)) || row)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
    // Rows that were never on the screen only get their true height now, and may push this one out again.
    requestAnimationFrame(
      () => row?.isConnected && row.contains(document.activeElement) && row.scrollIntoView({ block: "nearest" }),
    );
  }

  function select(row) {
    current = row.key;
    write.finish();
    board.update({ selected: row.id });
  }

  function toggle(row, open) {
    if (!row.expandable || row.expanded === open) return;
    const folded = new Set(board.folded);
    if (open) folded.delete(row.key);
    else folded.add(row.key);
    current = row.key;
    board.update({ folded });
  }

  element.addEventListener("click", (event) => {
    const item = event.target.closest("[data-key]");
    const row = item && rows.find(({ key }) => key === item.dataset.key);
    if (!row || event.target.closest(".wb-editor")) return;
    if (event.target.closest("[data-act=fold]")) return toggle(row, !row.expanded);
    if (event.target.closest("[data-act=wordings]")) return void does("wordings", row.id);
    if (board.choosing) return void does("target", row.id);
    if (board.editable && !board.objective && (board.picking || event.shiftKey || event.ctrlKey || event.metaKey))
      return pick(row);
    if (board.selected === row.id && current === row.key) return;
    select(row);
    focus();
  });
  element.addEventListener("contextmenu", (event) => {
    const item = event.target.closest("[data-key]");
    const row = item && rows.find(({ key }) => key === item.dataset.key);
    if (!row || board.choosing || board.picking || event.target.closest(".wb-editor")) return;
    event.preventDefault();
    select(row);
    focus();
    menu(row, { x: event.clientX, y: event.clientY });
  });
  element.addEventListener("dblclick", (event) => {
    const item = event.target.closest("[data-key]");
    if (item && event.target.closest(".wb-row") && !board.choosing && !board.picking) does("edit", item.dataset.node);
  });
  element.addEventListener("keydown", (event) => {
    if (event.target.closest(".wb-editor")) return;
    if (!((event.target.matches("[data-key]") && rowKey(event)) || sharedKey(event, meant(event), does))) return;
    event.preventDefault();
    event.stopPropagation();
  });

  // Keys act on the row that has the focus, also before anything was chosen.
  function meant({ target, key: pressed }) {
    const row =
      pressed !== "Escape" &&
      target.matches("[data-key]") &&
      !board.selected &&
      rows.find(({ key }) => key === current);
    if (row) board.selected = row.id;
    return board;
  }

  function pick(row) {
    current = row.key;
    write.finish();
    picks.toggle(row.id);
    focus();
  }

  function rowKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const at = rows.findIndex(({ key }) => key === current);
    const row = rows[at];
    if (!row) return false;
    const go = (next) => {
      if (!next) return true;
      current = next.key;
      if (event.shiftKey && event.key.startsWith("Arrow") && board.editable && !board.objective && !board.choosing)
        picks.add(row.id, next.id);
      else if (board.choosing || board.picking) update();
      else board.update({ selected: next.id });
      focus();
      return true;
    };
    const sideways = (inward) => {
      if (inward ? row.expandable && !row.expanded : row.expanded) {
        toggle(row, inward);
        return true;
      }
      if (inward) return go(row.expanded ? rows[at + 1] : null);
      return go(
        rows
          .slice(0, at)
          .reverse()
          .find(({ id }) => id === row.under),
      );
    };
    if (event.key === "ArrowDown") return go(rows[at + 1]);
    if (event.key === "ArrowUp") return go(rows[at - 1]);
    if (event.key === "Home") return go(rows[0]);
    if (event.key === "End") return go(rows.at(-1));
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") return sideways(event.key === "ArrowRight");
    if ((event.key === "F10" && event.shiftKey) || event.key === "ContextMenu") {
      menu(row, rowElement(row.key));
      return true;
    }
    if (event.key !== "Enter" && event.key !== " ") return false;
    if (
      event.key === " " &&
      !board.choosing &&
      board.editable &&
      !board.objective &&
      (board.picking || board.selected === row.id)
    ) {
      pick(row);
      return true;
    }
    if (board.choosing) does("target", row.id);
    else if (event.key === "Enter" && board.selected === row.id && board.editable) does("edit", row.id);
    else board.update({ selected: row.id });
    return true;
  }

  /** Bring a node's row into view, unfolding whatever hides it. */
  function reveal(id) {
    board.update({ folded: new Set() });
    current = rows.find((row) => row.id === id)?.key ?? current;
    update();
    (current && rowElement(current))?.scrollIntoView({ block: "center" });
  }

  function here(nodes) {
    for (const id of nodes)
      for (const place of element.querySelectorAll(`[data-node="${CSS.escape(id)}"] .wb-row-here`))
        showHere(board, place, board.here(id));
  }

  /** The facilitator points at a node: its rows light up. */
  function pointed(laser) {
    for (const lit of element.querySelectorAll(".wb-lit"))
      if (lit.dataset.node !== laser?.node) lit.classList.remove("wb-lit");
    if (laser)
      for (const item of element.querySelectorAll(`[data-node="${CSS.escape(laser.node)}"]`))
        item.classList.add("wb-lit");
  }

  return { element, update, focus, reveal, here, pointed, fit() {}, zoom() {}, destroy() {} };
}

// Make `list` hold exactly `items`, moving only what is out of place.
function place(list, items) {
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

function coreRow(graph) {
  return graph.core === null
    ? []
    : [{ key: `>${graph.core}`, id: graph.core, under: null, level: 1, expandable: false, expanded: false, also: [] }];
}

function makeSection(board, name) {
  const title =
    name === "core"
      ? kindOf(board, { kind: "core" })
      : board.say(`section.${name}${board.objective && name !== "parked" ? ".objective" : ""}`);
  const heading = h("h2", {
    class: "wb-section-title",
    id: unique(`wb-section-${name}`),
    text: title,
  });
  const list = h("ul", { class: "wb-rows", role: "tree", "aria-labelledby": heading.id });
  return { list, element: h("section", { class: "wb-section", dataset: { section: name } }, heading, list) };
}
