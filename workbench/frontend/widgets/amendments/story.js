import { inOne } from "../../shared/difference.js";
import { h } from "../../shared/dom.js";
import { decided } from "../../shared/outcome.js";
import { phrase } from "../../shared/phrase.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Change} Change */

/**
 * How a sentence came to read so, asked for when it is unfolded.
 * @param {Desk} desk
 * @param {import("./view.js").At & { sentence: string }} where
 */
export function story({ labels, language, attempt }, { card, item, field, sentence }) {
  const list = h("ol", { class: "wb-amend-story" });
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });

  async function look() {
    if (!element.open || list.childElementCount) return;
    const answer = await attempt("sentence_story", { card, field, sentence, ...(item ? { item } : {}) });
    const changes = /** @type {Change[]} */ (answer?.changes ?? []);
    list.replaceChildren(
      ...changes.map((one) => told(labels, one, one.at === null ? one.stage : time.format(one.at * 1000))),
    );
    if (!changes.length) list.replaceChildren(h("li", { text: labels["story.none"] }));
  }

  const element = h("details", { ontoggle: look }, h("summary", { text: labels.story }), list);
  return element;
}

/**
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {Change} change
 * @param {string} when
 */
function told(labels, change, when) {
  const kind = change.amended ? labels["story.amended"] : labels["story.direct"];
  const by = [kind, decided(labels, change.decision, change.votes)].filter(Boolean).join(", ");
  return h(
    "li",
    {},
    h("b", { text: `${change.who}, ${when}` }),
    ` · ${by}`,
    h("p", { dir: "auto" }, change.pieces ? inOne(labels, change.pieces) : change.after || labels["now.empty"]),
    change.reason &&
      h("p", { class: "wb-amend-note", dir: "auto", text: phrase(labels.why, { reason: change.reason }) }),
  );
}
