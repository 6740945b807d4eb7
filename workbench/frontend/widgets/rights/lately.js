import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";

const FIRST = 12; // rows shown before somebody asks for more

/** @typedef {{ operation: string, who: string, what: string, at: number, takes_back: boolean }} Operation */

/**
 * What happened lately, for facilitators, who may take any of it back. The list is asked for where it is looked at, and
 * again when something happens.
 */
export class Lately {
  /**
   * @param {import("./choice.js").Desk} desk
   * @param {string} language
   */
  constructor({ labels, attempt }, language) {
    this.labels = labels;
    this.attempt = attempt;
    this.when = clock(language);
    this.heading = h("h3", { tabindex: "-1", text: labels.lately });
    this.show = button(labels["lately.show"], () => this.open());
    this.none = h("p", { class: "wb-rights-none", text: labels["lately.none"], hidden: true });
    this.list = h("ol", { class: "wb-proposals" });
    this.more = button("", () => this.showAll(), { look: "quiet", hidden: true });
    this.element = h(
      "section",
      { class: "wb-lately", "aria-label": labels.lately },
      this.heading,
      h("p", { class: "wb-rights-help", text: labels["lately.intro"] }),
      this.show,
      this.none,
      this.list,
      this.more,
    );
    /** @type {Map<string, HTMLElement>} */
    this.rows = new Map();
    /** @type {Operation[]} */
    this.operations = [];
    this.shown = FIRST;
    this.opened = false;
    this.asking = false;
    /** @type {string | null} what had happened when the list was asked for last */
    this.asked = null;
    /** @type {string | null} what has happened by now */
    this.latest = null;
  }

  /** @param {import("./choice.js").View} view */
  update(view) {
    this.element.hidden = !view.facilitator;
    this.latest = view.latest;
    if (this.opened && this.asked !== this.latest) this.ask();
  }

  /** The drawer is shut: nothing more is asked for. */
  close() {
    Object.assign(this, { opened: false, operations: [], shown: FIRST });
    this.draw();
  }

  async open() {
    this.opened = true;
    await this.ask();
    (this.firstButton(0) ?? this.heading).focus();
  }

  /** Ask for the list as it is now; once more when something has happened meanwhile. */
  async ask() {
    if (this.asking) return;
    this.asking = true;
    do {
      this.asked = this.latest;
      const found = await this.attempt("latest_operations");
      if (!found || !this.opened) break;
      this.operations = found.operations;
      this.draw();
    } while (this.asked !== this.latest);
    this.asking = false;
  }

  /** @param {Operation} one */
  async takeBack({ operation }) {
    const done = await this.attempt("take_back", { operation });
    if (!done) return;
    const undo = () => this.attempt("undo", { reach: null });
    toast(done.said, { label: this.labels.undo, action: undo, last: true });
  }

  showAll() {
    const next = this.shown;
    this.shown = this.operations.length;
    this.draw();
    this.firstButton(next)?.focus();
  }

  /**
   * The button of the row in that place.
   * @param {number} place
   * @returns {HTMLElement | null | undefined}
   */
  firstButton(place) {
    return this.list.children[place]?.querySelector("button");
  }

  draw() {
    const { list, rows, operations } = this;
    const held = list.contains(document.activeElement);
    const some = operations.slice(0, this.shown);
    for (const one of some) if (!rows.has(one.operation)) rows.set(one.operation, this.row(one));
    for (const id of rows.keys()) if (!some.some(({ operation }) => operation === id)) rows.delete(id);
    const elements = some.map(({ operation }) => /** @type {HTMLElement} */ (rows.get(operation)));
    keyed(list, elements);
    // The row that was pressed is gone: the keyboard stays in the list.
    if (held && !list.contains(document.activeElement)) this.heading.focus();
    this.show.hidden = this.opened;
    this.none.hidden = !this.opened || operations.length > 0;
    this.more.hidden = operations.length <= this.shown;
    this.more.textContent = phrase(this.labels["lately.more"], { count: operations.length - this.shown });
  }

  /** @param {Operation} one */
  row(one) {
    const back = button(this.labels["lately.take_back"], () => this.takeBack(one), { about: one.what });
    return h(
      "li",
      { class: "wb-proposal wb-lately-row" },
      h("p", { class: "wb-proposal-by", dir: "auto", text: `${one.who} · ${this.when(one.at)}` }),
      h("p", { class: "wb-proposal-what", dir: "auto", text: one.what }),
      h("div", { class: "wb-proposal-acts" }, back),
    );
  }
}

/**
 * What says when something was: today the time alone.
 * @param {string} language
 */
function clock(language) {
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short" });
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  /** @param {number} at */
  return (at) => {
    const date = new Date(at * 1000);
    return (date.toDateString() === new Date().toDateString() ? time : day).format(date);
  };
}
