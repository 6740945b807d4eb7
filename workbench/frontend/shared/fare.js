import { h } from "./dom.js";
import { wordOf } from "./field_state.js";
import { offers } from "./offers.js";
import { phrase } from "./phrase.js";

/**
 * The parts that say how words fare which save themselves: `word`, `error`, `meanwhile` (what somebody else saved while
 * they were typed) and `chooser`. `tell(now)` brings them up to date, `offer(…)` shows the wordings to choose from.
 * @param {{ labels: import("./phrase.js").Labels, id: string, look: { error?: string } }} about
 */
export function fare({ labels, id, look }) {
  const word = h("span", { class: "wb-word" });
  const error = h("p", { class: look.error ?? "wb-words-error", dir: "auto", role: "alert", id: `${id}-error` });
  const meanwhile = h("p", { class: "wb-meanwhile", dir: "auto", role: "status", hidden: true });
  const chooser = h("div", { hidden: true });
  let shown = "[]";
  return {
    word,
    error,
    meanwhile,
    chooser,
    /** @param {import("./field_state.js").FieldState} now */
    tell(now) {
      word.textContent = labels[`word.${wordOf(now)}`] ?? "";
      error.textContent = now.error ?? "";
      meanwhile.hidden = now.meanwhile === null;
      meanwhile.textContent = now.meanwhile === null ? "" : phrase(labels.meanwhile, { text: now.meanwhile || "—" });
    },
    /**
     * `choose` is null where there is only reading.
     * @param {string} text
     * @param {string[]} others
     * @param {((text: string) => unknown) | null} choose
     */
    offer(text, others, choose) {
      const list = JSON.stringify([others, Boolean(choose), text]);
      if (list === shown) return;
      shown = list;
      chooser.hidden = others.length === 0;
      chooser.replaceChildren(...(others.length ? [offers({ labels, wordings: [text, ...others], choose })] : []));
    },
  };
}
