import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";

/** @typedef {import("./choice.js").Own} Own */

/**
 * What this person proposed: what waits they may take back, and what was decided they are told. Returns `element` and
 * `update(view, mine)`.
 * @param {import("./choice.js").Desk} desk
 */
export function own(desk) {
  const { labels } = desk;
  const list = h("ul", { class: "wb-proposals" });
  const element = h("section", { "aria-label": labels.own }, h("h3", { text: labels.own }), list);
  /** @type {Map<string, ReturnType<typeof row>>} */
  const rows = new Map();
  /** @type {Map<string, Own>} */
  let before = new Map();

  /** @param {Own[]} now */
  function tell(now) {
    for (const one of now) {
      const was = before.get(one.id);
      if (was?.state !== "waiting" || one.state === "waiting") continue;
      const reason = one.reason ? ` ${phrase(labels["own.reason"], { reason: one.reason })}` : "";
      toast(phrase(labels[`own.${one.state}`], { what: was.what }) + reason);
    }
    before = new Map(now.map((one) => [one.id, one]));
  }

  return {
    element,
    /**
     * @param {import("./choice.js").View} _view
     * @param {import("./choice.js").Mine} mine
     */
    update(_view, { own: mine }) {
      element.hidden = mine.length === 0;
      tell(mine);
      for (const one of mine) if (!rows.has(one.id)) rows.set(one.id, row(desk, one.id));
      const shown = mine.map((one) => {
        const made = /** @type {ReturnType<typeof row>} */ (rows.get(one.id));
        made.update(one);
        return made.element;
      });
      keyed(list, shown);
    },
  };
}

const SIGNS = { waiting: "…", accepted: "✓", declined: "✕" };

/**
 * @param {import("./choice.js").Desk} desk
 * @param {string} id
 */
function row({ labels, attempt }, id) {
  const state = h("p", { class: "wb-proposal-state" });
  const what = h("p", { class: "wb-proposal-what", dir: "auto" });
  const reason = h("p", { class: "wb-proposal-why", dir: "auto" });
  const back = button(labels.withdraw, takeBack, { look: "quiet" });

  async function takeBack() {
    if (await attempt("withdraw_proposal", { proposal: id })) toast(labels.withdrawn);
  }

  const element = h("li", { class: "wb-proposal" }, state, what, reason, h("div", { class: "wb-proposal-acts" }, back));
  return {
    element,
    /** @param {Own} one */
    update(one) {
      element.dataset.state = one.state;
      state.replaceChildren(
        h("span", { "aria-hidden": "true", text: `${SIGNS[one.state]} ` }),
        labels[`own.state.${one.state}`],
      );
      what.textContent = one.what;
      reason.textContent = one.reason ? phrase(labels["own.reason"], { reason: one.reason }) : "";
      reason.hidden = !one.reason;
      back.hidden = one.state !== "waiting";
    },
  };
}
