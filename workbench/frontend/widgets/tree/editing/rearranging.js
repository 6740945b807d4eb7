// Rearranging: everything that changes the tree without typing. Each gesture is one intent; a refusal is shown, nothing is guessed.

import { attempting, showRefusal } from "../../../shared/attempt.js";
import { dialog, h, toast } from "../../../shared/dom.js";
import { short } from "../board.js";
import { arrowBetween, whyNotLink, whyNotMove, whyNotMoveAll, whyNotRestore } from "../graph/legality.js";
import { askSide, several } from "./several.js";
import { told } from "./told.js";

/** The gestures that move things about. `send(intent, data)` is the channel's. */
export function rearranging(board, send) {
  const quote = (id) => short(board.textOf(id), 60);
  const attempt = attempting({ labels: board.labels, send });
  const ask = async (intent, data, ...mine) => {
    board.expect(...mine);
    return (await attempt(intent, data)) !== null;
  };

  /** Why `target` cannot take the node of `choice` (`{verb, node, source}`): a finished sentence, or null when it can. */
  function objection(choice, target) {
    const { verb, node, nodes, source } = choice;
    const code =
      verb === "move_all"
        ? whyNotMoveAll(board.graph, nodes, target)
        : verb === "link"
          ? whyNotLink(board.graph, node, target)
          : verb === "restore"
            ? whyNotRestore(board.graph, node, target)
            : whyNotMove(board.graph, node, target, source);
    return code && board.say(`why.${code}`);
  }

  /** Carry out `choice` on `target`, or say why not. */
  async function apply(choice, target) {
    const reason = objection(choice, target);
    if (reason) {
      toast(reason);
      return false;
    }
    board.update({ choosing: null, selected: choice.verb === "move_all" ? null : choice.node });
    if (choice.verb === "move_all") return many.hang(choice, target);
    if (choice.verb === "link") return ask("link", arrowBetween(board.graph, choice.node, target), choice.node);
    if (choice.verb === "restore") return restore(choice.node, target);
    return ask("move", { node: choice.node, source: choice.source, target }, choice.node);
  }

  async function restore(node, of) {
    const data = { node, of };
    if (of === board.graph.core) {
      const side = await askSide(board, board.textOf(node));
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
    return ask("park", { node }, node).then((done) => done && undoable("parked", { text }));
  }

  function remove(node) {
    const [next] = board.graph.inner(node);
    const text = quote(node);
    board.update({ selected: next ?? null });
    return ask("remove", { node }, node).then((done) => done && undoable("removed", { text }));
  }

  function undoable(what, values) {
    toast(board.say(what, values), { label: board.say("undo"), action: undo });
    return true;
  }

  /** Take an arrow out; when a node has several, ask which. */
  async function unlink(node) {
    const near = board.graph.inner(node);
    const options = near.map((id) =>
      h("button", { class: "wb-button wb-tree-choice", value: id, dir: "auto", text: short(board.textOf(id), 120) }),
    );
    const chosen =
      near.length < 2
        ? near[0]
        : await dialog({
            title: board.say("unlink.which"),
            body: h("form", { method: "dialog", class: "wb-tree-choices" }, options),
            actions: [{ name: "", label: board.say("cancel") }],
          });
    return chosen ? cut(arrowBetween(board.graph, node, chosen)) : false;
  }

  const cut = ({ cause, effect }) =>
    ask("unlink", { cause, effect }, cause, effect).then(
      (done) => done && undoable("unlinked", { text: quote(cause) }),
    );

  const many = several(board, ask, undoable);

  // What was taken back is said; so is what stands in the way, with a way to look at it.
  function takeBack(verb) {
    const texts = new Map(board.view.nodes.map(({ id, text }) => [id, text]));
    board.expect("*");
    const textOf = (id) => board.view.nodes.find((node) => node.id === id)?.text ?? texts.get(id);
    return send(verb, {}).then(
      ({ happened = [] }) => {
        toast(told(board.say, verb, happened, textOf));
        return true;
      },
      (error) => {
        conflict(verb, error, textOf);
        return false;
      },
    );
  }

  function conflict(verb, error, textOf) {
    const text = error.code === "undo_conflict" && textOf(error.data?.node);
    if (!text) return showRefusal(board.labels, error);
    const there = board.graph.nodes.has(error.data.node);
    const look = () =>
      window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node: error.data.node } }));
    return toast(
      board.say(`conflict.${verb}`, { text: short(text, 60) }),
      there ? { label: board.say("show"), action: look } : {},
    );
  }

  const undo = () => takeBack("undo");
  const redo = () => takeBack("redo");

  /** Let people choose between wordings that were written at the same time. */
  async function chooseWording(id) {
    const node = board.graph.nodes.get(id);
    const texts = [node.text, ...node.offers];
    const choices = texts.map((text, index) =>
      h("button", {
        class: "wb-button wb-tree-choice",
        value: String(index),
        dir: "auto",
        text,
        disabled: !board.editable,
      }),
    );
    const chosen = await dialog({
      title: board.say("wordings.title"),
      body: [
        board.say(board.editable ? "wordings.body" : "wordings.read"),
        h("form", { method: "dialog", class: "wb-tree-choices" }, choices),
      ],
      actions: [{ name: "", label: board.say("wordings.later") }],
    });
    if (chosen === null) return false;
    return ask(board.objective ? "settle_objective" : "settle_wording", { node: id, text: texts[Number(chosen)] }, id);
  }

  /** Show a long text whole, and what it was merged from. */
  function readAll(id) {
    const made = board.graph.nodes.get(id).merged ?? [];
    const body = [
      board.textOf(id),
      ...(made.length
        ? [
            h("p", { class: "wb-tree-made", text: board.say("merged.from") }),
            h(
              "ul",
              {},
              made.map((text) => h("li", { dir: "auto", text })),
            ),
          ]
        : []),
    ];
    return dialog({
      title: board.say(`kind.${board.graph.nodes.get(id).kind}`),
      body,
      actions: [{ name: "", label: board.say("close") }],
    });
  }

  return { many, objection, apply, choose, park, remove, unlink, cut, undo, redo, chooseWording, readAll };
}
