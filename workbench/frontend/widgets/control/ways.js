import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";

/**
 * Which address the code shows: one of those this computer has (R2). Says so when the one that was chosen is gone, and
 * when no other device can come in. `attempt(intent, data)` carries a choice out. Returns `element` and `update(ways)`.
 * @param {{ labels: Record<string, string>, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function ways({ labels, attempt }) {
  const words = h("p", { role: "status" });
  const keep = button(labels["ways.keep"], () => attempt("show_address", { address: shown }));
  const trouble = h("div", { class: "wb-warning wb-ways-trouble", hidden: true }, words, keep);
  const select = h("select", { id: unique("wb-ways"), class: "wb-input", dir: "ltr", onchange: choose });
  const choice = h(
    "div",
    { class: "wb-ways-choice" },
    h("label", { for: select.id, text: labels["ways.name"] }),
    select,
    h("p", { class: "wb-sub", text: labels["ways.help"] }),
  );
  let shown = "";
  let drawn = "";

  async function choose() {
    if (!(await attempt("show_address", { address: select.value }))) select.value = shown;
  }

  return {
    element: h("div", { class: "wb-ways" }, trouble, choice),
    update(view) {
      const told = wordsOf(labels, view);
      trouble.hidden = told === "";
      keep.hidden = view.alone;
      if (words.textContent !== told) words.textContent = told; // said aloud once, not at every heartbeat
      choice.hidden = view.offers.length < 2;
      const offers = JSON.stringify(view.offers);
      if (offers !== drawn) {
        select.replaceChildren(
          ...view.offers.map(({ url, address, label }) => h("option", { value: url, text: `${address} · ${label}` })),
        );
      }
      if (offers !== drawn || view.shown !== shown) select.value = view.shown;
      [drawn, shown] = [offers, view.shown];
    },
  };
}

/** What is wrong with the ways in, in words; empty where all is well. */
export function wordsOf(labels, { gone, alone, offers, shown }) {
  if (alone) return labels["ways.alone"];
  if (!gone) return "";
  const address = offers.find(({ url }) => url === shown)?.address ?? shown;
  return phrase(labels["ways.gone"], { gone, address });
}
