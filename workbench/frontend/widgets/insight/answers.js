import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { agreement } from "./agreement.js";
import { answerButtons } from "./answer_buttons.js";

export const SIGNS = { yes: "✓", no: "✕", unsure: "?" };

/**
 * The question of one arrow, the buttons to answer it and how the group sees it. Who can answer sees the counts once they have, so
 * that nobody follows the others. Returns `element` and `update(arrow, { open, shown })`: `open` whether one can answer, `shown`
 * whether the counts are shown anyway.
 * @param {Pick<import("./desk.js").Desk, "labels" | "view" | "mine" | "text" | "act">} desk
 * @param {"h2" | "h4"} [tag]
 */
export function answers(desk, tag = "h4") {
  const { labels } = desk;
  const question = h(tag, { class: "wb-question", dir: "auto" });
  const buttons = answerButtons(
    SIGNS,
    (answer) => labels[answer],
    (answer) => vote(answer),
  );
  const choices = h("div", { class: "wb-answers", role: "group" }, buttons.elements);
  const withdraw = h("p", { class: "wb-help wb-withdraw", text: labels["withdraw.help"] });
  const result = h("div", { class: "wb-result" });
  /** @type {import("./desk.js").Arrow} */
  let arrow;
  let drawn = "";

  const given = () => desk.mine.votes?.[`${arrow.cause}>${arrow.effect}`] ?? null;

  async function vote(answer) {
    const next = given() === answer ? null : answer;
    if ((await desk.act("vote_arrow", { cause: arrow.cause, effect: arrow.effect, answer: next })) && next)
      announce(labels[answer]);
  }

  return {
    element: h("div", {}, question, choices, withdraw, result),
    get words() {
      return question.textContent;
    },
    update(next, { open, shown }) {
      arrow = next;
      const mine = given();
      const words = phrase(labels.question, { cause: desk.text(arrow.cause), effect: desk.text(arrow.effect) });
      if (question.textContent !== words) question.textContent = words;
      choices.setAttribute("aria-label", words);
      choices.hidden = !open;
      withdraw.hidden = !open || !mine;
      buttons.show(mine);
      const hidden = !shown && !mine && (arrow.votes?.total ?? 0) > 0;
      const signature = JSON.stringify([hidden, open, arrow.votes]);
      if (signature === drawn) return;
      drawn = signature;
      const instead = insteadOf(labels, arrow.votes, hidden, open);
      result.replaceChildren(instead ? h("p", { class: "wb-help", text: instead }) : agreement(desk, arrow.votes));
    },
  };
}

/** What stands where the counts would: of an arrow put to the vote only how many answered, until it is shown. Null: the counts. */
function insteadOf(labels, votes, hidden, open) {
  if (votes?.secret) return `${phrase(labels["votes.whole"], { count: votes.total })}. ${labels["votes.later"]}`;
  if (!hidden) return null;
  return open ? labels["votes.hidden"] : phrase(labels["votes.whole"], { count: votes.total });
}
