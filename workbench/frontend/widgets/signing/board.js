import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

/**
 * The sectors of the quorum, each with a mark and a word for whether it has signed; and what one's own signature came to.
 * @param {import("./view.js").Desk} desk
 * @returns {import("./view.js").Part}
 */
export function board({ labels, mine }) {
  const fallen = h("p", { class: "wb-sign-dropped", role: "status" });
  const others = h("p", { class: "wb-sign-note" });
  const quorum = h("p", { class: "wb-sign-quorum", role: "status" });
  const list = h("ul", { class: "wb-sign-sectors", "aria-label": labels.who });
  const element = h("div", { class: "wb-sign-board" }, fallen, others, quorum, list);

  /** @param {string} sector @param {import("./view.js").Signed | undefined} signed */
  function item(sector, signed) {
    const words = signed ? labels[signed.dissent ? "signed.dissent" : "signed"] : labels["signed.not"];
    const mark = h("b", { "aria-hidden": "true", text: signed ? (signed.dissent ? "✓!" : "✓") : "○" });
    return h(
      "li",
      { dataset: { signed: signed ? "yes" : "no" } },
      shape(sector),
      h("span", { text: labels[`sector.${sector}`] }),
      h("span", { class: "wb-sign-mark" }, mark, " ", words),
    );
  }

  return {
    element,
    update({ card, state, quorum: sectors, missing, signed, dropped }) {
      const post = mine().dropped[card];
      fallen.hidden = !post || state === "sealed";
      fallen.textContent = fallen.hidden ? "" : phrase(labels["dropped.mine"], { post });
      others.hidden = dropped.length === 0;
      others.textContent = phrase(labels["dropped.all"], { who: dropped.map((one) => whoOf(labels, one)).join("; ") });
      const signing = state === "signing";
      quorum.hidden = list.hidden = !signing;
      if (!signing) return;
      const names = missing.map((sector) => labels[`sector.${sector}`]).join(", ");
      quorum.dataset.met = String(missing.length === 0);
      const words = missing.length ? phrase(labels["quorum.missing"], { sectors: names }) : `✓ ${labels["quorum.met"]}`;
      if (quorum.textContent !== words) quorum.textContent = words;
      list.replaceChildren(
        ...sectors.map((one) =>
          item(
            one,
            signed.find(({ sector }) => sector === one),
          ),
        ),
      );
    },
  };
}

/**
 * As whom somebody signed, on one line.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {{ sector: string, name: string, post: string }} one
 */
export function whoOf(labels, { sector, name, post }) {
  return [sector && labels[`sector.${sector}`], name, post].filter(Boolean).join(" · ");
}
