// Undo and redo: what was taken back is said; so is what stands in the way, with a way to look at it.

import { showRefusal } from "../../../shared/attempt.js";
import { toast } from "../../../shared/dom.js";
import { short } from "../board.js";
import { told } from "./told.js";

/** What takes back and brings back: `takeBack("undo" | "redo")` resolves with whether it was done. */
export function takingBack(board, send) {
  function conflict(verb, error, textOf) {
    const text = error.code === "undo_conflict" && textOf(error.data?.node);
    if (!text) return showRefusal(board.labels, error);
    const { node } = error.data;
    const look = () => window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
    const way = board.graph.nodes.has(node) ? { label: board.say("show"), action: look } : {};
    return toast(board.say(`conflict.${verb}`, { text: short(text, 60) }), way);
  }

  return async (verb) => {
    const texts = new Map(board.view.nodes.map(({ id, text }) => [id, text]));
    const textOf = (id) => board.view.nodes.find((node) => node.id === id)?.text ?? texts.get(id);
    board.expect("*");
    try {
      const { happened = [], said } = await send(verb, {});
      toast(told(board.say, verb, happened, textOf) ?? said ?? board.say(`did.${verb}.other`));
      return true;
    } catch (error) {
      conflict(verb, error, textOf);
      return false;
    }
  };
}
