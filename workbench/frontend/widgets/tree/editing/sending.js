// Words travel: until the answer comes they are shown where they belong, and they stay a draft until it is yes.

import { showRefusal } from "../../../shared/attempt.js";
import { toast } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { addingTo, draftKey, tidy } from "./words.js";

const SETTLES = 1500; // ms: the view usually arrives with the answer, and then a stand-in is in its way

/** @typedef {import("../board.js").Editing} Editing */

/** Sends words. `send(intent, data)` is the channel's, `refused(editing, error)` is told when the answer is no. */
export class Sending {
  /** @param {import("../board.js").Board} board */
  constructor(board, { send, drafts, refused }) {
    this.board = board;
    this.send = send;
    this.drafts = drafts;
    this.refused = refused;
  }

  /**
   * Send the words of an editor that is done.
   * @param {Editing} editing
   * @param {string} text the same words, tidy
   */
  words(editing, text) {
    const { board } = this;
    board.expect(editing.node, text);
    if (editing.ghost) showGhost(board, editing.ghost, text);
    else board.pending.set(editing.node, text);
    board.update({ editing: null });
    const data = editing.ghost ? { of: editing.of, text } : { node: editing.node, text, base: editing.base };
    return this.send(editing.verb, data).then(
      (result) => this.saved(editing, result),
      (error) => this.sentBack(editing, error),
    );
  }

  /** Add without an editor of its own (the field at the foot of the outline). Resolves to true when it was taken. */
  async addNow(of, towards, text) {
    const { board } = this;
    const verb = addingTo(towards);
    const ghost = { id: unique("ghost"), of, towards, text: tidy(text), sent: true };
    const editing = { verb, of, ghost: ghost.id, key: draftKey(verb, of), base: "", text };
    board.expect(ghost.text);
    board.update({ ghosts: [...board.ghosts, ghost] });
    let result;
    try {
      result = await this.send(verb, { of, text: ghost.text });
    } catch (error) {
      this.notAdded(editing, error);
      return false;
    }
    this.saved(editing, result);
    return true;
  }

  notAdded(editing, error) {
    this.dropGhost(editing.ghost);
    this.drafts.set(editing.key, editing.text);
    showRefusal(this.board.labels, error);
  }

  /** @param {Editing} editing */
  saved(editing, result) {
    const { board, drafts } = this;
    if (drafts.get(editing.key) === editing.text) drafts.clear(editing.key);
    if (result.proposed) {
      board.pending.delete(editing.node);
      this.dropGhost(editing.ghost);
      return;
    }
    if (result.offered) {
      board.pending.delete(editing.node);
      toast(board.say("offered"));
      board.update();
      return;
    }
    if (editing.ghost && board.isInView(result.node)) {
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

  /** @param {Editing} editing */
  sentBack(editing, error) {
    this.board.pending.delete(editing.node);
    this.drafts.set(editing.key, editing.text);
    this.dropGhost(editing.ghost);
    return this.refused(editing, error);
  }

  dropGhost(id) {
    const { board } = this;
    if (!board.ghosts.some((item) => item.id === id)) return board.update();
    return board.update({ ghosts: board.ghosts.filter((item) => item.id !== id) });
  }
}

function showGhost(board, id, text) {
  board.ghosts = board.ghosts.map((ghost) => (ghost.id === id ? { ...ghost, text, sent: true } : ghost));
}
