// Writing: starting, saving and rescuing words. Nothing typed is ever lost: it lives as a draft until Python has said yes.

import { toast } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { giveBack, watchEditor } from "./lost.js";
import { Sending } from "./sending.js";
import { addingTo, changed, draftKey, tidy } from "./words.js";

/** @typedef {import("../board.js").Editing} Editing */

/**
 * What an editor opens with, where that is not what the draft or the group says.
 * @typedef {{text?: string, notice?: Editing["notice"]}} Opening
 */

/** The gestures that carry words. `send(intent, data)` is the channel's, `drafts` those of this tree. */
export function writing(board, send, drafts) {
  return new Writing(board, send, drafts);
}

class Writing {
  /** @param {import("../board.js").Board} board */
  constructor(board, send, drafts) {
    this.board = board;
    this.drafts = drafts;
    const refused = (editing, error) => giveBack(this, editing, error);
    this.sending = new Sending(board, { send, drafts, refused });
  }

  /** What is being written; asked for only while an editor is open. */
  get editing() {
    return /** @type {Editing} */ (this.board.editing);
  }

  // -- an editor opens ------------------------------------------------------------------------------------------------

  /**
   * Edit the words of a node in place; a draft left earlier is taken up again.
   * @param {string} id
   * @param {Opening} opening
   */
  edit(id, { text, notice = null } = {}) {
    const { board } = this;
    if (!board.editable || !board.isInView(id)) return;
    this.finish();
    const verb = board.objective ? "confirm_objective" : "reword";
    const key = draftKey(verb, id);
    const base = board.textOf(id);
    const kept = text ?? this.drafts.get(key);
    const resumed = text === undefined && kept !== null && kept !== base ? { text: board.say("draft.resumed") } : null;
    this.begin({ verb, node: id, key, base, text: kept ?? base, notice: notice ?? resumed }, id);
  }

  /**
   * Start a new cause (`towards` "below") or effect ("above") of `of`.
   * @param {string} of
   * @param {string} towards
   * @param {Opening} opening
   */
  add(of, towards, { text, notice = null } = {}) {
    const { board } = this;
    if (!board.editable || board.objective || !board.graph.nodes.has(of)) return;
    this.finish();
    const verb = addingTo(towards);
    const key = draftKey(verb, of);
    const id = unique("ghost");
    board.ghosts = [...board.ghosts, { id, of, towards, text: "", sent: false }];
    this.begin({ verb, of, ghost: id, key, base: "", text: text ?? this.drafts.get(key) ?? "", notice }, id);
  }

  /**
   * Open the editor with words that had one before, where they belong now.
   * @param {{node?: string, of?: string, verb: string, text: string}} words
   * @param {Editing["notice"]} [notice]
   */
  resume({ node, of, verb, text }, notice) {
    const { board } = this;
    if (node && board.isInView(node)) return this.edit(node, { text, notice });
    const home = board.graph.nodes.has(of) ? of : board.graph.core;
    return home && this.add(home, verb === "add_effect" && home === of ? "above" : "below", { text, notice });
  }

  begin(editing, selected) {
    if (editing.text !== editing.base) this.drafts.set(editing.key, editing.text);
    this.board.update({ editing: { ...editing, editor: null }, selected, choosing: null });
  }

  // -- while it is open -----------------------------------------------------------------------------------------------

  /** Note what has been typed so far. */
  type(text) {
    const { editing } = this;
    editing.text = text;
    if (text === editing.base) this.drafts.clear(editing.key);
    else this.drafts.set(editing.key, text);
  }

  /** Say something inside the open editor. */
  note(text, wrong = true) {
    this.board.update({ editing: { ...this.editing, notice: { text, wrong } } });
  }

  /** Look after it when the tree has changed under it. */
  watch() {
    watchEditor(this);
  }

  // -- it closes ------------------------------------------------------------------------------------------------------

  /** Leave the editor: save when there is something to save. */
  finish() {
    const { editing } = this.board;
    if (!editing) return;
    if (changed(editing)) this.save();
    else this.close();
  }

  /** Send the words; if the answer is no, the editor comes back with them. */
  save() {
    const { board, editing } = this;
    const text = tidy(editing.text);
    if (!text) return editing.ghost ? this.cancel() : this.note(board.say("empty_text"));
    if (text === editing.base) return this.cancel();
    return this.sending.words(editing, text);
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

  /** Add without an editor of its own. Resolves to true when it was taken. */
  addNow(of, towards, text) {
    return this.sending.addNow(of, towards, text);
  }
}
