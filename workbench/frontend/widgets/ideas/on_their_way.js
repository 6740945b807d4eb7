import { delivered } from "../../shared/delivery.js";
import { announce } from "../../shared/dom.js";
import { isOver } from "../../shared/rule.js";

const WAITING = "sending:";

/**
 * Ideas that were sent and not yet acknowledged; each waits as a draft. Sending the same words again is harmless, so a
 * page opened anew sends what was left. `changed()` is called when one goes or comes; `refused(text, message, key)` gets the
 * words back when they were not taken. Returns `{ post(text), resume(), waiting() }`.
 */
export function ideasOnTheirWay({ labels, send, drafts, changed, refused }) {
  const waiting = new Map(); // draft key -> { text, state: "sending" | "kept" }

  function become(key, idea) {
    waiting.set(key, idea);
    changed();
  }

  async function deliver(key, text) {
    become(key, { text, state: "sending" });
    try {
      const result = await delivered(send("add_idea", { text }), () => become(key, { text, state: "kept" }));
      announce(result.ideas ? labels["write.sent"] : labels["write.again"]);
    } catch (error) {
      const { message } = /** @type {{ message: string }} */ (error); // of `send`
      refused(text, message || labels["error.unknown"], key);
    }
    drafts.clear(key);
    waiting.delete(key);
    changed();
  }

  return {
    post(text) {
      const key = `${WAITING}${Date.now()}.${waiting.size}`;
      drafts.set(key, text);
      deliver(key, text);
    },
    /** Send what an earlier visit left unanswered; what was written in a sitting that is over is only shown. */
    resume() {
      for (const [key, text] of drafts.entries()) {
        if (!key.startsWith(WAITING) || waiting.has(key)) continue;
        if (!isOver(drafts.begun(key))) deliver(key, text);
        else {
          refused(text, labels["sitting.kept"], key);
          drafts.clear(key);
        }
      }
    },
    waiting: () => [...waiting.values()],
  };
}
