import { clashWords } from "../../shared/clash.js";
import { inOne } from "../../shared/difference.js";
import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { outcome } from "../../shared/outcome.js";
import { counted, phrase } from "../../shared/phrase.js";
import { figures, turnout } from "../../shared/vote_result.js";

const SIZES = [72, 64, 56, 50, 45, 41, 37, 34, 31, 28];
const LETTERS = "ABC";

/** The sentence under discussion and its readings beside each other; once it is decided, what was decided (R29). */
export function amendments(labels) {
  const place = h("p", { class: "wb-wall-place" });
  const stands = h("p", { class: "wb-wall-words wb-wall-stands", dir: "auto" });
  const clash = h("p", { class: "wb-wall-clash" });
  const list = h("div", { class: "wb-wall-readings" });
  const foot = h("p", { class: "wb-wall-note" });
  const body = h("div", { class: "wb-wall-amended" }, stands, clash, list);
  const element = h("div", { class: "wb-wall-amendments" }, place, body, foot);

  /** The sentence is in its readings as well: where there is no room it goes, and then what no reading changes. */
  function fit() {
    for (const [alone, short] of [
      [false, false],
      [true, false],
      [true, true],
    ]) {
      stands.hidden = alone && list.childElementCount > 0;
      element.dataset.short = String(short);
      if (largest(body, () => holds(body) && holds(list) && [...list.children].every(holds), SIZES)) return;
    }
  }

  function matter(content) {
    stands.textContent = content.sentence || labels["now.empty"];
    clash.hidden = content.readings.length < 2;
    if (!clash.hidden) clash.replaceChildren(...clashWords(labels, content.words));
    const several = content.readings.length > 1;
    list.replaceChildren(...content.readings.map((one, at) => reading(labels, one, several ? LETTERS[at] : "")));
    const more = content.more ? counted(labels, "more.readings", content.more) : "";
    const said = [...(content.vote ? voted(labels, content) : []), more].filter(Boolean);
    foot.replaceChildren(...said.flatMap((text) => [h("span", { text }), " "]));
    foot.dataset.vote = content.vote?.phase ?? "";
  }

  function done(content) {
    stands.textContent = content.now ?? saidLast(content);
    clash.hidden = true;
    list.replaceChildren(reading(labels, content, "", outcome(labels, { votes: [0, 0, 0], decision: "", ...content })));
    foot.textContent = content.why ? phrase(labels.why, { reason: content.why }) : "";
  }

  return {
    element,
    update({ content }) {
      const shown = content.matter ?? content.done;
      place.textContent = `${shown.title} · ${shown.label}`;
      foot.textContent = "";
      foot.dataset.vote = "";
      if (content.matter) matter(content.matter);
      else done(content.done);
      foot.hidden = foot.textContent === "";
    },
    fit,
  };
}

/** In parts that stay together in a line: the question while the room is asked; once it is closed, what the room answered. */
function voted(labels, { readings, vote }) {
  const said = turnout(labels, vote);
  if (vote.phase === "open") {
    const asked = labels[vote.amendments.length > 1 ? "vote.several" : "vote.one"];
    return [asked, labels["vote.open"], `${said}.`];
  }
  if (vote.few) return [`${said}.`, labels["vote.few"]];
  const letter = (id) => LETTERS[readings.findIndex((one) => one.id === id)] ?? "…";
  const [first, ...rest] = figures(labels, vote, letter);
  return [`${labels["vote.result"]}:`, first, ...rest.map((text) => `· ${text}`)];
}

/** What stands of one that is decided: its words where they were accepted. */
function saidLast({ state, base, text, shown }) {
  const [before, after] = shown ?? [base, text];
  return state === "accepted" ? after : before;
}

/**
 * One reading; `decided` says what became of it. While what differs is not known, the words proposed stand alone.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {any} told
 * @param {string} letter
 * @param {import("../../shared/element.js").Child} decided
 */
function reading(labels, told, letter, decided = null) {
  const words = told.pieces
    ? elided(told.pieces).map((part) => spoken(labels, part))
    : told.shown?.[1] || told.text || labels.struck;
  const title = decided ?? (letter ? phrase(labels.reading, { letter }) : labels.proposed);
  return h(
    "article",
    { class: "wb-wall-reading", dataset: { state: told.state } },
    h("h3", {}, letter && h("b", { "aria-hidden": "true", text: letter }), h("span", {}, title)),
    h("p", { class: "wb-wall-words", dir: "auto" }, words),
    told.reason && h("p", { class: "wb-wall-reason", dir: "auto" }, h("b", { text: labels.reason }), told.reason),
  );
}

const AROUND = 48; // characters beside a change that stay where there is little room

/** The pieces, of what is the same and long the middle apart: it is not shown where there is no room. */
function elided(pieces) {
  return pieces.flatMap(([kind, text], at) => {
    if (kind !== "same" || text.length <= 3 * AROUND) return [[kind, text]];
    const [from, to] = [at > 0 ? AROUND : 0, at + 1 < pieces.length ? text.length - AROUND : text.length];
    return [
      ["same", text.slice(0, from)],
      ["middle", text.slice(from, to)],
      ["same", text.slice(to)],
    ];
  });
}

function spoken(labels, [kind, text]) {
  if (kind !== "middle") return inOne(labels, [[kind, text]]);
  return [h("span", { class: "wb-wall-middle", text }), h("span", { class: "wb-wall-gap", text: " … " })];
}
