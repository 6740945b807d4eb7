import { h } from "./element.js";

/**
 * What stands beside a box where words are written while the Chatham House Rule holds (R5); hidden otherwise.
 * @param {Record<string, string>} labels
 */
export function ruleNote(labels) {
  return h("p", { class: "wb-rule-note", text: labels["rule.compose"] });
}
