import { letting } from "../form.js";
import { planSheet } from "./sheet.js";

/** The work plans of cards, each made when it is opened; one at most is to be seen. */
export class OpenPlan {
  /**
   * `does`: `{ changed(), leave(), left(card) }`: something is to be shown anew, the words of the form are to go, somebody
   * is back on the card. The desk gets the way in: `plan(card, item, field)`.
   */
  constructor(desk, options, does) {
    this.desk = desk;
    this.options = options;
    this.does = does;
    desk.plan = (card, item, field) => this.open(card, item, field);
    /** @type {string | null} */
    this.card = null;
    this.sheets = new Map();
    /** @type {{ item: string, field: string } | null} what is led to once the sheet is there */
    this.wanted = null;
  }

  open(card, item = "", field = "") {
    this.does.leave();
    this.card = card;
    this.wanted = { item, field };
    this.does.changed();
  }

  back(card) {
    this.close();
    this.does.changed();
    this.does.left(card);
  }

  close() {
    this.flush();
    this.card = null;
  }

  of(card) {
    if (!this.sheets.has(card)) {
      const { desk, options } = this;
      const back = () => this.back(card);
      this.sheets.set(card, planSheet({ desk, options, card, letBe: letting(desk, card), back }));
    }
    return this.sheets.get(card);
  }

  flush() {
    for (const sheet of this.sheets.values()) sheet.flush();
  }

  /** Show what the card says now; its sheet where it is to be seen, else null. */
  update(card, state) {
    if (this.card !== card.card) {
      this.card = null;
      return null;
    }
    const sheet = this.of(card.card);
    sheet.update(card, state);
    const { wanted } = this;
    this.wanted = null;
    if (wanted) queueMicrotask(() => (wanted.item ? sheet.lead(wanted.item, wanted.field) : sheet.reveal()));
    return sheet.element;
  }
}
