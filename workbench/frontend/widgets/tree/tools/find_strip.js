// The strip of the search: a field, how many there are, the next and the one before.

import { h } from "../../../shared/dom.js";
import { icon } from "./icon.js";

/** The strip; `does` is `{look, go, close}`: the words were changed, one further (1) or back (-1), enough. Returns its parts. */
export function findStrip(board, { look, go, close }) {
  const field = fieldFor(board);
  const count = h("output", { class: "wb-find-count", "aria-live": "off" });
  const element = h(
    "div",
    { class: "wb-strip wb-strip-find", role: "search", hidden: true },
    icon("find"),
    field,
    count,
    tool(board, "find.before", () => go(-1)),
    tool(board, "find.next", () => go(1)),
    tool(board, "find.close", close),
  );
  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => pressed(event, go, close));
  return { element, field, count };
}

function fieldFor(board) {
  return h("input", {
    class: "wb-find-field",
    type: "search",
    dir: "auto",
    autocomplete: "off",
    maxlength: "200",
    enterkeyhint: "search",
    "aria-label": board.say("find.name"),
    placeholder: board.say("find.name"),
  });
}

function tool(board, name, onclick) {
  return h(
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
}

/** Enter goes on, with Shift back; Escape ends the search. */
function pressed(event, go, close) {
  event.stopPropagation();
  if (event.key === "Escape") {
    event.preventDefault();
    close();
  }
  if (event.key !== "Enter") return;
  event.preventDefault();
  go(event.shiftKey ? -1 : 1);
}
