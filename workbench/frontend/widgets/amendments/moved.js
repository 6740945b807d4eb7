import { button } from "../../shared/button.js";
import { inOne } from "../../shared/difference.js";
import { h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { decision } from "./decision.js";
import { wordsOf } from "./words_of.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Moved} Moved */

/**
 * What is outdated: what was proposed, what has happened to its words, and a button that makes it again. Returns `element` and
 * `update(view)`.
 * @param {Desk} desk
 */
export function outdated(desk) {
  const { labels } = desk;
  const list = h("div", { class: "wb-amend-list" });
  const help = h("p", { class: "wb-amend-note", text: labels["outdated.help"] });
  const element = h("section", { "aria-label": labels.outdated }, h("h3", { text: labels.outdated }), help, list);
  /** @type {Map<string, { element: HTMLElement, told: string }>} */
  const made = new Map();

  /** @param {Moved} told */
  function row(told) {
    const { facilitator, editable } = desk.view();
    const now = JSON.stringify([told, facilitator, editable, desk.own.has(told.id)]);
    const before = made.get(told.id);
    if (before && (before.told === now || before.element.querySelector("form"))) return before.element; // who decides goes on
    const fresh = one(desk, told);
    made.set(told.id, { element: fresh, told: now });
    return fresh;
  }

  return {
    element,
    /** @param {import("./view.js").View} view */
    update(view) {
      element.hidden = view.outdated.length === 0;
      keyed(list, view.outdated.map(row));
    },
  };
}

/**
 * @param {Desk} desk
 * @param {Moved} told
 */
function one(desk, told) {
  const { labels } = desk;
  const { again } = told;
  const own = desk.own.has(told.id) && h("span", { class: "wb-amend-tag", text: labels.own });
  return h(
    "article",
    { class: "wb-amend-reading", dataset: { amendment: told.id, state: "outdated" } },
    h("p", { class: "wb-amend-where" }, `${told.title} · ${told.label} `, own),
    wordsOf(labels, told, false),
    told.reason && h("p", { class: "wb-amend-reason", dir: "auto" }, h("b", { text: labels.reason }), told.reason),
    h("p", { class: "wb-amend-note", text: told.gone ? labels.gone : labels.moved }),
    !told.gone && said(labels["moved.now"], told.moved ? inOne(labels, told.moved) : told.now || labels["now.empty"]),
    again && said(labels["again.would"], again.shown || labels.struck),
    again?.joined && h("p", { class: "wb-amend-note", text: labels["again.joined"] }),
    !again && told.moved && h("p", { class: "wb-amend-note", text: labels["again.same"] }),
    acts(desk, told),
  );
}

/**
 * What this person may do with an outdated one: make it again, take it back, or as facilitator reject it with a reason.
 * @param {Desk} desk
 * @param {Moved} told
 */
function acts(desk, told) {
  const { labels, attempt } = desk;
  const { facilitator, editable } = desk.view();
  const own = desk.own.has(told.id) && editable;
  const place = h("div", { class: "wb-amend-place" });

  async function remake() {
    const { base = "", nth = 0, text = "" } = told.again ?? {};
    if (await attempt("remake_amendment", { amendment: told.id, base, nth, text })) toast(labels["again.done"]);
  }

  async function withdraw() {
    if (await attempt("withdraw_amendment", { amendment: told.id })) toast(labels.withdrawn);
  }

  function reject() {
    const form = decision(desk, { ...told, moves: [] }, "reject", () => place.replaceChildren());
    place.replaceChildren(form.element);
    form.focus();
  }

  const tools = [
    told.again && (facilitator || own) && button(labels.again, remake, { look: "primary" }),
    facilitator && button(labels.reject, reject, { look: "quiet" }),
    own && button(labels.withdraw, withdraw, { look: "quiet" }),
  ];
  return [h("div", { class: "wb-amend-tools" }, tools), place];
}

/**
 * @param {string} name
 * @param {import("../../shared/element.js").Child} words
 */
function said(name, words) {
  return h("div", { class: "wb-amend-side" }, h("b", { text: name }), h("p", { dir: "auto" }, words));
}
