// Writing: starting, saving and rescuing words. Nothing typed is ever lost: it lives as a draft until Python has said yes.

import { showRefusal } from "../../../shared/attempt.js";
import { dialog, toast } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { short } from "../board.js";
import { copyText } from "./clipboard.js";

const SETTLES = 1500; // ms: the view usually arrives with the answer, and then a stand-in is in its way

/** A node's words as they are sent: one line, no stray white space. */
export function tidy(text) {
  return text.replace(/\s+/gu, " ").trim();
}

/** Whether an editor holds words that are not the group's. */
const changed = ({ text, base }) => Boolean(tidy(text)) && tidy(text) !== base;
/** What adding in a direction is called. */
const addingTo = (towards) => (towards === "above" ? "add_effect" : "add_cause");

/** The gestures that carry words. `send(intent, data)` is the channel's, `drafts` those of this tree. */
export function writing(board, send, drafts) {
  return new Writing(board, send, drafts);
}

class Writing {
  constructor(board, send, drafts) {
    Object.assign(this, { board, send, drafts });
  }

  keyOf(verb, node) {
    return `${verb}:${node ?? ""}`;
  }

  isInView(id) {
    return this.board.view.nodes.some((node) => node.id === id);
  }

  // -- an editor opens, and closes ------------------------------------------------------------------------------------

  /** Edit the words of a node in place; a draft left earlier is taken up again. */
  edit(id, { text, notice = null } = {}) {
    const { board } = this;
    if (!board.editable || !this.isInView(id)) return;
    this.finish();
    const verb = board.objective ? "confirm_objective" : "reword";
    const key = this.keyOf(verb, id);
    const base = board.textOf(id);
    const kept = text ?? this.drafts.get(key);
    const resumed = text === undefined && kept !== null && kept !== base ? { text: board.say("draft.resumed") } : null;
    this.begin({ verb, node: id, key, base, text: kept ?? base, notice: notice ?? resumed }, id);
  }

  /** Start a new cause (`towards` "below") or effect ("above") of `of`. */
  add(of, towards, { text, notice = null } = {}) {
    const { board } = this;
    if (!board.editable || board.objective || !board.graph.nodes.has(of)) return;
    this.finish();
    const verb = addingTo(towards);
    const key = this.keyOf(verb, of);
    const id = unique("ghost");
    board.ghosts = [...board.ghosts, { id, of, towards, text: "", sent: false }];
    this.begin({ verb, of, ghost: id, key, base: "", text: text ?? this.drafts.get(key) ?? "", notice }, id);
  }

  begin(editing, selected) {
    if (editing.text !== editing.base) this.drafts.set(editing.key, editing.text);
    this.board.update({ editing: { ...editing, editor: null }, selected, choosing: null });
  }

  /** Note what has been typed so far. */
  type(text) {
    const { editing } = this.board;
    editing.text = text;
    if (text === editing.base) this.drafts.clear(editing.key);
    else this.drafts.set(editing.key, text);
  }

  /** Leave the editor: save when there is something to save. */
  finish() {
    const { editing } = this.board;
    if (!editing) return;
    if (changed(editing)) this.save();
    else this.close();
  }

  close() {
    const { board } = this;
    const { editing } = board;
    if (!editing) return;
    const ghosts = editing.ghost ? board.ghosts.filter((item) => item.id !== editing.ghost) : board.ghosts;
    board.update({ editing: null, ghosts, selected: editing.ghost ? editing.of : board.selected });
  }

  /** Leave without saving; the words can be brought back for a moment. */
  cancel() {
    const { board } = this;
    const { editing } = board;
    if (!editing) return;
    this.drafts.clear(editing.key);
    this.close();
    if (!changed(editing)) return;
    toast(board.say("discarded"), { label: board.say("bring_back"), action: () => this.resume(editing) });
  }

  /** Open the editor with words that had one before, where they belong now. */
  resume({ node, of, verb, text }, notice) {
    if (node && this.isInView(node)) return this.edit(node, { text, notice });
    const { graph } = this.board;
    const home = graph.nodes.has(of) ? of : graph.core;
    return home && this.add(home, verb === "add_effect" && home === of ? "above" : "below", { text, notice });
  }

  /** Say something inside the open editor. */
  note(text, wrong = true) {
    this.board.update({ editing: { ...this.board.editing, notice: { text, wrong } } });
  }

  // -- words travel ---------------------------------------------------------------------------------------------------

