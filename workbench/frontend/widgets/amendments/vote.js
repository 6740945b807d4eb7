import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { figures, turnout } from "../../shared/vote_result.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Matter} Matter */
/** @typedef {import("./view.js").Vote} Vote */

const READINGS = 8;

/**
 * What the room is asked about a matter: the answers there are, and once it is closed what the room answered. Returns `element`
 * and `update(matter, vote)`; without a vote it is not shown.
 * @param {Desk} desk
 */
export function ballot(desk) {
  const { labels } = desk;
  const title = h("h4", { tabindex: "-1" });
  const many = h("p", { class: "wb-amend-note" });
  const answers = h("div", { class: "wb-amend-answers", role: "group" });
  const note = h("p", { class: "wb-amend-note", role: "status" });
  const result = h("ul", { class: "wb-amend-result" });
  const element = h("section", { class: "wb-amend-ballot", hidden: true }, title, answers, note, many, result);
  let before = "";

  return {
    element,
    /**
     * @param {Matter} matter
     * @param {Vote | null} vote
     */
    update(matter, vote) {
      element.hidden = vote === null;
      if (!vote) return;
      const open = vote.phase === "open";
      title.textContent = open
        ? labels[vote.amendments.length > 1 ? "vote.several" : "vote.one"]
        : labels["vote.result"];
      many.textContent = vote.few ? `${turnout(labels, vote)}. ${labels["vote.few"]}` : turnout(labels, vote);
      note.textContent = open && desk.answer ? labels["answer.done"] : "";
      const state = JSON.stringify([vote.id, open && mayAnswer(desk), desk.answer, letters(matter, vote)]);
      if (state !== before) redraw(answers, open && mayAnswer(desk) ? choices(desk, matter, vote) : []);
      before = state;
      answers.setAttribute("aria-label", title.textContent);
      answers.hidden = answers.childElementCount === 0;
      const letterOf = (/** @type {string} */ id) => letter(matter, id);
      result.replaceChildren(...figures(labels, vote, letterOf).map((text) => h("li", { text })));
      result.hidden = result.childElementCount === 0;
    },
  };
}

/** @param {Desk} desk */
function mayAnswer({ view }) {
  const { editable, facilitator } = view();
  return editable && !facilitator;
}

/** The focus stays on the answer that was pressed. @param {HTMLElement} place @param {HTMLElement[]} buttons */
function redraw(place, buttons) {
  const at = [...place.children].indexOf(/** @type {Element} */ (document.activeElement));
  place.replaceChildren(...buttons);
  if (at >= 0) /** @type {HTMLElement | undefined} */ (buttons[Math.min(at, buttons.length - 1)])?.focus();
}

/** @param {Matter} matter @param {Vote} vote */
const letters = (matter, vote) => vote.amendments.map((id) => letter(matter, id));

/** @param {Matter} matter @param {string} id */
function letter({ readings }, id) {
  return String.fromCharCode(
    65 +
      Math.max(
        readings.findIndex((one) => one.id === id),
        0,
      ),
  );
}

/**
 * A button for each answer; the one given is pressed.
 * @param {Desk} desk
 * @param {Matter} matter
 * @param {Vote} vote
 */
function choices(desk, matter, vote) {
  const { labels, attempt } = desk;
  const several = vote.amendments.length > 1;
  const named = vote.amendments.map((id) => ({
    answer: id,
    text: several ? phrase(labels["answer.reading"], { letter: letter(matter, id) }) : labels["answer.for"],
  }));
  const rest = [
    { answer: "against", text: labels[several ? "answer.neither" : "answer.against"] },
    { answer: "abstained", text: labels["answer.abstained"] },
  ];
  const give = (/** @type {string | null} */ answer) => attempt("vote_amendment", { vote: vote.id, answer });
  const buttons = [...named, ...rest].map(({ answer, text }) =>
    button(text, () => give(answer), {
      "aria-pressed": String(desk.answer === answer),
      class: "wb-button wb-amend-give",
    }),
  );
  return desk.answer ? [...buttons, button(labels["answer.back"], () => give(null), { look: "quiet" })] : buttons;
}

/**
 * What whoever facilitates does with a vote: ask the room, close it, open it again, put it away. Returns `element` and
 * `update(matter, vote)`.
 * @param {Desk} desk
 */
export function asks(desk) {
  const { labels, attempt } = desk;
  /** @type {string[]} */
  let amendments = [];
  const move = (/** @type {string} */ phase) => attempt("move_amendment_vote", { phase });
  const ask = button(labels.ask, begin);
  const close = button(labels["ask.close"], () => move("closed"), { look: "primary" });
  const again = button(labels["ask.again"], () => move("open"), { look: "quiet" });
  const away = button(labels["ask.away"], () => move("past"), { look: "quiet" });
  const binds = h("p", { class: "wb-amend-note", text: labels["ask.binds"] });
  const element = h(
    "div",
    { class: "wb-amend-asks" },
    binds,
    h("div", { class: "wb-amend-tools" }, ask, close, again, away),
  );

  async function begin() {
    if (await attempt("open_amendment_vote", { amendments })) toast(labels["ask.done"]);
  }

  return {
    element,
    /**
     * @param {Matter} matter
     * @param {Vote | null} vote
     */
    update(matter, vote) {
      amendments = matter.readings.slice(0, READINGS).map(({ id }) => id);
      element.hidden = !desk.view().facilitator;
      ask.hidden = vote !== null;
      close.hidden = vote?.phase !== "open";
      again.hidden = vote?.phase !== "closed";
      away.hidden = vote === null;
      binds.hidden = vote?.phase !== "closed";
    },
  };
}
