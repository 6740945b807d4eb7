import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";

/** Places that are seen at once; the others are folded, so that the form below stays near. */
const FIRST = 6;

/**
 * What a card still lacks, each place a way to it: a field, or what an activity, a party or an indicator does not say.
 * `go(lack)` leads there. Returns `element` and `update(card)`.
 */
export function missing(labels, go) {
  const element = h("div", { class: "wb-missing" });
  /** @type {string | null} */
  let drawn = null;

  const way = (lack) =>
    h(
      "li",
      {},
      button(lack.text, () => go(lack), { class: "wb-button wb-chip" }),
    );
  const ways = (lacks) => h("ul", {}, lacks.map(way));

  /** The places that are not seen at once; they stay unfolded when one of them is answered. */
  function others(lacks) {
    if (lacks.length === 0) return null;
    const open = element.querySelector("details")?.open ?? false;
    const summary = h("summary", { text: phrase(labels["missing.more"], { count: lacks.length }) });
    return h("details", { class: "wb-missing-more", open }, summary, ways(lacks));
  }

  return {
    element,
    update({ lacks, whole = true }) {
      const key = JSON.stringify([lacks, whole]);
      if (key === drawn) return;
      drawn = key;
      const complete = lacks.length === 0;
      element.classList.toggle("wb-complete", complete && whole);
      const done = whole ? labels.complete : labels["complete.let_be"];
      const rest = others(lacks.slice(FIRST));
      const parts = complete ? [] : [ways(lacks.slice(0, FIRST)), ...(rest ? [rest] : [])];
      element.replaceChildren(h("p", { text: complete ? done : counted(labels, "missing", lacks.length) }), ...parts);
    },
  };
}
