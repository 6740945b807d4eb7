// Enough of the tree's commands to play without a server. `others(model)` lets somebody else change things.
import { arrowChanges } from "./arrow_changes.js";
import { cardChanges } from "./card_changes.js";
import { settled } from "./kinds.js";
import { refuse } from "./refusal.js";

/** Intents for the rehearsal model: each takes `(data, view)` and returns `{view, result}`. */
export function commands() {
  const past = [];
  const future = [];
  const change = (act) => (data, view) => {
    const before = structuredClone(view);
    if (/[#]/.test(data.text ?? "")) throw refuse("refused", "El signo # no se puede usar aquí.");
    const result = act(data, view) ?? {};
    past.push(before);
    future.length = 0;
    return { view: settled(view, past, future), result };
  };
  const jump = (from, to) => (_data, view) => {
    if (!from.length) throw refuse("nothing_to_undo", "No hay nada que deshacer.");
    to.push(structuredClone(view));
    return { view: settled({ ...from.pop(), version: view.version }, past, future), result: {} };
  };
  const changes = Object.entries({ ...cardChanges, ...arrowChanges }).map(([name, act]) => [name, change(act)]);
  return { ...Object.fromEntries(changes), undo: jump(past, future), redo: jump(future, past) };
}
