// Words whose place others have changed or taken away meanwhile, or that were refused: none of them is lost. `writing` is that of
// writing.js.

import { dialog, toast } from "../../../shared/dom.js";
import { short } from "../board.js";
import { copyText } from "./clipboard.js";
import { changed } from "./words.js";

/** Look after the open editor when the tree has changed under it. */
export function watchEditor(writing) {
  const { board } = writing;
  /** @type {import("../board.js").Editing | null} */
  const editing = board.editing;
  if (!editing) return;
  const gone = (id) => id && !board.isInView(id) && !board.ghosts.some((ghost) => ghost.id === id);
  if (gone(editing.node) || gone(editing.of)) {
    board.update({ editing: null, ghosts: board.ghosts.filter((item) => item.id !== editing.ghost) });
    if (changed(editing)) rescue(writing, editing);
    else toast(board.say("gone"));
    return;
  }
  const now = editing.node && board.view.nodes.find((node) => node.id === editing.node).text;
  if (editing.node && now !== editing.base && editing.seen !== now) {
    editing.seen = now;
    writing.note(board.say("changed_meanwhile", { text: short(now, 160) }), false);
  }
}

/** The words were refused: their writer has them back, with the reason. */
export function giveBack(writing, editing, error) {
  const { board } = writing;
  const message = error.message || board.say("error.unknown");
  if (editing.node && !board.isInView(editing.node)) return rescue(writing, editing);
  if (!board.editing) return writing.resume(editing, { text: message, wrong: true });
  return toast(message, { label: board.say("retry"), action: () => writing.resume(editing) });
}

/** What the words were about is gone: they go where their writer wants them. */
async function rescue(writing, { key, verb, text }) {
  const { board } = writing;
  const chosen = await askWhereTo(board, text);
  if (chosen) writing.drafts.clear(key);
  if (chosen === "copy") copyText(text);
  if (chosen === "add") writing.add(board.graph.core, verb === "add_effect" ? "above" : "below", { text });
}

function askWhereTo(board, text) {
  const add = { name: "add", label: board.say("lost.add"), primary: true };
  return dialog({
    title: board.say("lost.title"),
    body: [board.say("lost.body"), text],
    actions: [
      { name: "discard", label: board.say("discard") },
      { name: "copy", label: board.say("copy") },
      ...(board.graph.core ? [add] : []),
    ],
  });
}
