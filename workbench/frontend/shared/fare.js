import { button } from "./button.js";
import { h } from "./dom.js";
import { wordOf } from "./field_state.js";
import { offers } from "./offers.js";
import { phrase } from "./phrase.js";

/**
 * The parts that say how words fare which save themselves: `word`, `error`, `meanwhile` (what somebody else saved while
 * they were typed) and `chooser`. `tell(now, held)` brings them up to date, `offer(…)` shows the wordings to choose from.
 * Words that are `held` were begun in a sitting that is over: only their writer sends them, with `send()`.
 * @param {{ labels: import("./phrase.js").Labels, id: string, look: { error?: string }, send: () => unknown }} about
 */
export function fare({ labels, id, look, send }) {
  const word = h("span", { class: "wb-word" });
  const go = button(labels["sitting.send"] ?? "", send);
  const error = h("p", { class: look.error ?? "wb-words-error", dir: "auto", role: "alert", id: `${id}-error` });
  /** @param {(Node | string)[]} said */
  const wrong = (...said) => {
    if (error.textContent !== said.map((one) => (typeof one === "string" ? one : one.textContent)).join(""))
      error.replaceChildren(...said);
  };
  const meanwhile = h("p", { class: "wb-meanwhile", dir: "auto", role: "status", hidden: true });
  const chooser = h("div", { hidden: true });
  let shown = "[]";
  return {
    word,
    error,
    meanwhile,
    chooser,
    /**
     * @param {import("./field_state.js").FieldState} now
     * @param {boolean} [held]
     */
    tell(now, held = false) {
      word.textContent = labels[`word.${wordOf(now)}`] ?? "";
      if (held) wrong(labels["sitting.kept"], " ", go);
      else wrong(...(now.error ? [now.error] : []));
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
