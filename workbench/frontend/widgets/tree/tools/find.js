// Searching the tree: a strip with a field, how many there are, the next and the one before.

import { announce, h } from "../../../shared/dom.js";
import { matches } from "../graph/match.js";
import { icon } from "./icon.js";

/** The search strip. `reveal(id)` brings a node into view, `back()` returns the keyboard to the tree. */
export function createFinder(board, reveal, back) {
  const field = h("input", {
    class: "wb-find-field",
    type: "search",
    dir: "auto",
    autocomplete: "off",
    maxlength: "200",
    enterkeyhint: "search",
    "aria-label": board.say("find.name"),
    placeholder: board.say("find.name"),
  });
  const count = h("output", { class: "wb-find-count", "aria-live": "off" });
  const tool = (name, onclick) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-button wb-quiet wb-find-tool",
        title: board.say(name),
        "aria-label": board.say(name),
        dataset: { tool: name },
        onclick,
      },
      icon(name.split(".")[1]),
    );
  const element = h(
    "div",
    { class: "wb-strip wb-strip-find", role: "search", hidden: true },
    icon("find"),
    field,
    count,
    tool("find.before", () => go(-1)),
    tool("find.next", () => go(1)),
    tool("find.close", close),
  );
  let said = "";

  field.addEventListener("input", () => look(0));
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  });

  function hitsOf(query) {
    const parked = [...board.graph.nodes.keys()].filter((id) => board.graph.side(id) === "parked");
    const rest = [...board.graph.nodes.keys()].filter((id) => board.graph.side(id) !== "parked");
    return [...rest, ...parked].filter((id) => matches(board.textOf(id), query).length);
  }

  function look(at) {
    const query = field.value;
    const hits = hitsOf(query);
    board.update({ finding: { query, hits, at: hits.length ? Math.min(at, hits.length - 1) : -1 } });
    show();
  }

  function go(way) {
    const { finding } = board;
    if (!finding?.hits.length) return look(0);
    const at = (finding.at + way + finding.hits.length) % finding.hits.length;
    board.update({ finding: { ...finding, at } });
    return show();
  }

  function show() {
    const { query, hits, at } = board.finding;
    if (hits.length) reveal(hits[at]);
    const key = !query.trim() ? "" : hits.length ? "find.count" : "find.none";
    count.textContent = key && board.say(key, { at: at + 1, count: hits.length });
    if (key) tell(hits.length ? `${count.textContent}. ${board.textOf(hits[at])}` : count.textContent);
  }

  function tell(words) {
    if (words !== said) announce(words);
    said = words;
  }

  function open() {
    element.hidden = false;
    board.update({ finding: board.finding ?? { query: field.value, hits: [], at: -1 } });
    field.focus();
    field.select();
    if (field.value) look(0);
  }

  function close() {
    if (!board.finding) return;
    const { hits, at } = board.finding;
    element.hidden = true;
    said = "";
    board.update({
      finding: null,
      ...(hits[at] && !board.picking && board.graph.nodes.has(hits[at]) ? { selected: hits[at] } : {}),
    });
    back(hits[at]);
  }

  return {
    element,
    open,
    close,
    /** Keep the hits right when the tree has changed. */
    refresh() {
      if (!board.finding) return;
      const now = board.finding.hits[board.finding.at];
      const hits = hitsOf(board.finding.query);
      board.update({ finding: { ...board.finding, hits, at: Math.max(hits.indexOf(now), hits.length ? 0 : -1) } });
    },
  };
}
