import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { qr } from "../../shared/qr.js";
import { link } from "./strip.js";

/** @typedef {import("./view.js").Seal} Seal */

/**
 * The sealed versions, the last one first and whole: its words, its code, its receipt, what it took away.
 * @param {import("./view.js").Desk} desk
 * @returns {import("./view.js").Part}
 */
export function sealed({ labels }) {
  const last = h("div");
  const earlier = h("div");
  const fold = h("details", { class: "wb-sign-fold" }, h("summary", { text: labels["sealed.earlier"] }), earlier);
  const element = h("div", {}, last, fold);
  let shown = "";
  return {
    element,
    update({ seals, state }) {
      element.hidden = seals.length === 0;
      const told = `${seals.map(({ fingerprint }) => fingerprint).join(" ")} ${state}`;
      if (element.hidden || told === shown) return;
      shown = told;
      const now = state === "sealed" ? seals.at(-1) : undefined;
      const past = now ? seals.slice(0, -1) : seals;
      last.replaceChildren(...(now ? [version(labels, now, false)] : []));
      fold.hidden = past.length === 0;
      fold.open = !now;
      earlier.replaceChildren(...past.toReversed().map((one) => version(labels, one, Boolean(now))));
    },
  };
}

/** @param {import("../../shared/phrase.js").Labels} labels @param {Seal} seal @param {boolean} superseded */
function version(labels, seal, superseded) {
  const state = superseded ? "state.superseded" : "state.sealed";
  return h(
    "article",
    { class: "wb-sign-seal", dataset: { superseded: String(superseded) } },
    h("h4", { text: phrase(labels[state], { version: seal.version }) }),
    h("p", { class: "wb-sign-note", text: phrase(labels["sealed.on"], { moment: seal.sealed }) }),
    seal.version > 1 && changes(labels, seal),
    h("p", { class: "wb-sign-label", text: labels["sealed.words"] }),
    h("p", { class: "wb-sign-words", lang: seal.language, text: seal.words.join(" · ") }),
    qr(seal.code, labels["sealed.code"]),
    h("p", { class: "wb-sign-label", text: labels["sealed.digits"] }),
    h("p", { class: "wb-sign-digits", text: seal.fingerprint }),
    h(
      "p",
      { class: "wb-sign-links" },
      link(seal.receipt, phrase(labels["sealed.receipt"], { file: seal.file }), seal.file),
      link(seal.pdf, labels["sealed.pdf"], ""),
      link(seal.check, labels["sealed.check"]),
    ),
    h("p", { class: "wb-sign-note", text: labels["sealed.receipt.help"] }),
  );
}

/** @param {import("../../shared/phrase.js").Labels} labels @param {Seal} seal */
function changes(labels, { version: number, weaker, changes: lines }) {
  const before = { version: number - 1 };
  if (lines.length === 0) return h("p", { class: "wb-sign-note", text: phrase(labels["sealed.same"], before) });
  return h(
    "div",
    { class: "wb-sign-changes", dataset: { weaker: String(weaker) } },
    weaker && h("p", { class: "wb-sign-weaker", text: labels["sealed.weaker"] }),
    h("p", { class: "wb-sign-label", text: phrase(labels["sealed.changes"], before) }),
    h(
      "ul",
      {},
      lines.map((line) => h("li", { dir: "auto", text: line })),
    ),
  );
}

/**
 * Where the list of all seals is, for a page that everybody can read.
 * @param {import("./view.js").Desk} desk
 */
export function listOfSeals({ labels }) {
  const element = h("p", { class: "wb-sign-links", hidden: true });
  return {
    element,
    /** @param {import("./view.js").View} view */
    update({ list }) {
      element.hidden = list === null;
      if (list !== null && element.childElementCount === 0)
        element.append(link(list, labels.list, "seals.json"), link("/verify", labels.page));
    },
  };
}
