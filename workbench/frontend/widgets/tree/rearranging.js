// Rearranging: everything that changes the tree without typing. Each gesture is one intent; a refusal is shown, nothing is guessed.

import { dialog, h, toast } from "../../shared/dom.js";
import { arrowBetween, whyNotLink, whyNotMove, whyNotRestore } from "./legality.js";
import { short } from "./board.js";

/** The gestures that move things about. `send(intent, data)` is the channel's. */
export function rearranging(board, send) {
  const quote = (id) => short(board.textOf(id), 60);
  const ask = (intent, data, ...mine) => {
    board.expect(...mine);
    return send(intent, data).then(() => true, (error) => (toast(error.message || board.say("failed")), false));
  };

  /** Why `target` cannot take the node of `choice` (`{verb, node, source}`): a finished sentence, or null when it can. */
  function objection(choice, target) {
    const { verb, node, source } = choice;
    const code = verb === "link" ? whyNotLink(board.graph, node, target)
      : verb === "restore" ? whyNotRestore(board.graph, node, target) : whyNotMove(board.graph, node, target, source);
    return code && board.say(`why.${code}`);
  }

  /** Carry out `choice` on `target`, or say why not. */
  async function apply(choice, target) {
    const reason = objection(choice, target);
    if (reason) return toast(reason), false;
    board.update({ choosing: null, selected: choice.node });
    if (choice.verb === "link") return ask("link", arrowBetween(board.graph, choice.node, target), choice.node);
    if (choice.verb === "restore") return restore(choice.node, target);
    return ask("move", { node: choice.node, source: choice.source, target }, choice.node);
  }

  async function restore(node, of) {
    const data = { node, of };
    if (of === board.graph.core) {
      const side = await dialog({
        title: board.say("restore.side"),
        body: board.textOf(node),
        actions: [{ name: "effect", label: board.say("kind.effect") }, { name: "cause", label: board.say("kind.cause"), primary: true }],
      });
      if (!side) return false;
      data.side = side;
    }
    return ask("restore", data, node);
  }

  /** Start choosing a target for a node: `verb` is "move", "link" or "restore". */
  function choose(verb, node, source = board.graph.inner(node)[0] ?? null) {
    board.update({ choosing: { verb, node, source }, selected: node });
  }

  function park(node) {
    const [next] = board.graph.inner(node);
    const text = quote(node);
    board.update({ selected: next ?? null });
    return ask("park", { node }, node).then((done) => done && undoable("parked", text));
  }

  function remove(node) {
    const [next] = board.graph.inner(node);
    const text = quote(node);
    board.update({ selected: next ?? null });
    return ask("remove", { node }, node).then((done) => done && undoable("removed", text));
  }

  function undoable(what, text) {
    toast(board.say(what, { text }), { label: board.say("undo"), action: undo });
    return true;
  }

  /** Take an arrow out; when a node has several, ask which. */
  async function unlink(node) {
    const near = board.graph.inner(node);
    const options = near.map((id) => h("button", { class: "wb-button wb-tree-choice", value: id, dir: "auto", text: short(board.textOf(id), 120) }));
    const chosen = near.length < 2 ? near[0] : await dialog({
      title: board.say("unlink.which"),
      body: h("form", { method: "dialog", class: "wb-tree-choices" }, options),
      actions: [{ name: "", label: board.say("cancel") }],
    });
    return chosen ? cut(arrowBetween(board.graph, node, chosen)) : false;
  }

  const cut = ({ cause, effect }) =>
    ask("unlink", { cause, effect }, cause, effect).then((done) => done && undoable("unlinked", quote(cause)));

  const undo = () => ask("undo", {}, "*");
  const redo = () => ask("redo", {}, "*");

  /** Let people choose between wordings that were written at the same time. */
  async function chooseWording(id) {
    const node = board.graph.nodes.get(id);
    const texts = [node.text, ...node.offers];
    const choices = texts.map((text, index) =>
      h("button", { class: "wb-button wb-tree-choice", value: String(index), dir: "auto", text, disabled: !board.editable }));
    const chosen = await dialog({
      title: board.say("wordings.title"),
      body: [board.say(board.editable ? "wordings.body" : "wordings.read"), h("form", { method: "dialog", class: "wb-tree-choices" }, choices)],
      actions: [{ name: "", label: board.say("wordings.later") }],
    });
    if (chosen === null) return false;
    return ask(board.objective ? "settle_objective" : "settle_wording", { node: id, text: texts[Number(chosen)] }, id);
  }

  /** Show a long text whole. */
  function readAll(id) {
    return dialog({ title: board.say(`kind.${board.graph.nodes.get(id).kind}`), body: board.textOf(id), actions: [{ name: "", label: board.say("close") }] });
  }

  return { objection, apply, choose, park, remove, unlink, cut, undo, redo, chooseWording, readAll };
}
