import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { actions } from "./actions.js";
import { Closer } from "./closer.js";
import { firstOf, tally } from "./tally.js";

/**
 * One candidate. While the group chooses its face is one large target; the words somebody is writing about it below stay as
 * they are whatever happens above. Returns `{ element, update(candidate) }`.
 * @param {import("./index.js").Desk} desk
 * @param {string} name of the one choice
 */
export function row(desk, name) {
  const face = h("div", { class: "wb-candidate-face" });
  const look = new Closer(desk);
  const does = actions(desk);
  const element = h("li", { class: "wb-candidate" }, face, look.element, does.element);
  let shown = "";

  /** @param {import("./index.js").Candidate} candidate */
  function update(candidate) {
    const { view, mine } = desk;
    const context = {
      own: mine.own.includes(candidate.id),
      chosen: mine.preferred === candidate.id,
      open: view.phase === "choosing" && view.editable && !view.facilitator && !candidate.place,
    };
    element.dataset.id = candidate.id;
    element.classList.toggle("wb-chosen", context.open && context.chosen);
    draw(candidate, context);
    look.update(candidate, context.own);
    does.update(candidate);
  }

  function draw(candidate, context) {
    const tied = desk.view.candidates.filter(({ first }) => first).length;
    const next = JSON.stringify([candidate, context, candidate.first && tied, desk.view.groups]);
    if (next === shown) return;
    shown = next;
    const held = face.contains(document.activeElement);
    const words = content(desk, candidate, context);
    face.replaceChildren(
      context.open ? target(candidate, context, words) : h("div", { class: "wb-candidate-told" }, words),
    );
    if (held) face.getElementsByTagName("input")[0]?.focus({ preventScroll: true });
  }

  function target(candidate, { chosen }, words) {
    return h(
      "label",
      { class: "wb-tap" },
      h("input", {
        type: "radio",
        name,
        checked: chosen,
        onchange: () => desk.act("prefer_candidate", { candidate: candidate.id }),
      }),
      words,
    );
  }

  return { element, update };
}

/** What a row says of its candidate, from top to bottom. Returns elements. */
function content(desk, candidate, { own, open, chosen }) {
  const { labels } = desk;
  const number = h(
    "span",
    { class: "wb-candidate-number" },
    h("span", { class: "wb-sr", text: phrase(labels.number, { number: candidate.number }) }),
    h("span", { "aria-hidden": "true", text: String(candidate.number) }),
  );
  return [
    open ? h("span", { class: "wb-choice-mark", "aria-hidden": "true" }) : number,
    h("p", { class: "wb-words", dir: "auto", text: candidate.text }),
    candidate.lacks && h("p", { class: "wb-lacks", text: candidate.lacks }),
    candidate.place && h("p", { class: "wb-place", text: labels[`in.${candidate.place}`] }),
    own && !open && h("p", { class: "wb-own", text: labels.mine }),
    open && chosen && h("p", { class: "wb-preferred", text: labels.preferred }),
    candidate.preferred && firstOf(labels, desk.view, candidate),
    candidate.preferred && tally(labels, desk.view, candidate.preferred),
  ];
}
