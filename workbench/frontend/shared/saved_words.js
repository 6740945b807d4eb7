import { decided } from "./begun.js";
import { later } from "./composing.js";
import { delivered } from "./delivery.js";
import { announce } from "./dom.js";
import { fare } from "./fare.js";
import * as state from "./field_state.js";
import { proposing } from "./proposed.js";
import { isOver } from "./rule.js";
import { NO_BOX } from "./text_box.js";

const PAUSE = 1200; // ms without typing after which the words go by themselves

/**
 * @typedef {object} About
 * @property {import("./phrase.js").Labels} labels
 * @property {string} id
 * @property {string} key
 * @property {import("./drafts.js").Drafts} drafts
 * @property {string} [initial]
 * @property {(text: string, base: string) => Promise<{ offered?: boolean, proposed?: string }>} send
 * @property {(text: string) => unknown} choose
 * @property {boolean} [pausing] whether a pause sends them
 * @property {() => void} [changed] called as they change
 * @property {{ error?: string }} [look]
 */

/**
 * Words that save themselves, whatever box they are typed into: after a pause and on leaving it. Words that meet somebody
 * else's newer ones are both kept, and a chooser appears. `key` names their draft in `drafts`; `send(text, base)` resolves
 * with the result of the intent, `choose(text)` settles; the labels are those of `workbench.words.saved_text`.
 *
 * The parts `word` (how they fare), `error`, `meanwhile` and `chooser` are put into a frame by whoever makes the box, and
 * handed over with it by `attach`.
 */
export class SavedWords {
  /** @param {About} about */
  constructor({ labels, id, key, drafts, initial = "", send, choose, pausing = true, changed = () => {}, look = {} }) {
    this.labels = labels;
    this.key = key;
    this.drafts = drafts;
    this.choose = choose;
    this.pausing = pausing;
    this.changed = changed;
    this.sendWords = send;
    const draft = drafts.get(key);
    const base = draft === null ? null : (drafts.get(`${key}:base`) ?? "");
    this.now = state.recovered(state.opened(initial), draft, base);
    this.sending = Promise.resolve();
    this.paused = () => this.save(true);
    this.shown = () => this.show();
    this.input = NO_BOX;
    this.fare = fare({ labels, id, look, send: () => this.sendHeld() });
    this.word = this.fare.word;
    this.error = this.fare.error;
    this.meanwhile = this.fare.meanwhile;
    this.chooser = this.fare.chooser;
    /** @type {HTMLElement} */
    this.element = this.word; // until the frame is there
  }

  /** The words as they stand in the box. */
  get words() {
    return this.now.typed;
  }

  /**
   * Begin: `input` is the box, `element` the frame around it.
   * @param {import("./text_box.js").Box} input
   * @param {HTMLElement} element
   */
  attach(input, element) {
    this.input = input;
    this.element = element;
    this.draw();
    if (state.dirty(this.now)) this.saveSoon();
  }

  /**
   * The person typed.
   * @param {string} text
   */
  type(text) {
    this.become(state.typed(this.now, text));
    this.drafts.set(this.key, text);
    this.drafts.set(`${this.key}:base`, this.now.base);
    clearTimeout(this.timer);
    if (this.pausing) this.saveSoon();
  }

  saveSoon() {
    if (proposing()) return; // a proposal is made when somebody has finished, not at each pause
    this.timer = setTimeout(() => later(this.paused), PAUSE);
  }

  /** Send them if there is anything to send; resolves when they have gone. */
  save(pausing = false) {
    clearTimeout(this.timer);
    if (this.held()) this.draw();
    else if (state.ready(this.now, pausing)) this.sending = this.deliver();
    return this.sending;
  }

  /** Whether they were begun under the Chatham House Rule, in a sitting that is over: then they go only when their writer says so. */
  held() {
    return state.dirty(this.now) && isOver(this.drafts.begun(this.key));
  }

  sendHeld() {
    decided({ text: this.now.typed });
    this.become({ ...this.now, error: null });
    return this.save();
  }

  async deliver() {
    const { base, typed: words } = this.now;
    this.become(state.sending(this.now));
    try {
      const result = await delivered(this.sendWords(words, base), () => this.become(state.delayed(this.now)));
      this.become(state.acknowledged(this.now, Boolean(result.offered || result.proposed)));
      if (result.offered) announce(this.labels["offers.kept"]);
      this.forget();
      later(this.shown);
      await new Promise((done) => later(() => done(null)));
      if (state.ready(this.now, true)) await this.deliver();
    } catch (refusal) {
      const { message } = /** @type {import("./channel.js").Refusal} */ (refusal);
      this.become(state.refused(this.now, message || this.labels["error.unknown"]));
    }
  }

  /**
   * Take in what the group has now; whether the words in the box are others because of it.
   * @param {import("./offers.js").Wording} wording
   * @param {boolean} editable
   */
  update({ text, offers: others }, editable) {
    const before = this.now.typed;
    this.become(state.arrived(this.now, text));
    later(this.shown); // filling the box would end a composition
    this.input.readOnly(!editable);
    this.forget();
    this.fare.offer(text, others, editable ? this.choose : null);
    return !state.same(before, this.now.typed);
  }

  /** @param {state.FieldState} next */
  become(next) {
    this.now = next;
    this.draw();
    this.changed();
  }

  draw() {
    this.element.dataset.word = state.wordOf(this.now);
    this.fare.tell(this.now, this.held());
    this.input.invalid(this.now.error !== null);
  }

  /** What has arrived is no draft any more. */
  forget() {
    if (state.dirty(this.now)) return;
    this.drafts.clear(this.key);
    this.drafts.clear(`${this.key}:base`);
  }

  /** The box shows the state's words. */
  show() {
    if (!state.same(this.input.value(), this.now.typed)) this.input.put(this.now.typed);
  }
}
