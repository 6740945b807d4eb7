// Locking a branch: the facilitator's gesture, and what everybody else hears who would change it.

import { attempting } from "../../../shared/attempt.js";
import { dialog, h, toast } from "../../../shared/dom.js";
import { short } from "../board.js";

/**
 * What locks, unlocks and says why. `send(intent, data)` is the channel's.
 * @param {import("../board.js").Board} board
 * @param {import("../../../shared/channel.js").Send} send
 */
export function locking(board, send) {
  const attempt = attempting({ labels: board.labels, send });
  const text = (id) => short(board.textOf(id), 60);

  async function unlock(id) {
    const root = board.graph.nodes.get(id)?.lock?.root ?? id;
    if (await attempt("unlock_branch", { node: root })) toast(board.say("unlock.done", { text: text(root) }));
  }

  return {
    unlock,
    async lock(id) {
      const reason = await askReason(board, text(id));
      if (reason === null || !(await attempt("lock_branch", { node: id, reason }))) return;
      toast(board.say("lock.done", { text: text(id) }), { label: board.say("unlock"), action: () => unlock(id) });
    },
    why(id) {
      const { root, why } = board.graph.nodes.get(id).lock;
      toast(board.say(why ? "locked.why" : "locked.plain", { text: text(root), why }));
    },
  };
}

/** Ask whether to lock a branch, and why. Resolves with the reason, which may be empty, or with null. */
async function askReason(board, text) {
  const field = h("input", { class: "wb-field", type: "text", maxlength: "300", dir: "auto" });
  const chosen = await dialog({
    title: board.say("lock.title"),
    body: [
      board.say("lock.lead", { text }),
      h("label", { class: "wb-lock-reason" }, h("span", { text: board.say("lock.reason") }), field),
    ],
    actions: [
      { name: "", label: board.say("cancel") },
      { name: "lock", label: board.say("lock.do"), primary: true },
    ],
  });
  return chosen === "lock" ? field.value : null;
}
