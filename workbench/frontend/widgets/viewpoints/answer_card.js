import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { sure } from "./caucus_sure.js";
import { ownPosition } from "./own_position.js";
import { mayEnter, mayTake } from "./question.js";

const SIGNS = { common: "✓", contested: "⇄", rejected: "✕" };

/**
 * One answer: its words, how the sectors stand to it, one's own position with its reason, and the reasons of others.
 * Returns `element` and `update(answer, view, mine)`.
 */
export function answerCard(desk, id) {
  const stands = standing(desk.labels);
  const edits = desk.mode === "edit";
  const own = edits ? ownPosition(desk, id) : null;
  const theirs = edits ? ownPosition(desk, id, { forOthers: true }) : null;
  const together = edits ? asOnePosition(desk, id) : null;
  const said = reasons(desk.labels);
  const take = desk.facilitates ? takeButton(desk, id) : null;
  const propose = edits ? proposeButton(desk, id) : null;
  const element = h(
    "li",
    { class: "wb-answer", tabindex: "-1" },
    stands.elements,
    own?.element,
    theirs?.element,
    together?.element,
    said.elements,
    take,
    propose,
  );
  let drawn = "";

  return {
    element,
    update(answer, view, mine) {
      const yours = !desk.facilitates && mine.answers.some((given) => given.id === id);
      own?.update(answer, mine.positions, mayTake(answer, view, yours) && !desk.caucus);
      together?.update(answer, view, mine);
      const speaks = [...view.sectors, ...view.seats].find((sector) => sector.id === desk.speaks);
      const may = mayEnter(answer, view, mine.entered.answers, desk.speaks) && !desk.caucus;
      theirs?.update(answer, mine.entered.positions, may, speaks?.label);
      const key = JSON.stringify([answer, yours, view.editable, view.room]);
      if (key === drawn) return;
      drawn = key;
      const nameOf = (sector) => view.sides.find((item) => item.id === sector)?.label ?? "";
      element.dataset.accord = answer.withdrawn ? "withdrawn" : answer.accord;
      stands.update(answer, yours, nameOf, view.room);
      said.update(answer, nameOf);
      if (take) take.hidden = answer.taken || answer.withdrawn;
      if (propose) propose.hidden = answer.withdrawn || !view.editable;
    },
  };
}

/** What a sector says of an answer as one (R5). Returns `element` and `update(answer, view, mine)`. */
function asOnePosition(desk, id) {
  /** @type {{ id: string, label: string } | null} */
  let sector = null;
  const taken = ownPosition(desk, id, { forOthers: true, asOne: async () => sector !== null && sure(desk, sector) });
  return {
    element: taken.element,
    update(answer, view, mine) {
      sector = view.sectors.find((one) => one.id === desk.caucus) ?? null;
      const itsOwn = answer.as_one && answer.sector === desk.caucus;
      const may = sector !== null && view.editable && view.shown && !answer.withdrawn && !itsOwn;
      taken.update(answer, mine.caucus.positions, may, sector?.label);
    },
  };
}

function takeButton({ labels, attempt }, answer) {
  return button(labels.take, () => attempt("take_answer", { answer }), {
    look: "quiet",
    class: "wb-button wb-quiet wb-take",
  });
}

/** Anybody lets an answer stand among the candidates for the core problem (R51). */
function proposeButton({ labels, attempt }, answer) {
  const propose = async () => (await attempt("propose_candidate", { answer })) && toast(labels.proposed);
  return button(labels.propose, propose, { look: "quiet", class: "wb-button wb-quiet wb-take" });
}

