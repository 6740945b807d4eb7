// Writing: starting, saving and rescuing words. Nothing typed is ever lost: it lives as a draft until Python has said yes.

import { showRefusal } from "../../../shared/attempt.js";
import { dialog, toast } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { short } from "../board.js";
import { copyText } from "./clipboard.js";

/** A node's words as they are sent: one line, no stray white space. */
export function tidy(text) {
  return text.replace(/\s+/gu, " ").trim();
}

/** The gestures that carry words. `send(intent, data)` is the channel's, `drafts` those of this tree. */
export function writing(board, send, drafts) {
  const keyOf = (verb, node) => `${verb}:${node ?? ""}`;

  /** Edit the words of a node in place; a draft left earlier is taken up again. */
  function edit(id, { text, notice = null } = {}) {
    if (!board.editable || !board.view.nodes.some((node) => node.id === id)) return;
    finish();
    const verb = board.objective ? "confirm_objective" : "reword";
    const key = keyOf(verb, id);
    const base = board.textOf(id);
    const kept = text ?? drafts.get(key);
    const resumed = text === undefined && kept !== null && kept !== base ? { text: board.say("draft.resumed") } : null;
    begin({ verb, node: id, key, base, text: kept ?? base, notice: notice ?? resumed }, id);
  }

  /** Start a new cause (`towards` "below") or effect ("above") of `of`. */
  function add(of, towards, { text, notice = null } = {}) {
    if (!board.editable || board.objective || !board.graph.nodes.has(of)) return;
    finish();
    const verb = towards === "above" ? "add_effect" : "add_cause";
    const key = keyOf(verb, of);
    const id = unique("ghost");
    board.ghosts = [...board.ghosts, { id, of, towards, text: "", sent: false }];
    begin({ verb, of, ghost: id, key, base: "", text: text ?? drafts.get(key) ?? "", notice }, id);
  }

  function begin(editing, selected) {
    if (editing.text !== editing.base) drafts.set(editing.key, editing.text);
    board.update({ editing: { ...editing, element: null }, selected, choosing: null });
  }

  /** Note what has been typed so far. */
  function type(text) {
    const { editing } = board;
    editing.text = text;
    if (text === editing.base) drafts.clear(editing.key);
    else drafts.set(editing.key, text);
  }

  /** Leave the editor: save when there is something to save. */
  function finish() {
    const { editing } = board;
    if (!editing) return;
    if (tidy(editing.text) && tidy(editing.text) !== editing.base) save();
    else close();
  }

  function close() {
    const { editing } = board;
    if (!editing) return;
    const ghosts = editing.ghost ? board.ghosts.filter((item) => item.id !== editing.ghost) : board.ghosts;
    board.update({ editing: null, ghosts, selected: editing.ghost ? editing.of : board.selected });
  }

  /** Leave without saving; the words can be brought back for a moment. */
  function cancel() {
    const { editing } = board;
    if (!editing) return;
    drafts.clear(editing.key);
    close();
    if (tidy(editing.text) && tidy(editing.text) !== editing.base) {
      toast(board.say("discarded"), { label: board.say("bring_back"), action: () => again(editing) });
    }
  }

  function again({ node, of, verb, text }, notice) {
    if (node && board.view.nodes.some((item) => item.id === node)) return edit(node, { text, notice });
    const home = board.graph.nodes.has(of) ? of : board.graph.core;
    return home && add(home, verb === "add_effect" && home === of ? "above" : "below", { text, notice });
  }

  /** Send the words. Until the answer comes they are shown where they belong; if it is no, the editor comes back with them. */
  function save() {
    const { editing } = board;
    const text = tidy(editing.text);
    if (!text) return editing.ghost ? cancel() : note(board.say("empty_text"));
    if (text === editing.base) return cancel();
    board.expect(editing.node, text);
    if (editing.ghost) show(board, editing.ghost, text);
    else board.pending.set(editing.node, text);
    board.update({ editing: null });
    const data = editing.ghost ? { of: editing.of, text } : { node: editing.node, text, base: editing.base };
    return send(editing.verb, data).then(
      (result) => saved(editing, result),
      (error) => refused(editing, error),
    );
  }

  function saved(editing, result) {
    if (drafts.get(editing.key) === editing.text) drafts.clear(editing.key);
    if (result.offered) {
      board.pending.delete(editing.node);
      toast(board.say("offered"));
      board.update();
      return;
    }
    if (editing.ghost && board.view.nodes.some((node) => node.id === result.node)) {
      if (board.selected === editing.ghost) board.selected = result.node;
      dropGhost(editing.ghost);
      return;
    }
    // The view usually arrives with the answer; a stand-in that outlives it would hide what others write next.
    setTimeout(() => {
      board.pending.delete(editing.node);
      dropGhost(editing.ghost);
    }, 1500);
  }

  function dropGhost(id) {
    if (!board.ghosts.some((item) => item.id === id)) return board.update();
    return board.update({ ghosts: board.ghosts.filter((item) => item.id !== id) });
  }

  function refused(editing, error) {
    board.pending.delete(editing.node);
    drafts.set(editing.key, editing.text);
    const message = error.message || board.say("error.unknown");
    dropGhost(editing.ghost);
    if (editing.node && !board.view.nodes.some((item) => item.id === editing.node)) return lost(editing);
    if (!board.editing) return again(editing, { text: message, wrong: true });
    return toast(message, { label: board.say("retry"), action: () => again(editing) });
  }

  /** Say something inside the open editor. */
  function note(text, wrong = true) {
    board.update({ editing: { ...board.editing, notice: { text, wrong } } });
  }

  /** Look after the open editor when the tree has changed under it. */
  function watch() {
    const { editing } = board;
    if (!editing) return;
    const gone = (id) =>
      id && !board.view.nodes.some((node) => node.id === id) && !board.ghosts.some((ghost) => ghost.id === id);
    if (gone(editing.node) || gone(editing.of)) {
      board.update({ editing: null, ghosts: board.ghosts.filter((item) => item.id !== editing.ghost) });
      if (tidy(editing.text) && tidy(editing.text) !== editing.base) lost(editing);
      else toast(board.say("gone"));
      return;
    }
    const now = editing.node && board.view.nodes.find((node) => node.id === editing.node).text;
    if (editing.node && now !== editing.base && editing.seen !== now) {
      editing.seen = now;
      note(board.say("changed_meanwhile", { text: short(now, 160) }), false);
    }
  }

  async function lost(editing) {
    const chosen = await dialog({
      title: board.say("lost.title"),
      body: [board.say("lost.body"), editing.text],
      actions: [
        { name: "discard", label: board.say("discard") },
        { name: "copy", label: board.say("copy") },
        ...(board.graph.core ? [{ name: "add", label: board.say("lost.add"), primary: true }] : []),
      ],
    });
    if (chosen) drafts.clear(editing.key);
    if (chosen === "copy") copyText(editing.text);
    if (chosen === "add")
      add(board.graph.core, editing.verb === "add_effect" ? "above" : "below", { text: editing.text });
  }

  /** Add without an editor of its own (the field at the foot of the outline). Resolves to true when it was taken. */
  function addNow(of, towards, text) {
    const verb = towards === "above" ? "add_effect" : "add_cause";
    const ghost = { id: unique("ghost"), of, towards, text: tidy(text), sent: true };
    const editing = { verb, of, ghost: ghost.id, key: keyOf(verb, of), base: "", text };
    board.expect(ghost.text);
    board.update({ ghosts: [...board.ghosts, ghost] });
    return send(verb, { of, text: ghost.text }).then(
      (result) => {
        saved(editing, result);
        return true;
      },
      (error) => {
        dropGhost(ghost.id);
        drafts.set(editing.key, text);
        showRefusal(board.labels, error);
        return false;
      },
    );
  }

  return { edit, add, addNow, type, save, cancel, finish, watch, resume: again, keyOf };
}

function show(board, id, text) {
  board.ghosts = board.ghosts.map((ghost) => (ghost.id === id ? { ...ghost, text, sent: true } : ghost));
}
