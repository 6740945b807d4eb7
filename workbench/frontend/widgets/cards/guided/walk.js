import { phrase } from "../../../shared/phrase.js";
import { frame, withinSight } from "./frame.js";
import { keepStep, keptStep } from "./kept_step.js";
import { question } from "./question.js";
import { answered, STEPS } from "./steps.js";
import { summary } from "./summary.js";

/** One way through the questions of an indicator, from opening the dialog to leaving it. */
export class Walk {
  /** `about` as in guide.js, with `said(name)`, what stands in a field, and `ended()`, called when it is left. */
  constructor({ desk, card, item, specs, fields, said, ended }) {
    this.labels = desk.labels;
    this.item = item;
    this.specs = specs;
    this.fields = fields;
    this.said = said;
    this.ended = ended;
    this.elements = new Map([...fields].map(([name, one]) => [name, one.element]));
    this.objectives = () => desk.objectives(card);
    this.parts = frame(this.labels, item, {
      back: () => this.go(this.at - 1),
      skip: () => this.go(this.at + 1),
      next: () => this.onward(),
      undo: () => desk.attempt("undo", {}),
      leave: () => this.element.close(),
      end: () => this.end(),
      press: (event) => this.press(event),
    });
    this.element = this.parts.element;
    this.last = summary({ desk, card, item, said, go: (step) => this.go(step) });
    this.unfit = withinSight(this.element);
    this.at = 0;
    this.editable = false;
    /** @type {any[]} */
    this.findings = [];
    /** @type {any} what stands beside the fields of this question */
    this.beside = null;
    /** @type {(() => void)[]} what puts the fields back where they stand on the form */
    this.returns = [];
  }

  /** At which question somebody left; null: at none. */
  left() {
    return keptStep(this.item);
  }

  get step() {
    return STEPS[this.at];
  }

  go(to) {
    this.giveBack();
    this.at = Math.max(0, Math.min(to, STEPS.length));
    keepStep(this.item, this.at);
    this.name();
    this.fill();
    this.show();
    this.parts.title.focus();
  }

  /** Say which question it is. */
  name() {
    const { step, labels, parts } = this;
    const name = step?.name ?? "end";
    this.element.dataset.step = name;
    const where = phrase(labels["guide.place"], { at: this.at + 1, of: STEPS.length });
    parts.place.textContent = step ? where : labels["guide.end"];
    parts.bar.value = this.at;
    parts.title.textContent = labels[`guide.${name}`];
    parts.help.textContent = labels[`guide.${name}.help`];
    parts.told.textContent = "";
    parts.back.disabled = this.at === 0;
    parts.next.textContent = labels[step ? "guide.next" : "guide.done"];
  }

  /** Put the fields of the question into the dialog, and what stands beside them above or below. */
  fill() {
    const { step, labels, specs, objectives, said } = this;
    this.beside = step ? question(step, { labels, specs, fields: this.elements, objectives, said }) : this.last;
    if (!step) return this.parts.body.replaceChildren(this.last.element);
    const own = step.fields.map((name) => this.borrow(name));
    const { before } = this.beside;
    const all = step.last ? [...own, before] : [before, ...own];
    return this.parts.body.replaceChildren(...all.filter(Boolean));
  }

  show() {
    const { step, parts, editable } = this;
    parts.skip.hidden = !step || !editable || answered(step, this.said);
    parts.undo.hidden = !editable;
    if (step) this.beside?.update(editable);
    else this.last.update(this.findings);
  }

  borrow(name) {
    const held = this.elements.get(name);
    const mark = document.createComment(name);
    held.replaceWith(mark);
    this.returns.push(() => mark.replaceWith(held));
    return held;
  }

  giveBack() {
    this.beside?.end?.();
    this.beside = null;
    for (const one of this.returns.splice(0)) one();
  }

  /** The next question, once what is written here has gone; one without an answer is passed by on purpose alone. */
  async onward() {
    const { step, editable, parts } = this;
    if (!step) return this.element.close();
    const own = step.fields.map((name) => this.fields.get(name));
    if (editable && !step.needs.every((name) => boxOf(this.elements.get(name)).value.trim())) {
      parts.told.textContent = this.labels["guide.empty"];
      return undefined;
    }
    for (const one of own) one.flush(); // they are kept whether or not the line is there
    if (parts.body.querySelector('[data-word="refused"]')) return undefined;
    return this.go(this.at + 1);
  }

  /** In a line Enter leads to the next one, and from the last of them onward. */
  press(event) {
    event.stopPropagation();
    const { target } = event;
    const line = target.matches('textarea[rows="1"], input[type="text"], input[type="radio"]');
    if (event.key !== "Enter" || !line || !this.step) return;
    event.preventDefault();
    const boxes = [...this.parts.body.querySelectorAll(".wb-input")].filter((box) => box.getClientRects().length);
    const following = target.type === "radio" ? undefined : boxes[boxes.indexOf(target) + 1];
    if (following instanceof HTMLElement) following.focus();
    else this.onward();
  }

  end() {
    this.giveBack();
    this.unfit();
    this.element.remove();
    this.ended();
  }

  update(card, editable) {
    this.editable = editable;
    this.findings = card.findings.filter((one) => one.indicator === this.item);
    if (this.beside) this.show();
  }
}

const boxOf = (field) => /** @type {HTMLInputElement} */ (field.querySelector(".wb-input"));
