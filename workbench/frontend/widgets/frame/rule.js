import { announce, h, toast } from "../../shared/dom.js";
import { noteRule } from "../../shared/rule.js";

/** @typedef {{ holds: boolean, again: boolean, chosen: string[], sitting?: string }} Rule */

/**
 * The mark of the Chatham House Rule, in words, while it holds; and what is forgotten when it ends (R5). Returns `element`,
 * `update(rule)` and `close()`.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {string} mode
 */
export function ruleMark(labels, mode) {
  const words = h("span");
  const lost = h("span", { class: "wb-rule-again" });
  const sign = h("span", { class: "wb-rule-sign", "aria-hidden": "true", text: "◐" });
  const element = h("p", { class: "wb-rule", hidden: true, dataset: { mode } }, sign, words, lost);
  /** @type {Rule | null} */
  let before = null;
  return {
    element,
    /** @param {Rule | null} [now] */
    update(now = null) {
      const holds = Boolean(now?.holds);
      noteRule(holds, now?.sitting ?? "");
      element.hidden = !holds;
      words.textContent = labels[mode === "facilitator" ? "rule.facilitator" : "rule.holds"];
      lost.textContent = now?.again ? labels["rule.again"] : "";
      if (before && now && before.holds !== now.holds) {
        if (now.holds) announce(words.textContent);
        else toast(labels["rule.over"]);
      }
      if (now?.again && before && !before.again) announce(labels["rule.again"]);
      before = now;
    },
    close: () => noteRule(false), // the sitting is as it was: what is sent before another header stands was written in it
  };
}
