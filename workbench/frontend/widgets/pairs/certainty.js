import { h } from "../../shared/dom.js";

/**
 * How certain an objective is, as a shape and a word, so that it is told without colour.
 * @param {"sure" | "open" | "confirmed" | "review"} name
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function certainty(name, labels) {
  return h(
    "span",
    { class: "wb-certain", dataset: { certain: name } },
    h("span", { class: "wb-certain-mark", "aria-hidden": "true" }),
    labels[`certain.${name}`],
  );
}

/** Which of them the state of a pair is; see `stateOf`. @type {Record<string, "sure" | "open" | "confirmed" | "review">} */
export const CERTAIN = { proposed: "sure", ask: "open", confirmed: "confirmed", stale: "review", choose: "review" };
