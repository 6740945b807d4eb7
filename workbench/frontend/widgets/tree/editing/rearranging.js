// Rearranging: everything that changes the tree without typing. Each gesture is one intent; a refusal is shown, nothing is guessed.

import { attempting } from "../../../shared/attempt.js";
import { toast } from "../../../shared/dom.js";
import { short } from "../board.js";
import { arrowBetween, whyNotLink, whyNotMove, whyNotMoveAll, whyNotRestore } from "../graph/legality.js";
import { askNeighbour, askSide, askWording, showAll } from "./dialogs.js";
import { several } from "./several.js";
import { takingBack } from "./taking_back.js";

const OBJECTIONS = {
  move_all: (graph, { nodes }, target) => whyNotMoveAll(graph, nodes, target),
  link: (graph, { node }, target) => whyNotLink(graph, node, target),
  restore: (graph, { node }, target) => whyNotRestore(graph, node, target),
  move: (graph, { node, source }, target) => whyNotMove(graph, node, target, source),
};

/** The gestures that move things about. `send(intent, data)` is the channel's. */
export function rearranging(board, send) {
  return new Rearranging(board, send);
}

class Rearranging {
  constructor(board, send) {
    this.board = board;
    this.attempt = attempting({ labels: board.labels, send });
    const takeBack = takingBack(board, send);
    this.undo = () => takeBack("undo");
    this.redo = () => takeBack("redo");
    this.objection = (choice, target) => this.why(choice, target);
    this.many = several(
      board,
      (intent, data, ...mine) => this.ask(intent, data, ...mine),
      (what, values) => this.undoable(what, values),
    );
  }

  /** Send one gesture; `mine`: the nodes and texts whose change is nobody else's. Resolves with whether it took effect. */
  async ask(intent, data, ...mine) {
    this.board.expect(...mine);
    return (await this.attempt(intent, data)) !== null;
  }

  undoable(what, values) {
    toast(this.board.say(what, values), { label: this.board.say("undo"), action: this.undo, last: true });
    return true;
  }

  quote(node) {
    return { text: short(this.board.textOf(node), 60) };
  }

  /** Why `target` cannot take the node of `choice` (`{verb, node, source}`): a finished sentence, or null when it can. */
  why(choice, target) {
    const code = OBJECTIONS[choice.verb](this.board.graph, choice, target);
    return code && this.board.say(`why.${code}`);
  }

  /** Start choosing a target for a node: `verb` is "move", "link" or "restore". */
  choose(verb, node, source = this.board.graph.inner(node)[0] ?? null) {
    this.board.update({ choosing: { verb, node, source }, selected: node });
  }

  /** Carry out `choice` on `target`, or say why not. */
  async apply(choice, target) {
    const { board } = this;
    const reason = this.why(choice, target);
    if (reason) {
      toast(reason);
      return false;
    }
    const { verb, node, source } = choice;
    board.update({ choosing: null, selected: verb === "move_all" ? null : node });
    if (verb === "move_all") return this.many.hang(choice, target);
    if (verb === "link") return this.ask("link", arrowBetween(board.graph, node, target), node);
    if (verb === "restore") return this.restore(node, target);
    return this.ask("move", { node, source, target }, node);
  }

  async restore(node, of) {
    const data = { node, of };
    if (of === this.board.graph.core) {
      const side = await askSide(this.board, this.board.textOf(node));
      if (!side) return false;
      data.side = side;
    }
    return this.ask("restore", data, node);
  }

  park(node) {
    return this.takeOut("park", node, "parked");
  }

  remove(node) {
    return this.takeOut("remove", node, "removed");
  }

  async takeOut(intent, node, what) {
    const [next] = this.board.graph.inner(node);
    const words = this.quote(node);
    this.board.update({ selected: next ?? null });
    return (await this.ask(intent, { node }, node)) && this.undoable(what, words);
  }

  /** Put back cards that were removed today; `cards`: `[{id, text}]`. */
  async putBack(cards) {
    const nodes = cards.map(({ id }) => id);
    if (!(await this.ask("put_back", { nodes }, ...nodes))) return false;
    return nodes.length === 1
      ? this.undoable("put_back", { text: short(cards[0].text, 60) })
      : this.undoable("put_back_all", { count: nodes.length });
  }

  /** Take an arrow out; when a node has several, ask which. */
  async unlink(node) {
    const near = this.board.graph.inner(node);
    const chosen = near.length < 2 ? near[0] : await askNeighbour(this.board, near);
    return chosen ? this.cut(arrowBetween(this.board.graph, node, chosen)) : false;
  }

  async cut({ cause, effect }) {
    const done = await this.ask("unlink", { cause, effect }, cause, effect);
    return done && this.undoable("unlinked", this.quote(cause));
  }

  /** Let people choose between wordings that were written at the same time. */
  async chooseWording(id) {
    const { board } = this;
    const text = await askWording(board, board.graph.nodes.get(id));
    if (text === null) return false;
    return this.ask(board.objective ? "settle_objective" : "settle_wording", { node: id, text }, id);
  }

  /** Show a long text whole, and what it was merged from. */
  readAll(id) {
    return showAll(this.board, this.board.graph.nodes.get(id));
  }
}
