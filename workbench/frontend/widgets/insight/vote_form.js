import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { answerButtons } from "./answer_buttons.js";
import { SIGNS } from "./answers.js";
import { withLetters } from "./letters.js";
import { voteCards } from "./vote_cards.js";
import { voteResult } from "./vote_result.js";

/**
 * What stands in the drawer of a vote: the buttons to answer, how many have, what the facilitator does with it. `desk` as
 * in `index.js`.
 */
export class VoteForm {
  constructor(desk, asked) {
    const { labels } = desk;
    this.desk = desk;
    this.asked = asked;
    this.sign = h("p", { class: "wb-vote-sign" });
    this.spoken = h("p", { class: "wb-sr" });
    this.cards = voteCards(desk);
    this.help = h("p", { class: "wb-help" }, withLetters(labels["vote.help"]));
    this.buttons = answerButtons(
      SIGNS,
      (answer) => labels[answer],
      (answer) => this.answer(answer),
    );
    this.choices = h("div", { class: "wb-answers", role: "group" }, this.buttons.elements);
    this.result = voteResult(desk);
    this.steps = stepsOf(desk, () => this.asked);
    const read = [this.sign, this.spoken, this.cards.element, this.help, this.result.element];
    // On a phone what is read scrolls, and the answers stay within reach of the thumb.
    this.read = h("div", { class: "wb-vote-read" }, read);
    const parts = [this.read, this.choices, this.steps.element];
    this.element = h("div", { class: "wb-insight wb-vote" }, parts);
  }

  /** Whether this person's answer is awaited. */
  get awaited() {
    const { view } = this.desk;
    return this.asked.open && view.editable && !view.facilitator && this.given() === null;
  }

  /** The question and what has become of it, as a screen reader says it. */
  get words() {
    return `${this.sign.textContent} ${this.spoken.textContent}`;
  }

  given() {
    return this.desk.mine.votes?.[`${this.asked.cause}>${this.asked.effect}`] ?? null;
  }

  /** Answer; the same answer once more takes it back. */
  async answer(answer) {
    const { desk, asked } = this;
    const next = this.given() === answer ? null : answer;
    const data = { cause: asked.cause, effect: asked.effect, answer: next };
    if ((await desk.act("vote_arrow", data)) && next) announce(desk.labels[answer]);
  }

  update(asked) {
    const { labels, view } = this.desk;
    this.asked = asked;
    const words = phrase(labels.question, { cause: this.desk.text(asked.cause), effect: this.desk.text(asked.effect) });
    this.sign.textContent = labels[signOf(asked)];
    this.sign.hidden = asked.open && asked.writing;
    this.spoken.textContent = words;
    this.help.hidden = !asked.open || !asked.writing;
    this.choices.setAttribute("aria-label", words);
    this.choices.hidden = !asked.open || !view.editable || view.facilitator;
    this.buttons.show(this.given());
    this.cards.update(asked);
    this.result.update(asked);
    this.steps.update(asked, view.facilitator);
  }
}

/** The key of what stands above the question: that it is asked, that nobody can answer now, or that it was answered. */
export function signOf({ open, writing }) {
  if (!open) return "asked.ended";
  return writing ? "asked.open" : "asked.closed";
}

/** What the facilitator does with the question: close and show, put it again, withdraw it, put it away. */
function stepsOf(desk, askedNow) {
  const { labels } = desk;
  const ends = () => ({ cause: askedNow().cause, effect: askedNow().effect });
  const end = button("", () => desk.act("end_vote", {}), { look: "primary" });
  const again = button(labels["asked.again"], () => desk.act("put_to_vote", ends()));
  const withdraw = button(labels["asked.withdraw"], () => desk.act("withdraw_vote", {}), { look: "quiet" });
  const element = h("div", { class: "wb-row wb-vote-do" }, end, again, withdraw);
  return {
    element,
    update({ open }, leads) {
      element.hidden = !leads;
      end.textContent = labels[open ? "asked.end" : "asked.away"];
      again.hidden = open;
      withdraw.hidden = !open;
    },
  };
}
