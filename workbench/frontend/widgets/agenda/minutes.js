import { h } from "../../shared/dom.js";

export const USUAL = 10; // minutes

/**
 * A box for a number of minutes.
 * @param {string} label @param {number} usual @param {() => void} [onchange]
 */
export function minutes(label, usual, onchange) {
  return h("input", {
    class: "wb-field wb-minutes",
    type: "number",
    min: "1",
    max: "480",
    value: String(usual),
    "aria-label": label,
    onchange,
  });
}
