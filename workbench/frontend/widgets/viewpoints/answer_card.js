import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { savedText } from "../../shared/saved_text.js";
import { shape } from "../../shared/shape.js";
import { mayTake } from "./question.js";

const SIGNS = { common: "✓", contested: "⇄", rejected: "✕" };

/**
 * One answer: its words, how the sectors stand to it, one's own position with its reason, and the reasons of others.
 * Returns `element` and `update(answer, view, mine)`.
 */
export function answerCard(desk, id) {
  const { labels } = desk;
  const words = h("p", { class: "wb-words", dir: "auto" });
  const tags = h("p", { class: "wb-tags" });
  const voices = h("ul", { class: "wb-voices" });
  const reasons = h("ul", { class: "wb-reasons" });
  const earlier = h("p", { class: "wb-earlier" });
  const own = desk.mode === "edit" ? ownPosition(desk, id) : null;
  const take = desk.facilitates
    ? button(labels.take, () => desk.attempt("take_answer", { answer: id }), {
        look: "quiet",
        class: "wb-button wb-quiet wb-take",
      })
    : null;
  const element = h(
    "li",
    { class: "wb-answer", tabindex: "-1" },
    words,
    tags,
    voices,
    own?.element,
    reasons,
    earlier,
    take,
  );
  let drawn = null;

  return {
    element,
    update(answer, view, mine) {
      const yours = !desk.facilitates && mine.answers.some((given) => given.id === id);
      own?.update(answer, mine, mayTake(answer, view, yours, desk));
      const key = JSON.stringify([answer, yours]);
      if (key === drawn) return;
      drawn = key;
      const label = (sector) => view.sectors.find((item) => item.id === sector)?.label ?? "";
      element.dataset.accord = answer.withdrawn ? "withdrawn" : answer.accord;
      words.textContent = answer.text;
      const said = [
        answer.withdrawn && h("span", { class: "wb-tag wb-tag-withdrawn", text: labels.withdrawn }),
        !answer.withdrawn &&
          SIGNS[answer.accord] &&
          h(
            "span",
            { class: "wb-tag wb-tag-accord" },
            h("span", { "aria-hidden": "true", text: `${SIGNS[answer.accord]} ` }),
            labels[`accord.${answer.accord}`],
          ),
        yours && h("span", { class: "wb-tag", text: labels.yours }),
        answer.taken && h("span", { class: "wb-tag", text: labels.taken }),
        answer.entered && h("span", { class: "wb-tag", text: labels.entered }),
      ].filter(Boolean);
      tags.replaceChildren(...said);
      tags.hidden = said.length === 0;
      if (take) take.hidden = answer.taken || answer.withdrawn;
      voices.replaceChildren(...answer.voices.map((voice) => voiceOf(voice, label(voice.sector), labels)));
      voices.hidden =
        answer.withdrawn || (answer.voices.length === 1 && answer.voices[0].agree + answer.voices[0].disagree === 1);
      reasons.replaceChildren(...answer.reasons.map((reason) => reasonOf(reason, label(reason.sector), labels)));
      earlier.hidden = answer.earlier === 0;
      earlier.textContent = answer.earlier === 0 ? "" : counted(labels, "earlier", answer.earlier);
    },
  };
}

function voiceOf({ sector, agree, disagree }, label, labels) {
  return h(
    "li",
    { title: label },
    shape(sector),
    h("span", { class: "wb-sr", text: `${label}: ${phrase(labels.voices, { agree, disagree })}` }),
    h("span", { "aria-hidden": "true", class: "wb-voice-agree", text: `✓${agree}` }),
    disagree > 0 && h("span", { "aria-hidden": "true", class: "wb-voice-disagree", text: `✕${disagree}` }),
  );
}

function reasonOf({ sector, position, text, was }, label, labels) {
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

/** Agree, disagree, and why: of this participant, or of the sector a facilitator speaks for. */
function ownPosition(desk, answer) {
  const { labels, send, attempt } = desk;
  const said = desk.facilitates
    ? { agree: labels["agree.sector"], disagree: labels["disagree.sector"] }
    : { agree: labels.agree, disagree: labels.disagree };
  const place = h("div", {});
  const stale = h("p", { class: "wb-stale", text: labels.stale });
  const toggles = ["agree", "disagree"].map((position) =>
    h(
      "button",
      { type: "button", class: "wb-toggle", dataset: { position }, onclick: () => press(position) },
      h("span", { "aria-hidden": "true", text: position === "agree" ? "✓" : "✕" }),
      h("span", { text: said[position] }),
    ),
  );
  const names = toggles.map(() => h("span", { class: "wb-sr" }));
  toggles.forEach((toggle, i) => {
    toggle.append(names[i]);
  });
  const element = h("div", { class: "wb-position" }, h("div", { class: "wb-toggles" }, toggles), stale, place);
  const boxes = new Map();
  let held = null;

  /** Pressed again, a position is taken back; one on an earlier wording is taken anew. */
  function press(position) {
    const same = held?.position === position && !held.stale;
    return attempt("take_position", { answer, position: same ? null : position, ...speaker() });
  }

  const speaker = () => (desk.facilitates ? { sector: desk.speaks } : {});

  function box(initial) {
    const who = desk.speaks ?? "me";
    if (!boxes.has(who)) {
      const of = speaker();
      boxes.set(
        who,
        savedText({
          labels,
          key: `reason.${answer}.${who}`,
          drafts: desk.drafts,
          initial,
          rows: 1,
          name: labels.reason,
          send: (text, base) => send("give_reason", { answer, text, base, ...of }),
          choose: (text) => attempt("settle_reason", { answer, text, ...of }),
        }),
      );
    }
    return boxes.get(who);
  }

  return {
    element,
    update({ text }, mine, may) {
      held =
        mine.positions.find(
          (taken) => taken.answer === answer && (!desk.facilitates || taken.sector === desk.speaks),
        ) ?? null;
      element.hidden = !may;
      if (!may) return;
      toggles.forEach((toggle, i) => {
        const { position } = toggle.dataset;
        toggle.setAttribute("aria-pressed", String(held?.position === position && !held.stale));
        names[i].textContent = `: ${text}`;
      });
      stale.hidden = !held?.stale;
      const shown = held ? box(held.reason.text) : null;
      shown?.update(held.reason, true);
      if (place.firstChild !== (shown?.element ?? null)) place.replaceChildren(...(shown ? [shown.element] : []));
    },
  };
}
