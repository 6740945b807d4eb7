// Reading the drawing by branch: which one is drawn, the one before and the next, a map of them all, and the way back to the whole.

import { h, hide, s } from "../../../shared/dom.js";
import { short } from "../board.js";
import { headOf, heads } from "../graph/drawn.js";
import { branch } from "../graph/graph.js";
import { icon } from "./icon.js";

const WIDE = 14; // px of the map a branch takes
const DEEP = 3; // boxes drawn of a branch

/** The line above the canvas; `look(id)` draws a branch alone, or the whole tree (null). */
export function createBranches(board, look) {
  const words = h("span", { class: "wb-branches-words", dir: "auto" });
  const map = s("svg", { class: "wb-branches-map", "aria-hidden": "true", focusable: "false" });
  const tool = (name, step) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-button wb-quiet wb-branches-step",
        "aria-label": board.say(name),
        title: board.say(name),
        onclick: () => go(step),
      },
      icon(step < 0 ? "previous" : "following"),
    );
  const whole = h("button", {
    type: "button",
    class: "wb-button wb-branches-whole",
    text: board.say("branch.whole"),
    onclick: () => look(board.only === null ? (heads(board.graph)[0] ?? null) : null),
  });
  const [back, on] = [tool("branch.before", -1), tool("branch.next", 1)];
  const element = h("nav", { class: "wb-branches", "aria-label": board.say("branches") }, back, words, map, whole, on);
  let drawn = "";

  function go(step) {
    const all = heads(board.graph);
    const now = all.indexOf(headOf(board.graph, board.only));
    const next = now === -1 ? (step > 0 ? 0 : all.length - 1) : (now + step + all.length) % all.length;
    look(all[next] ?? null);
  }

  return {
    element,
    update() {
      const all = heads(board.graph);
      const shown = board.surface === "canvas" && board.options.mode !== "projector";
      hide(element, !shown || all.length < 1 || (!board.only && !(board.narrow && all.length > 1)));
      if (element.hidden) return;
      const head = headOf(board.graph, board.only);
      for (const button of [back, on]) hide(button, all.length < 2);
      whole.textContent = board.say(board.only ? "branch.whole" : "branch.by");
      words.textContent = wordsOf(board, all, head);
      const looks = JSON.stringify([head, all.map((id) => [id, branch(board.graph, id).size])]);
      if (looks !== drawn) drawMap(map, board, all, head);
      drawn = looks;
    },
  };
}

function wordsOf(board, all, head) {
  if (board.only === null) return board.say("branch.all");
  const place = board.say("branch.place", { place: all.indexOf(head) + 1, count: all.length });
  return board.only === head ? place : `${place} › ${short(board.textOf(board.only), 40)}`;
}

/** The branches as columns of small boxes, effects above and causes below the core; the one that is drawn stands out. */
function drawMap(map, board, all, head) {
  const { graph } = board;
  const sides = {
    above: all.filter((id) => graph.side(id) === "above"),
    below: all.filter((id) => graph.side(id) === "below"),
  };
  const most = Math.max(1, sides.above.length, sides.below.length);
  const width = most * WIDE;
  const box = (x, y, w, name) => s("rect", { x, y, width: w, height: 4, rx: 1, class: name });
  const columns = Object.entries(sides).flatMap(([side, ids]) =>
    ids.flatMap((id, at) => {
      const left = (width - ids.length * WIDE) / 2 + at * WIDE + 1;
      const boxes = Math.min(DEEP, 1 + branch(graph, id).size);
      const place = (row) => (side === "above" ? 12 - row * 6 : 26 + row * 6);
      const name = `wb-map-${side} ${id === head ? "wb-here" : ""}`;
      return Array.from({ length: boxes }, (_, row) => box(left, place(row), WIDE - 2, name));
    }),
  );
  map.setAttribute("viewBox", `0 0 ${width} 44`);
  map.replaceChildren(box(width / 2 - Math.min(width, 24) / 2, 19, Math.min(width, 24), "wb-map-core"), ...columns);
}
