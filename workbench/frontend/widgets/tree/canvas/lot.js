// The parking lot: what hangs on nothing for now, kept in sight, ready to come back.

import { h, hide } from "../../../shared/dom.js";
import { rowsOf } from "../graph/rows.js";
import { badgeChips, badgesOf } from "../tools/badge.js";
import { createGone } from "../tools/gone.js";
import { icon } from "../tools/icon.js";
import { hitOf, markedWords } from "../tools/marked.js";

/** A panel for the parked nodes. `press(name, id)` gets "restore" or "remove"; `putBack(cards)` those removed today. */
export function createLot(press, putBack) {
  const title = h("summary", { class: "wb-lot-title" });
  const list = h("ul", { class: "wb-lot-list" });
  const hint = h("p", { class: "wb-lot-hint" });
  const gone = createGone(putBack);
  const folder = h("details", { open: true }, title, hint, list, gone.element);
  const element = h("aside", { class: "wb-lot", hidden: true }, folder);
  let drawn = "";

  function head(board, count) {
    element.setAttribute("aria-label", board.say("lot"));
    const words = count ? `${board.say("lot")} · ${count}` : board.say("lot");
    const more = h("span", { class: "wb-lot-gone", text: gone.title }); // in sight while it is folded
    title.replaceChildren(h("span", {}, words, more));
    hide(list, !count);
    hint.textContent = board.editable ? board.say("lot.hint") : "";
    hide(hint, !board.editable || !count);
  }

  return {
    element,
    /** Open it where there is room beside the tree; folded it is one line. */
    unfold: (open) => {
      folder.open = open;
    },
    /** Open it and scroll to one of its nodes. */
    reveal(id) {
      folder.open = true;
      list.querySelector(`[data-node="${CSS.escape(id)}"]`)?.scrollIntoView({ block: "nearest" });
    },
    update(board) {
      const rows = rowsOf(board.graph, "parked");
      const unique = new Set(rows.map(({ id }) => id));
      gone.update(board);
      hide(element, !unique.size && Boolean(gone.element.hidden));
      // Only when something of it is different: a button that is being pressed must not be replaced under the finger.
      const look = JSON.stringify([
        gone.title,
        board.editable,
        board.view.may,
        board.shown,
        rows.map(({ id, level }) => [id, level, board.textOf(id), board.graph.nodes.get(id).badges, hitOf(board, id)]),
        board.finding?.query,
      ]);
      if (look === drawn) return;
      drawn = look;
      head(board, unique.size);
      list.replaceChildren(...rows.map((row) => item(board, row, press)));
    },
  };
}

function item(board, { id, level }, press) {
  const buttons = [
    ["restore", "link"],
    ["remove", "remove"],
  ].map(([name, picture]) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-button wb-quiet wb-lot-act",
        title: board.say(name),
        "aria-label": `${board.say(name)}: ${board.textOf(id).slice(0, 80)}`,
        dataset: { act: name },
        onclick: () => press(name, id),
      },
      icon(picture),
      name === "restore" ? h("span", { text: board.say(name) }) : null,
    ),
  );
  return h(
    "li",
    {
      class: board.shown === id ? "wb-parked wb-shown" : "wb-parked",
      dataset: { node: id, hit: hitOf(board, id) },
      style: { "--level": String(Math.min(level, 4)) },
    },
    h("span", { class: "wb-text", dir: "auto" }, markedWords(board, board.textOf(id))),
    h("span", { class: "wb-tags" }, badgeChips(badgesOf(board, board.graph.nodes.get(id)))),
    board.editable ? h("div", { class: "wb-lot-acts" }, buttons) : null,
  );
}
