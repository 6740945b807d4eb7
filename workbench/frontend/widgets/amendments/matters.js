import { button } from "../../shared/button.js";
import { clashWords } from "../../shared/clash.js";
import { announce, h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { counted, phrase } from "../../shared/phrase.js";
import { reading } from "./reading.js";
import { asks, ballot } from "./vote.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Matter} MatterView */

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * What is to be decided: each matter once, with its readings. Returns `element`, `update(view, beside)` and
 * `revealVote()`.
 * @param {Desk} desk
 */
export function queue(desk) {
  const { labels } = desk;
  const none = h("p", { class: "wb-amend-note" });
  const list = h("div", { class: "wb-amend-list" });
  const rest = h("p", { class: "wb-amend-note" });
  const title = h("h3", { text: labels.queue });
  const element = h("section", { "aria-label": labels.queue }, title, none, list, rest);
  /** @type {Map<string, ReturnType<typeof matter>>} */
  const made = new Map();
  /** @type {Set<string> | null} */
  let known = null;

  /** @param {import("./view.js").View} view */
  function tell({ matters }) {
    const all = matters.flatMap(({ readings }) => readings);
    const fresh = known && all.find(({ id }) => !known?.has(id) && !desk.own.has(id));
    if (fresh) announce(phrase(labels["queue.new"], { text: fresh.text || labels.struck }));
    known = new Set(all.map(({ id }) => id));
  }

  return {
    element,
    /** Lead to where the room answers; false where that is not shown yet. */
    revealVote() {
      const place = /** @type {HTMLElement | null} */ (list.querySelector(".wb-amend-ballot:not([hidden])"));
      place?.scrollIntoView({ block: "center" });
      /** @type {HTMLElement | null | undefined} */ (place?.querySelector("button, h4"))?.focus();
      return place !== null;
    },
    /**
     * @param {import("./view.js").View} view
     * @param {boolean} beside
     */
    update(view, beside) {
      tell(view);
      const shown = view.matters.map((one) => {
        const part = made.get(one.id) ?? matter(desk, one.id);
        made.set(one.id, part);
        part.update(one, beside);
        return part.element;
      });
      for (const id of made.keys()) if (!view.matters.some((one) => one.id === id)) made.delete(id);
      keyed(list, shown);
      none.hidden = view.matters.length > 0;
      none.textContent = `${labels["queue.none"]} ${view.editable ? labels["queue.help"] : ""}`.trim();
      rest.hidden = !view.more;
      rest.textContent = view.more ? counted(labels, "queue.more", view.more) : "";
    },
  };
}

/**
 * The vote at hand where it is about this matter.
 * @param {MatterView} told
 * @param {import("./view.js").Vote | null} vote
 */
function voteOn({ readings }, vote) {
  return vote?.amendments.some((id) => readings.some((one) => one.id === id)) ? vote : null;
}

/**
 * One matter: where it is, the words as they stand, what the readings differ over, and each reading.
 * @param {Desk} desk
 * @param {string} id
 */
function matter(desk, id) {
  const { labels, attempt } = desk;
  const place = h("p", { class: "wb-amend-where" });
  const stands = h("p", { class: "wb-amend-stands", dir: "auto" });
  const clash = h("p", { class: "wb-amend-clash" });
  const list = h("div", { class: "wb-amend-readings" });
  const wall = button(labels.wall, show, { look: "quiet" });
  const lit = h("span", { class: "wb-amend-tag", text: labels["wall.now"] });
  const now = h("h4", { class: "wb-amend-name", text: labels.now });
  const head = h("div", { class: "wb-amend-head" }, place, lit, wall);
  const rest = h("p", { class: "wb-amend-note" });
  const asked = ballot(desk);
  const asking = asks(desk);
  const element = h(
    "section",
    { class: "wb-amend-matter" },
    head,
    now,
    stands,
    clash,
    list,
    rest,
    asked.element,
    asking.element,
  );
  /** @type {Map<string, ReturnType<typeof reading>>} */
  const readings = new Map();

  async function show() {
    if (await attempt("discuss_amendment", { amendment: id })) toast(labels["wall.on"]);
  }

  return {
    element,
    /**
     * @param {MatterView} told
     * @param {boolean} beside
     */
    update(told, beside) {
      const { facilitator, discussed } = desk.view();
      place.textContent = `${told.title} · ${told.label}`;
      now.textContent = told.readings.some(({ shown }) => shown) ? labels.before : labels.now;
      lit.hidden = !facilitator || !told.readings.some((one) => one.id === discussed);
      wall.hidden = !facilitator || !lit.hidden;
      stands.textContent = told.sentence || labels["now.empty"];
      clash.hidden = told.readings.length < 2;
      if (!clash.hidden) clash.replaceChildren(...clashWords(labels, told.words));
      const shown = told.readings.map((one, at) => {
        const part = readings.get(one.id) ?? reading(desk, one.id);
        readings.set(one.id, part);
        part.update(one, told.readings.length > 1 ? LETTERS[at % LETTERS.length] : "", beside);
        return part.element;
      });
      keyed(list, shown);
      const vote = voteOn(told, desk.view().vote);
      asked.update(told, vote);
      asking.update(told, vote);
      rest.hidden = told.more === 0;
      rest.textContent = rest.hidden ? "" : counted(labels, "queue.more", told.more);
    },
  };
}
