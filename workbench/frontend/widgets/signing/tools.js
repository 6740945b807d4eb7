import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { field, tick } from "./field.js";

const SECTORS = ["government", "civil_society", "oversight", "academia", "business", "people"];
const STATES = {
  draft: ["open", "amend", "withdraw"],
  amending: ["open", "amend.end", "withdraw"],
  signing: ["seal", "back", "withdraw"],
  sealed: ["version", "withdraw"],
  withdrawn: ["up"],
};
const FIRST = new Set(["open", "seal"]);

/**
 * What whoever facilitates decides about a card.
 * @param {import("./view.js").Desk} desk
 * @returns {import("./view.js").Part}
 */
export function tools(desk) {
  const { labels, view } = desk;
  const does = deeds(desk);
  const element = h("div", { class: "wb-sign-tools" });
  let shown = "";
  /** @type {import("./view.js").Card} */
  let now;
  return {
    element,
    update(card) {
      now = card;
      element.hidden = !view().facilitator;
      const told = `${card.state} ${card.missing.length} ${card.name}`;
      if (element.hidden || told === shown) return;
      shown = told;
      const buttons = STATES[card.state].map((name) =>
        button(labels[`do.${name}`], () => does[name](now), {
          look: FIRST.has(name) ? "primary" : undefined,
          about: card.name,
          disabled: name === "seal" && card.missing.length > 0,
        }),
      );
      element.replaceChildren(...buttons);
    },
  };
}

/**
 * Do what is asked for at the card itself: take it back, which is asked first, or begin its next version.
 * @param {import("./view.js").Desk} desk
 * @returns {() => void} what ends it
 */
export function askedElsewhere(desk) {
  const does = deeds(desk);

  /** @param {Event} event */
  function asked(event) {
    const { card, deed } = /** @type {CustomEvent} */ (event).detail;
    const named = desk.view().now.find((one) => one.card === card);
    if (named) does[deed](/** @type {import("./view.js").Card} */ (named));
  }

  window.addEventListener("workbench:card", asked);
  return () => window.removeEventListener("workbench:card", asked);
}

/**
 * @param {import("./view.js").Desk} desk
 * @returns {Record<string, (card: import("./view.js").Card) => unknown>}
 */
function deeds(desk) {
  const { attempt } = desk;
  const plainly =
    (/** @type {string} */ intent) =>
    (/** @type {import("./view.js").Card} */ { card }) =>
      attempt(intent, { card });
  return {
    open: (card) => open(desk, card),
    amend: plainly("open_amending"),
    "amend.end": plainly("close_amending"),
    back: (card) => withReason(desk, card, "back", "close_signing"),
    seal: (card) => seal(desk, card),
    version: plainly("begin_version"),
    withdraw: (card) => withReason(desk, card, "withdraw", "withdraw_card"),
    up: plainly("take_up_card"),
  };
}

/** @param {import("./view.js").Desk} desk @param {import("./view.js").Card} card */
async function open({ labels, view, attempt }, { card, name, least }) {
  const wanted = least.length ? least : view().quorum;
  const ticks = SECTORS.map((sector) => ({
    sector,
    ...tick(labels[`sector.${sector}`], null, wanted.includes(sector)),
  }));
  const names = least.map((sector) => labels[`sector.${sector}`]).join(", ");
  const chosen = await dialog({
    title: phrase(labels["open.title"], { name }),
    body: [
      labels["open.help"],
      least.length ? phrase(labels["open.least"], { sectors: names }) : "",
      h("div", { class: "wb-sign-ticks" }, ...ticks.map(({ element }) => element)),
    ].filter(Boolean),
    actions: [
      { name: "open", label: labels["do.open"], primary: true },
      { name: "", label: labels.cancel },
    ],
  });
  const quorum = ticks.filter(({ box }) => box.checked).map(({ sector }) => sector);
  if (chosen === "open") await attempt("open_signing", { card, quorum });
}

/**
 * @param {import("./view.js").Desk} desk
 * @param {import("./view.js").Card} card
 * @param {string} key
 * @param {string} intent
 */
async function withReason(desk, { card, name }, key, intent) {
  const { labels, attempt } = desk;
  const reason = field(desk, { label: labels[`ask.reason.${key}`], key: `${card}:${key}`, limit: 1000, lines: true });
  const chosen = await dialog({
    title: phrase(labels[`ask.title.${key}`], { name }),
    body: [labels[`ask.body.${key}`], reason.element],
    actions: [
      { name: "go", label: labels[`do.${key}`], primary: key === "back", danger: key !== "back" },
      { name: "", label: labels.cancel },
    ],
  });
  if (chosen === "go" && (await attempt(intent, { card, reason: reason.input.value }))) reason.clear();
}

/** @param {import("./view.js").Desk} desk @param {import("./view.js").Card} card */
async function seal({ labels, attempt }, { card, name, version, text }) {
  const chosen = await dialog({
    title: phrase(labels["seal.title"], { name, version }),
    body: labels["seal.body"],
    actions: [
      { name: "seal", label: labels["do.seal"], primary: true },
      { name: "", label: labels.cancel },
    ],
  });
  if (chosen !== "seal" || !(await attempt("seal_card", { card, text, version }))) return;
  toast(phrase(labels["seal.done"], { name }));
  await attempt("show_on_wall", { mode: "signing" });
}
