import { button } from "../../shared/button.js";
import { announce, h, toast } from "../../shared/dom.js";
import { spokenResult } from "../../shared/vote_result.js";

/**
 * A line above the cards while the room is asked something, which leads to where it is answered. Returns `element` and
 * `update(vote)`.
 * @param {import("./view.js").Desk} desk
 * @param {() => unknown} open
 */
export function strip(desk, open) {
  const { labels } = desk;
  const go = button("", open, { look: "primary" });
  const element = h(
    "div",
    { class: "wb-amend-strip", hidden: true },
    h("p", {}, h("span", { text: labels["answer.strip"] }), go),
  );
  /** @type {string | null | undefined} how the vote stood, to tell whoever looks elsewhere what has become of it */
  let heard;

  /** @param {import("./view.js").Vote | null} vote */
  function tell(vote) {
    const state = vote && `${vote.id} ${vote.phase}`;
    const before = heard;
    heard = state;
    if (!vote || state === before || (before === undefined && vote.phase === "closed")) return;
    if (vote.phase === "closed") announce(spokenResult(labels, vote));
    else if (desk.view().facilitator || desk.answer) announce(labels["answer.strip"]);
    else toast(labels["answer.strip"], { label: labels["answer.open"], action: open });
  }

  return {
    element,
    /** @param {import("./view.js").Vote | null} vote */
    update(vote) {
      tell(vote);
      element.hidden = vote?.phase !== "open";
      go.textContent = labels[desk.answer || desk.view().facilitator ? "answer.see" : "answer.open"];
    },
  };
}