  /** Send the words. Until the answer comes they are shown where they belong; if it is no, the editor comes back with them. */
  save() {
    const { board } = this;
    const { editing } = board;
    const text = tidy(editing.text);
    if (!text) return editing.ghost ? this.cancel() : this.note(board.say("empty_text"));
    if (text === editing.base) return this.cancel();
    board.expect(editing.node, text);
    if (editing.ghost) show(board, editing.ghost, text);
    else board.pending.set(editing.node, text);
    board.update({ editing: null });
    const data = editing.ghost ? { of: editing.of, text } : { node: editing.node, text, base: editing.base };
    return this.send(editing.verb, data).then(
      (result) => this.saved(editing, result),
      (error) => this.refused(editing, error),
    );
  }

  /** Add without an editor of its own (the field at the foot of the outline). Resolves to true when it was taken. */
  async addNow(of, towards, text) {
    const { board } = this;
    const verb = addingTo(towards);
    const ghost = { id: unique("ghost"), of, towards, text: tidy(text), sent: true };
    const editing = { verb, of, ghost: ghost.id, key: this.keyOf(verb, of), base: "", text };
    board.expect(ghost.text);
    board.update({ ghosts: [...board.ghosts, ghost] });
    let result;
    try {
      result = await this.send(verb, { of, text: ghost.text });
    } catch (error) {
      this.dropGhost(ghost.id);
      this.drafts.set(editing.key, text);
      showRefusal(board.labels, error);
      return false;
    }
    this.saved(editing, result);
    return true;
  }

  saved(editing, result) {
    const { board, drafts } = this;
    if (drafts.get(editing.key) === editing.text) drafts.clear(editing.key);
    if (result.offered) {
      board.pending.delete(editing.node);
      toast(board.say("offered"));
      board.update();
      return;
    }
    if (editing.ghost && this.isInView(result.node)) {
      if (board.selected === editing.ghost) board.selected = result.node;
      this.dropGhost(editing.ghost);
      return;
    }
    // A stand-in that outlives the answer would hide what others write next.
    setTimeout(() => {
      board.pending.delete(editing.node);
      this.dropGhost(editing.ghost);
    }, SETTLES);
  }

  dropGhost(id) {
    const { board } = this;
    if (!board.ghosts.some((item) => item.id === id)) return board.update();
    return board.update({ ghosts: board.ghosts.filter((item) => item.id !== id) });
  }

  refused(editing, error) {
    const { board } = this;
    board.pending.delete(editing.node);
    this.drafts.set(editing.key, editing.text);
    const message = error.message || board.say("error.unknown");
    this.dropGhost(editing.ghost);
    if (editing.node && !this.isInView(editing.node)) return this.lost(editing);
    if (!board.editing) return this.resume(editing, { text: message, wrong: true });
    return toast(message, { label: board.say("retry"), action: () => this.resume(editing) });
  }

  // -- others change the tree meanwhile -------------------------------------------------------------------------------

  /** Look after the open editor when the tree has changed under it. */
  watch() {
    const { board } = this;
    const { editing } = board;
    if (!editing) return;
    const gone = (id) => id && !this.isInView(id) && !board.ghosts.some((ghost) => ghost.id === id);
    if (gone(editing.node) || gone(editing.of)) {
      board.update({ editing: null, ghosts: board.ghosts.filter((item) => item.id !== editing.ghost) });
      if (changed(editing)) this.lost(editing);
      else toast(board.say("gone"));
      return;
    }
    const now = editing.node && board.view.nodes.find((node) => node.id === editing.node).text;
    if (editing.node && now !== editing.base && editing.seen !== now) {
      editing.seen = now;
      this.note(board.say("changed_meanwhile", { text: short(now, 160) }), false);
    }
  }

  /** What the words were about is gone: they go where their writer wants them. */
  async lost(editing) {
    const { board } = this;
    const add = { name: "add", label: board.say("lost.add"), primary: true };
    const chosen = await dialog({
      title: board.say("lost.title"),
      body: [board.say("lost.body"), editing.text],
      actions: [
        { name: "discard", label: board.say("discard") },
        { name: "copy", label: board.say("copy") },
        ...(board.graph.core ? [add] : []),
      ],
    });
    if (chosen) this.drafts.clear(editing.key);
    if (chosen === "copy") copyText(editing.text);
    if (chosen === "add")
      this.add(board.graph.core, editing.verb === "add_effect" ? "above" : "below", { text: editing.text });
  }
}

function show(board, id, text) {
  board.ghosts = board.ghosts.map((ghost) => (ghost.id === id ? { ...ghost, text, sent: true } : ghost));
}
