import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { readable } from "./answer.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {{ key: string, card: string, item: string, field: string, nth: number, base: string, text: string, reason: string }} Begun */

const WORDS = ":words";
const KEY = /^propose:([^:/]+)(?:\/([^:]+))?:([^:]+):[\s\S]*:(\d+)$/;

/**
 * Words that somebody began and has not proposed: before the page was read anew, or before the line was lost. They are proposed on
 * what they were begun on; where that has changed, they are then outdated and made again with one tap. Returns `element` and
 * `update(view)`.
 * @param {Desk} desk
 */
export function unfinished(desk) {
  const { labels } = desk;
  const list = h("div", { class: "wb-amend-list" });
  const title = h("h3", { text: labels.unfinished });
  const help = h("p", { class: "wb-amend-note", text: labels["unfinished.help"] });
  const element = h("section", { "aria-label": labels.unfinished, hidden: true }, title, help, list);
  /** @type {Map<string, HTMLElement>} */
  const made = new Map();
  const here = new Set(begun(desk).map(({ key }) => key)); // those of before: what is being written is in its own form

  /** @param {import("./view.js").View} view */
  function update(view) {
    const shown = begun(desk).filter(({ key, card }) => here.has(key) && view.cards.some((one) => one.card === card));
    const rows = shown.map((one) => {
      const known = `${one.key} ${one.text} ${one.reason}`;
      const part = made.get(known) ?? row(desk, one, () => update(desk.view()));
      made.set(known, part);
      return part;
    });
    keyed(list, rows);
    element.hidden = shown.length === 0 || !view.editable;
  }

  return { element, update };
}

/**
 * What is kept on this device of words that were to be proposed.
 * @param {Desk} desk
 * @returns {Begun[]}
 */
function begun({ drafts }) {
  return drafts.entries().flatMap(([name, text]) => {
    const key = name.endsWith(WORDS) ? name.slice(0, -WORDS.length) : "";
    const found = KEY.exec(key);
    if (!found) return [];
    const [, card, item = "", field, nth] = found;
    const [base, reason] = [drafts.get(`${key}:base`) ?? "", drafts.get(`${key}:reason`) ?? ""];
    return text === base ? [] : [{ key, card, item, field, nth: Number(nth), base, text, reason }];
  });
}

/**
 * @param {Desk} desk
 * @param {Begun} one
 * @param {() => unknown} gone
 */
function row(desk, { key, card, item, field, nth, base, text, reason }, gone) {
  const { labels, drafts, attempt } = desk;
  const lists = desk.view().cards.flatMap((one) => one.lists);
  const of = lists.find(({ items }) => items.some((one) => one.item === item))?.of ?? "";
  const said = (/** @type {string} */ words) =>
    words && readable(desk, desk.spec({ of, field }), { card, item }, words);

  function forget() {
    for (const part of ["words", "reason", "base"]) drafts.clear(`${key}:${part}`);
    gone();
  }

  async function send() {
    const data = { card, field, base, nth, text, reason, ...(item ? { item } : {}) };
    if (!(await attempt("propose_amendment", data))) return;
    toast(labels["propose.done"]);
    forget();
  }

  function drop() {
    forget();
    toast(labels["unfinished.dropped"]);
  }

  return h(
    "article",
    { class: "wb-amend-reading wb-amend-begun" },
    base && h("p", { class: "wb-amend-note", dir: "auto", text: said(base) }),
    h("p", { class: "wb-amend-words", dir: "auto", text: said(text) }),
    reason && h("p", { class: "wb-amend-reason", dir: "auto" }, h("b", { text: labels.reason }), reason),
    h(
      "div",
      { class: "wb-amend-tools" },
      button(labels["propose.do"], send, { look: "primary", about: said(text) }),
      button(labels["unfinished.drop"], drop, { look: "quiet", about: said(text) }),
    ),
  );
}
