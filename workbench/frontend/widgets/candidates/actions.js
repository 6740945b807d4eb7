import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { sendsOwnWords } from "../../shared/own_words.js";
import { phrase } from "../../shared/phrase.js";
import { worded } from "../../shared/proposed.js";
import { placing } from "./placing.js";

const QUIET = ["show", "choice.none"];

/** @typedef {import("./index.js").Desk} Desk */
/** @typedef {import("./index.js").Candidate} Candidate */

/**
 * What becomes of a candidate: the centre (the facilitator), a cause or an effect, or to be shown in the tree.
 * @param {Desk} desk
 */
export function actions(desk) {
  const { labels } = desk;
  const element = h("div", { class: "wb-candidate-do" });
  const where = placing(desk, (target) => place(desk, target));
  /** @type {HTMLButtonElement[]} */
  let doors = [];
  let shown = "";

  /** @param {Candidate} candidate */
  function update(candidate) {
    const offered = offeredFor(desk, candidate);
    if (!offered.includes("place")) where.close();
    const look = JSON.stringify([offered, candidate.text, desk.view.core, desk.view.may]);
    if (look !== shown) {
      shown = look;
      draw(candidate, offered);
    }
    where.update(candidate.id);
  }

  /**
   * @param {Candidate} candidate
   * @param {string[]} offered
   */
  function draw(candidate, offered) {
    const does = {
      centre: () => centre(desk, candidate),
      place: () => where.toggle(),
      show: () => show(candidate),
      "choice.none": () => desk.act("prefer_candidate", { candidate: null }),
    };
    const within = element.contains(document.activeElement);
    const held = doors.find((door) => door === document.activeElement)?.dataset.does;
    doors = offered.map((name) =>
      button(worded(labels, desk.view.may)[name], does[name], {
        about: candidate.text,
        "data-does": name,
        look: QUIET.includes(name) ? "quiet" : undefined,
      }),
    );
    element.replaceChildren(...doors, where.element);
    element.hidden = !offered.length;
    // The keyboard stays at the candidate, also when what was pressed is not offered any more.
    const next = doors.find(({ dataset }) => dataset.does === held) ?? doors[0];
    if (within && !element.contains(document.activeElement)) next?.focus({ preventScroll: true });
  }

  return { element, update };
}

/**
 * The names of what its reader may do with a candidate.
 * @param {Desk} desk
 * @param {Candidate} candidate
 */
function offeredFor({ view, mine }, { id, place }) {
  if (place) return place === "core" ? [] : ["show"];
  const chosen = view.phase === "choosing" && view.editable && mine.preferred === id;
  return [
    ...(chosen ? ["choice.none"] : []),
    ...(view.facilitator ? ["centre"] : []),
    ...(view.editable && view.core ? ["place"] : []),
  ];
}

/**
 * Put it in the centre, once it was said what happens to the sentence that stands there.
 * @param {Desk} desk
 * @param {Candidate} candidate
 */
async function centre({ labels, act, view }, { id, text }) {
  const stands = view.targets.find(({ kind }) => kind === "core")?.text;
  const actions = [
    { name: "cancel", label: labels.cancel },
    { name: "centre", label: labels.centre, primary: true },
  ];
  const told = view.core ? phrase(labels["centre.swap"], { text: stands ?? "" }) : labels["centre.first"];
  const body = [h("p", { class: "wb-centre-words", dir: "auto", text }), told];
  if ((await dialog({ title: labels["centre.title"], body, actions })) !== "centre") return;
  sendsOwnWords(text);
  if (await act("put_in_centre", { candidate: id })) toast(labels["centre.done"], back({ labels, act }));
}

/**
 * @param {Desk} desk
 * @param {{ candidate: string, side: string, of: string }} target
 */
async function place({ labels, act, view }, target) {
  sendsOwnWords(view.candidates.find(({ id }) => id === target.candidate)?.text);
  if (await act("place_candidate", target)) toast(labels.placed, back({ labels, act }));
}

const back = ({ labels, act }) => ({ label: labels.undo, action: () => act("undo"), last: true });

/** @param {Candidate} candidate */
function show({ node }) {
  window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
}
