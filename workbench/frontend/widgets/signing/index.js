/** Signing (R30): a drawer beside the cards, and above them a line while a card is signed, sealed, or went back. */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { lookInto } from "../../shared/look_into.js";
import { counted, phrase } from "../../shared/phrase.js";
import { keepingFocus } from "../../shared/same_place.js";
import { cardPart } from "./card.js";
import { listOfSeals } from "./sealed.js";
import { strip } from "./strip.js";
import { askedElsewhere } from "./tools.js";

const SEAL = "M4 20h16M7 16c2-1 3-3 3-6a2 2 0 1 1 4 0c0 3 1 5 3 6zM12 8V4";
const NOTHING = { now: [], cards: [], editable: false, facilitator: false, quorum: [], list: null };
const NOBODY = { sector: null, signed: {}, dropped: {}, dissents: [] };

/** @param {{ model: import("../../shared/model.js").WidgetModel, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const words = { label: labels.title, close: labels.close, loading: labels.loading };
  const side = drawer({ el, id: "signing", icon: SEAL, ...words });
  const look = lookInto({ model, side, panel: "signing" }, update);
  const desk = deskOf(model, () => ({ ...NOTHING, ...look.view() }));
  const above = strip(desk, () => side.open());
  const body = content(desk);
  side.body.append(body.element);
  el.prepend(above.element);
  const deaf = askedElsewhere(desk);
  /** @type {Map<string, string> | null} how each card stood, to say what has become of it */
  let before = null;

  function update() {
    const now = desk.view();
    before = told(labels, before, now.now);
    const waiting = now.now.filter(({ state }) => state === "signing").length;
    side.count(waiting, counted(labels, "count", waiting));
    above.update(now.now);
    if (side.isOpen && !look.waiting)
      keepingFocus(
        side.side,
        () => body.update(now),
        () => side.heading,
      );
  }

  model.on("change:mine", update);
  update();
  return () => {
    model.off("change:mine", update);
    look.stop();
    deaf();
    side.destroy();
    above.element.remove();
  };
}

/**
 * Say aloud what has become of the cards, and return how they stand now.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {Map<string, string> | null} before
 * @param {import("./view.js").Named[]} now
 */
function told(labels, before, now) {
  const after = new Map(now.map(({ card, state, name }) => [card, `${state}|${name}`]));
  for (const [card, stood] of before ?? []) {
    if (stood.startsWith("signing|") && !after.has(card))
      announce(phrase(labels["now.back"], { name: stood.split("|")[1] }));
  }
  for (const { card, state, name } of now)
    if (before && before.get(card) !== `${state}|${name}`) announce(phrase(labels[`now.${state}`], { name }));
  return after;
}

/**
 * @param {import("../../shared/model.js").WidgetModel} model
 * @param {() => import("./view.js").View} view
 * @returns {import("./view.js").Desk}
 */
function deskOf(model, view) {
  const labels = model.get("labels");
  const { scope = "signing" } = model.get("options");
  const { send } = channel(model);
  const mine = () => ({ ...NOBODY, ...model.get("mine") });
  return { labels, scope, drafts: drafts(`${scope}:signing`), send, attempt: attempting({ labels, send }), view, mine };
}

/**
 * All the drawer holds: the cards that are signed first, then the others.
 * @param {import("./view.js").Desk} desk
 */
function content(desk) {
  const { labels } = desk;
  const note = h("p", { class: "wb-sign-note" });
  const list = h("div", { class: "wb-sign-cards" });
  const foot = listOfSeals(desk);
  /** @type {Map<string, import("./view.js").Part>} */
  const parts = new Map();

  /** @param {import("./view.js").View} now */
  function update(now) {
    const shown = ordered(now);
    for (const [card, part] of parts)
      if (!shown.some((one) => one.card === card)) {
        part.element.remove();
        parts.delete(card);
      }
    shown.forEach((one, at) => {
      const part = parts.get(one.card) ?? cardPart(desk, one.card);
      parts.set(one.card, part);
      if (list.children[at] !== part.element) list.insertBefore(part.element, list.children[at] ?? null);
      part.update(one);
    });
    note.hidden = shown.length > 0;
    note.textContent = now.cards.length ? labels["empty.signing"] : labels.empty;
    foot.update(now);
  }

  return { element: h("div", { class: "wb-signing" }, note, list, foot.element), update };
}

const FIRST = ["signing", "amending", "sealed", "draft", "withdrawn"];

/** Whoever facilitates sees every card, others those on which something has happened. @param {import("./view.js").View} view */
function ordered({ cards, facilitator }) {
  const shown = cards.filter((one) => facilitator || one.begun || one.state !== "draft");
  return shown.sort((one, other) => FIRST.indexOf(one.state) - FIRST.indexOf(other.state));
}

export default { render };