/** What an answer says, and how many of each sector stand to it. Returns `{ elements, update(answer, yours, nameOf) }`. */
function standing(labels) {
  const words = h("p", { class: "wb-words", dir: "auto" });
  const tags = h("p", { class: "wb-tags" });
  const voices = h("ul", { class: "wb-voices" });
  const few = h("p", { class: "wb-earlier" });
  return {
    elements: [words, tags, voices, few],
    update(answer, yours, nameOf, room) {
      words.textContent = answer.text;
      const marks = tagsOf(answer, yours, labels, room);
      tags.replaceChildren(...marks);
      tags.hidden = marks.length === 0;
      const people = alone(answer.voices) ? [] : answer.voices;
      const asOne = answer.caucuses.filter(({ sector }) => !answer.as_one || sector !== answer.sector);
      voices.replaceChildren(
        ...people.map((voice) => voiceOf(voice, nameOf(voice.sector), labels)),
        ...asOne.map((said) => caucusOf(said, nameOf(said.sector), labels)),
      );
      voices.hidden = answer.withdrawn || people.length + asOne.length === 0;
      few.hidden = answer.withdrawn || answer.voices.length > 0 || answer.people < 2;
      few.textContent = few.hidden ? "" : counted(labels, "voices.few", answer.people);
    },
  };
}

/** Nobody but its author has said anything about an answer yet. */
function alone(voices) {
  return voices.length === 1 && voices[0].agree + voices[0].disagree === 1;
}

/** In a word each, what is to be known of an answer. Returns elements. */
function tagsOf(answer, yours, labels, room) {
  const sign = SIGNS[answer.accord];
  return [
    answer.as_one &&
      h("span", { class: "wb-tag wb-tag-one" }, shape(answer.sector), h("span", { text: labels["caucus.mark"] })),
    answer.withdrawn && h("span", { class: "wb-tag wb-tag-withdrawn", text: labels.withdrawn }),
    !answer.withdrawn &&
      sign &&
      h(
        "span",
        { class: "wb-tag wb-tag-accord" },
        h("span", { "aria-hidden": "true", text: `${sign} ` }),
        labels[`accord.${answer.accord}${room ? ".room" : ""}`],
      ),
    yours && h("span", { class: "wb-tag", text: labels.yours }),
    answer.taken && h("span", { class: "wb-tag", text: labels.taken }),
    answer.entered && h("span", { class: "wb-tag", text: labels.entered }),
  ].filter(Boolean);
}

/** Why people agree or disagree, also with an earlier wording. Returns `{ elements, update(answer, nameOf) }`. */
function reasons(labels) {
  const list = h("ul", { class: "wb-reasons" });
  const earlier = h("p", { class: "wb-earlier" });
  return {
    elements: [list, earlier],
    update(answer, nameOf) {
      list.replaceChildren(...answer.reasons.map((reason) => reasonOf(reason, nameOf(reason.sector), labels)));
      earlier.hidden = answer.earlier === 0;
      earlier.textContent = answer.earlier === 0 ? "" : counted(labels, "earlier", answer.earlier);
    },
  };
}

/** What a sector says of an answer as one, in words: it is meant to be told. */
function caucusOf({ sector, position }, label, labels) {
  return h(
    "li",
    { class: "wb-voice-one" },
    shape(sector),
    h("span", { text: phrase(labels[`caucus.${position}`], { sector: label }) }),
  );
}

function voiceOf({ sector, agree, disagree }, label, labels) {
  if (sector === "whole_room") {
    const words = phrase(labels["voices.room"], { agree, total: agree + disagree });
    return h("li", { class: "wb-voice-room" }, h("b", { text: words }));
  }
  return h(
    "li",
    { title: label },
    shape(sector),
    h("span", { class: "wb-sr", text: `${label}: ${phrase(labels.voices, { agree, disagree })}` }),
    h("span", { "aria-hidden": "true", class: "wb-voice-agree", text: `✓${agree}` }),
    disagree > 0 && h("span", { "aria-hidden": "true", class: "wb-voice-disagree", text: `✕${disagree}` }),
  );
}

function reasonOf({ sector, position, text, was, as_one: asOne }, name, labels) {
  const label = asOne ? phrase(labels["caucus.of"], { sector: name }) : name;
  return h(
    "li",
    { dataset: { position } },
    h(
      "p",
      {},
      h("span", { "aria-hidden": "true", text: position === "agree" ? "✓ " : "✕ " }),
      shape(sector),
      h("b", { text: ` ${label} ${labels[`reason.${position}`]} ` }),
      h("span", { dir: "auto", text }),
    ),
    was !== null && h("p", { class: "wb-was", dir: "auto", text: phrase(labels["reason.was"], { text: was }) }),
  );
}
