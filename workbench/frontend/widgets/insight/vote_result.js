import { h } from "../../shared/dom.js";
import { countedOf } from "../../shared/phrase.js";
import { agreement } from "./agreement.js";

/** How many answered the question put to the group and, once it is shown, what they answered. Returns `element` and `update(asked)`. */
export function voteResult(desk) {
  const { labels } = desk;
  const number = h("b", { class: "wb-vote-number" });
  const words = h("span", { class: "wb-vote-answered" });
  const pips = h("span", { class: "wb-vote-pips", "aria-hidden": "true" });
  const later = h("p", { class: "wb-help", text: labels["votes.later"] });
  const waiting = h("div", { class: "wb-vote-count" }, h("p", {}, number, " ", words), pips, later);
  const shown = h("div", { class: "wb-vote-shown" });
  let drawn = "";

  return {
    element: h("div", { class: "wb-vote-result" }, waiting, shown),
    update({ open, votes }) {
      const total = votes?.total ?? 0;
      waiting.hidden = !open;
      shown.hidden = open;
      number.textContent = String(total);
      words.textContent = countedOf(labels, "votes.answered", total, desk.view.of);
      if (pips.childElementCount !== total) pips.replaceChildren(...Array.from({ length: total }, () => h("i", {})));
      const signature = JSON.stringify([open, votes, desk.view.of]);
      if (signature === drawn || open) return;
      drawn = signature;
      shown.replaceChildren(agreement(desk, votes, desk.view.of ?? total));
    },
  };
}
