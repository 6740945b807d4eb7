import { h } from "../../shared/dom.js";
import { outcome } from "../../shared/outcome.js";
import { phrase } from "../../shared/phrase.js";
import { wordsOf } from "./words_of.js";

/** @typedef {import("./view.js").Desk} Desk */

/**
 * What was decided, taken back or left behind, folded. Returns `element` and `update(view)`.
 * @param {Desk} desk
 */
export function settled(desk) {
  const { labels } = desk;
  const list = h("div", { class: "wb-amend-list" });
  const element = h("details", { class: "wb-amend-settled" }, h("summary", { text: labels.settled }), list);
  return {
    element,
    /** @param {import("./view.js").View} view */
    update(view) {
      element.hidden = view.settled.length === 0;
      list.replaceChildren(
        ...view.settled.map((told) =>
          h(
            "article",
            { class: "wb-amend-reading", dataset: { amendment: told.id, state: told.state } },
            h("p", { class: "wb-amend-where", text: `${told.title} · ${told.label}` }),
            h("p", { class: "wb-amend-state" }, outcome(labels, told)),
            wordsOf(labels, told, false),
            told.why && h("p", { class: "wb-amend-note", dir: "auto", text: phrase(labels.why, { reason: told.why }) }),
          ),
        ),
      );
    },
  };
}
