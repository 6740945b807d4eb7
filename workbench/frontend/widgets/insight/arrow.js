import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { agreement, ANSWERS } from "./agreement.js";
import { paperVotes } from "./paper.js";

const SIGNS = { yes: "✓", no: "✕", unsure: "?" };

/** One arrow put to the test: the question, the answers, how the group sees it, its marks. Returns `element` and `update(arrow)`. */
export function arrowCard(desk) {
  const { labels } = desk;
  const question = h("h4", { class: "wb-question", dir: "auto" });
  const answers = h("div", { class: "wb-answers", role: "group" });
  const buttons = Object.fromEntries(ANSWERS.map((answer) => [answer, choice(`wb-answer`, answer, SIGNS[answer], () => vote(answer))]));
  answers.append(...Object.values(buttons));
  const withdraw = h("p", { class: "wb-help wb-withdraw", text: labels["withdraw.help"] });
  const result = h("div", { class: "wb-result", "aria-live": "off" });
  const marks = h("fieldset", { class: "wb-marks" }, h("legend", { text: labels.marks }));
  const toggles = Object.fromEntries(["necessary", "sufficient"].map((name) => [name, toggle(name)]));
  marks.append(...Object.values(toggles).map(({ element }) => element));
  const paper = paperVotes(desk, () => arrow);
  const element = h("li", { class: "wb-arrow-card" }, question, answers, withdraw, result, marks, paper.element);
  let arrow = null;
  let drawn = null;

  function choice(look, answer, sign, onclick) {
    return h("button", { type: "button", class: look, dataset: { answer }, "aria-pressed": "false", onclick },
      h("span", { class: "wb-sign", "aria-hidden": "true", text: sign }), labels[answer]);
  }

  function toggle(name) {
    const box = h("input", { type: "checkbox", onchange: () => mark(name, box.checked) });
    const help = h("span", { class: "wb-help", text: labels[`${name}.help`] });
    return { box, element: h("label", { class: "wb-toggle" }, box, h("span", {}, h("b", { text: labels[name] }), " ", help)) };
  }

  const ends = () => ({ cause: arrow.cause, effect: arrow.effect });
  const mineNow = () => desk.mine.votes?.[`${arrow.cause}>${arrow.effect}`] ?? null;

  async function vote(answer) {
    const next = mineNow() === answer ? null : answer;
    if ((await desk.act("vote_arrow", { ...ends(), answer: next })) && next) announce(labels[answer]);
  }

  function mark(name, on) {
    const now = { necessary: Boolean(arrow.necessary), sufficient: Boolean(arrow.sufficient) };
    desk.act("mark_arrow", { ...ends(), ...now, [name]: on }).then((done) => done || show());
  }

  function show() {
    const { editable, facilitator } = desk.view;
    const mine = mineNow();
    const words = phrase(labels.question, { cause: desk.text(arrow.cause), effect: desk.text(arrow.effect) });
    if (question.textContent !== words) question.textContent = words;
    answers.setAttribute("aria-label", words);
    answers.hidden = !editable || facilitator;
    withdraw.hidden = answers.hidden || !mine;
    for (const [answer, button] of Object.entries(buttons)) button.setAttribute("aria-pressed", String(answer === mine));
    const hidden = !answers.hidden && !mine && arrow.votes?.total > 0;
    const signature = JSON.stringify([hidden, arrow.votes]);
    if (signature !== drawn) {
      drawn = signature;
      result.replaceChildren(hidden ? h("p", { class: "wb-help", text: labels["votes.hidden"] }) : agreement(desk, arrow.votes));
    }
    for (const [name, { box }] of Object.entries(toggles)) {
      box.checked = Boolean(arrow[name]);
      box.disabled = !editable;
    }
    marks.hidden = !editable && !arrow.necessary && !arrow.sufficient;
    paper.update(arrow);
  }

  return {
    element,
    update(next) {
      arrow = next;
      show();
    },
  };
}
