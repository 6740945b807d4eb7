import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * The locked branches, and why; a facilitator unlocks them here too. Returns `element` and `update(view)`.
 * @param {import("./choice.js").Desk} desk
 */
export function locks({ labels, attempt }) {
  const list = h("ul", { class: "wb-proposals" });
  const element = h("section", { "aria-label": labels.locks }, h("h3", { text: labels.locks }), list);
  let drawn = "";

  /** @param {{ node: string, text: string }} lock */
  async function unlock({ node, text }) {
    if (await attempt("unlock_branch", { node })) toast(phrase(labels["locks.unlocked"], { text }));
  }

  return {
    element,
    /** @param {import("./choice.js").View} view */
    update({ facilitator, locks: all }) {
      element.hidden = all.length === 0;
      const key = JSON.stringify([facilitator, all]);
      if (key === drawn) return;
      drawn = key;
      list.replaceChildren(
        ...all.map((lock) =>
          h(
            "li",
            { class: "wb-proposal" },
            h("p", { class: "wb-proposal-what", dir: "auto", text: lock.text }),
            lock.why && h("p", { class: "wb-proposal-why", dir: "auto", text: lock.why }),
            facilitator && button(labels["locks.unlock"], () => unlock(lock), { about: lock.text }),
          ),
        ),
      );
    },
  };
}
