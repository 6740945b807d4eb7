// What is done with several cards at one stroke, and the two dialogs with words of their own: splitting and merging.

import { dialog, h, toast } from "../../../shared/dom.js";
import { heads, whyNotMerge } from "../graph/legality.js";
import { partsOf } from "../graph/parts.js";
import { tidy } from "./writing.js";

/** The gestures on several nodes. `ask(intent, data, ...mine)` sends one, `undoable(what, values)` offers to take it back. */
export function several(board, ask, undoable) {
  const chosen = () => [...board.picked].filter((id) => board.graph.nodes.has(id));
  const withoutCore = () => chosen().filter((id) => board.graph.side(id) !== "core");
  const done = (what, count) => (taken) => {
    if (!taken) return taken;
    board.update({ picking: false, picked: new Set() });
    return undoable(what, { count });
  };

  /** Start choosing what the chosen nodes are to hang from. */
  function moveAll() {
    const nodes = withoutCore();
    if (!nodes.length) return toast(board.say("why.core_stays"));
    return board.update({ choosing: { verb: "move_all", node: nodes[0], nodes, source: null } });
  }

  /** Hang the nodes of a choice from `target`; parked ones need a side on the core. */
  async function hang({ nodes }, target) {
    const data = { nodes, target };
    const parked = heads(board.graph, nodes).some((id) => board.graph.side(id) === "parked");
    if (parked && target === board.graph.core) {
      const side = await askSide(board, "");
      if (!side) return false;
      data.side = side;
    }
    return ask("move_all", data, ...nodes).then(done("moved_all", nodes.length));
  }

  function parkAll() {
    const nodes = withoutCore();
    return nodes.length
      ? ask("park_all", { nodes }, ...nodes).then(done("parked_all", nodes.length))
      : toast(board.say("why.core_stays"));
  }

  function removeAll() {
    const nodes = withoutCore();
    return nodes.length
      ? ask("remove_all", { nodes }, ...nodes).then(done("removed_all", nodes.length))
      : toast(board.say("why.core_stays"));
  }

  /** Merge the chosen nodes: choose or write the wording first. */
  async function merge() {
    const { graph } = board;
    const rank = (id) => ["core", "below", "above", "parked"].indexOf(graph.side(id));
    const nodes = chosen().sort((a, b) => rank(a) - rank(b) || graph.place.get(a) - graph.place.get(b));
    const reason = whyNotMerge(graph, nodes);
    if (reason) return toast(board.say(`why.${reason}`));
    const texts = [...new Set(nodes.map((id) => board.textOf(id)))];
    const field = wordsField(texts[0], board.say("merge.words"));
    const choices = texts.map((text) =>
      h("button", {
        type: "button",
        class: "wb-button wb-tree-choice",
        dir: "auto",
        text,
        onclick: () => fill(field, text),
      }),
    );
    const answer = await dialog({
      title: board.say("merge.title", { count: nodes.length }),
      body: [
        h("p", { text: board.say("merge.body") }),
        h("div", { class: "wb-tree-choices" }, choices),
        h("label", { class: "wb-tree-label" }, h("span", { text: board.say("merge.words") }), field),
      ],
      actions: [
        { name: "", label: board.say("cancel") },
        { name: "merge", label: board.say("merge"), primary: true },
      ],
    });
    const text = tidy(field.value);
    if (answer !== "merge" || !text) return false;
    if (!(await ask("merge", { nodes, text }, ...nodes))) return false;
    done("merged", nodes.length)(true);
    return board.update({ selected: nodes[0] });
  }

  /** Split a node: every part gets a field; the first keeps the node. */
  async function split(id) {
    const base = board.textOf(id);
    const list = h("ol", { class: "wb-parts" });
    const add = (text = "") => {
      const field = wordsField(text, board.say("split.part", { count: list.children.length + 1 }));
      const drop = h("button", {
        type: "button",
        class: "wb-button wb-quiet wb-part-drop",
        title: board.say("split.drop"),
        "aria-label": board.say("split.drop"),
        text: "×",
        onclick: () => list.children.length > 2 && item.remove(),
      });
      const item = h("li", {}, field, drop);
      list.append(item);
      return field;
    };
    partsOf(base, board.graph.nodes.get(id).merged).forEach((text) => {
      add(text);
    });
    const answer = await dialog({
      title: board.say("split.title"),
      body: [
        h("p", { text: board.say("split.body") }),
        list,
        h("button", {
          type: "button",
          class: "wb-button wb-quiet",
          text: board.say("split.more"),
          onclick: () => add().focus(),
        }),
      ],
      actions: [
        { name: "", label: board.say("cancel") },
        { name: "split", label: board.say("split"), primary: true },
      ],
    });
    const texts = [...list.querySelectorAll("textarea")].map(({ value }) => tidy(value)).filter(Boolean);
    if (answer !== "split") return false;
    if (texts.length < 2) return toast(board.say("split.two"));
    return ask("split", { node: id, texts, base }, id, ...texts).then(
      (taken) => taken && undoable("split_done", { count: texts.length }),
    );
  }

  return { moveAll, hang, parkAll, removeAll, merge, split };
}

/** Ask whether something joined to the core comes back as a cause or as an effect. */
export function askSide(board, text) {
  return dialog({
    title: board.say("restore.side"),
    body: text,
    actions: [
      { name: "effect", label: board.say("kind.effect") },
      { name: "cause", label: board.say("kind.cause"), primary: true },
    ],
  });
}

function wordsField(text, label) {
  const field = h("textarea", {
    class: "wb-tree-words",
    dir: "auto",
    rows: "2",
    maxlength: "10000",
    value: text,
    "aria-label": label,
  });
  field.addEventListener("keydown", (event) => event.stopPropagation());
  return field;
}

function fill(field, text) {
  field.value = text;
  field.focus();
}
