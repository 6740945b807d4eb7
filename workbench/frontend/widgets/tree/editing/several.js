// What is done with several cards at one stroke.

import { toast } from "../../../shared/dom.js";
import { heads, whyNotMerge } from "../graph/legality.js";
import { askMerged, askParts, askSide } from "./dialogs.js";

/** The gestures on several nodes. `ask(intent, data, ...mine)` sends one, `undoable(what, values)` offers to take it back. */
export function several(board, ask, undoable) {
  const chosen = () => [...board.picked].filter((id) => board.graph.nodes.has(id));
  const withoutCore = () => chosen().filter((id) => board.graph.side(id) !== "core");
  const coreStays = () => toast(board.say("why.core_stays"));

  /** Send what concerns the chosen nodes; once done nothing is chosen any more. */
  async function stroke(intent, data, nodes, what) {
    if (!(await ask(intent, data, ...nodes))) return false;
    board.update({ picking: false, picked: new Set() });
    return undoable(what, { count: nodes.length });
  }

  /** Start choosing what the chosen nodes are to hang from. */
  function moveAll() {
    const nodes = withoutCore();
    if (!nodes.length) return coreStays();
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
    return stroke("move_all", data, nodes, "moved_all");
  }

  function parkAll() {
    const nodes = withoutCore();
    return nodes.length ? stroke("park_all", { nodes }, nodes, "parked_all") : coreStays();
  }

  function removeAll() {
    const nodes = withoutCore();
    return nodes.length ? stroke("remove_all", { nodes }, nodes, "removed_all") : coreStays();
  }

  /** Merge the chosen nodes into the one nearest the core: choose or write the wording first. */
  async function merge() {
    const { graph } = board;
    const rank = (id) => ["core", "below", "above", "parked"].indexOf(graph.side(id));
    const nodes = chosen().sort((a, b) => rank(a) - rank(b) || graph.place.get(a) - graph.place.get(b));
    const reason = whyNotMerge(graph, nodes);
    if (reason) return toast(board.say(`why.${reason}`));
    const text = await askMerged(board, nodes);
    if (!text || !(await stroke("merge", { nodes, text }, nodes, "merged"))) return false;
    return board.update({ selected: nodes[0] });
  }

  /** Split a node; the first part keeps it. */
  async function split(id) {
    const base = board.textOf(id);
    const texts = await askParts(board, id);
    if (!texts) return false;
    if (texts.length < 2) return toast(board.say("split.two"));
    if (!(await ask("split", { node: id, texts, base }, id, ...texts))) return false;
    return undoable("split_done", { count: texts.length });
  }

  return { moveAll, hang, parkAll, removeAll, merge, split };
}
