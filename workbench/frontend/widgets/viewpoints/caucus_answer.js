import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { offers } from "../../shared/offers.js";
import { phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";
import { sure } from "./caucus_sure.js";

/** @typedef {{ id: string, label: string }} Sector */

/**
 * What a sector answers as one (R5): nothing is sent while it is written, and it is asked once more before.
 * Returns `element` and `update(question, mine, sector)`: hidden without a `sector`.
 */
export function caucusAnswer(desk) {
  const { labels, attempt } = desk;
  const id = unique("wb-caucus");
  const name = h("label", { for: `${id}-words` });
  const words = h("textarea", {
    class: "wb-enter-words",
    id: `${id}-words`,
    rows: 2,
    dir: "auto",
    placeholder: labels["caucus.placeholder"],
    "aria-describedby": `${id}-error`,
  });
  const error = h("p", { class: "wb-error", role: "alert", id: `${id}-error` });
  const say = h("button", { type: "submit", class: "wb-button wb-primary" });
  const back = button(labels["caucus.back"], () => attempt("withdraw_answer", { answer: given?.id }), {
    look: "quiet",
  });
  const waiting = h("div", {});
  const form = h(
    "form",
    { novalidate: true, onsubmit: send },
    name,
    words,
    error,
    h("div", { class: "wb-do" }, say, back),
  );
  const element = h("div", { class: "wb-caucus-answer" }, form, waiting);
  /** @type {{ question: string, sector: Sector | null }} */
  let now = { question: "", sector: null };
  /** @type {{ id: string, text: string, offers: string[] } | null} */
  let given = null;
  /** @type {Map<string, string>} what is written and not said yet, by question and sector: in the page's memory alone */
  const written = new Map();
  words.addEventListener("input", () => written.set(keyOf(now), words.value));

  async function send(event) {
    event.preventDefault();
    const text = words.value;
    error.textContent = text.trim() === "" ? labels["error.empty"] : "";
    if (error.textContent) return words.focus();
    const { question, sector } = now;
    if (sector === null) return;
    const base = given?.text ?? "";
    if (!(await sure(desk, sector))) return;
    if (!(await attempt("answer_question", { question, text, caucus: sector.id, base }))) return;
    if (written.get(keyOf({ question, sector })) === text) written.delete(keyOf({ question, sector }));
    toast(phrase(labels["caucus.said"], { sector: sector.label }));
  }

  return {
    element,
    update({ id: question }, mine, sector) {
      element.hidden = sector === null;
      if (sector === null) return;
      now = { question, sector };
      given = mine.caucus.answers.find((one) => one.question === question && one.sector === sector.id) ?? null;
      name.textContent = phrase(labels["caucus.answer"], { sector: sector.label });
      say.textContent = phrase(labels["caucus.say"], { sector: sector.label });
      back.hidden = given === null;
      const text = written.get(keyOf(now)) ?? given?.text ?? "";
      if (words.value !== text) words.value = text;
      waiting.replaceChildren(...choices(desk, given));
    },
  };
}

function keyOf({ question, sector }) {
  return `${question} ${sector?.id}`;
}

/** Wordings of the same sector that wait for a choice. Returns elements. */
function choices({ labels, attempt }, given) {
  if (!given?.offers.length) return [];
  const choose = (text) => attempt("settle_answer", { answer: given.id, text });
  return [offers({ labels, wordings: [given.text, ...given.offers], choose })];
}
