import { delivered } from "./delivery.js";
import { announce, h } from "./dom.js";
import * as state from "./field_state.js";
import { offers } from "./offers.js";
import { phrase } from "./phrase.js";

/** A pause in typing after which the words go by themselves, in ms. */
const PAUSE = 1200;

/**
 * Words that save themselves, whatever box they are typed into: after a pause and on leaving it. Words that meet somebody
 * else's newer ones are both kept, and a chooser appears. `key` names their draft in `drafts`; `send(text, base)` resolves
 * with the result of the intent, `choose(text)` settles; the labels are those of `workbench.words.saved_text`.
 *
 * The parts `word` (how they fare), `error`, `meanwhile` and `chooser` are put into a frame by whoever makes the box, and
 * handed over with it by `attach`.
 */
export class SavedWords {
  /** `pausing`: whether a pause sends them; `changed()` is called as they change. */
  constructor({ labels, id, key, drafts, initial = "", send, choose, pausing = true, changed = () => {}, look = {} }) {
    Object.assign(this, { labels, key, drafts, choose, pausing, changed });
    this.sendWords = send;
    const draft = drafts.get(key);
    const base = draft === null ? null : (drafts.get(`${key}:base`) ?? "");
    this.now = state.recovered(state.opened(initial), draft, base);
    this.timer = null;
    this.sending = Promise.resolve();
    this.shown = "[]";
    this.word = h("span", { class: "wb-word" });
    this.error = h("p", { class: look.error ?? "wb-words-error", dir: "auto", role: "alert", id: `${id}-error` });
    this.meanwhile = h("p", { class: "wb-meanwhile", dir: "auto", role: "status", hidden: true });
    this.chooser = h("div", { hidden: true });
  }

  /** The words as they stand in the box. */
  get words() {
    return this.now.typed;
  }

  /** Begin: `input` is the box (`{value(), put(text), readOnly(flag), invalid(flag)}`), `element` the frame around it. */
  attach(input, element) {
    Object.assign(this, { input, element });
    this.draw();
    if (state.dirty(this.now)) this.saveSoon();
  }

  /** The person typed. */
  type(text) {
    this.become(state.typed(this.now, text));
    this.drafts.set(this.key, text);
    this.drafts.set(`${this.key}:base`, this.now.base);
    clearTimeout(this.timer);
    if (this.pausing) this.saveSoon();
  }

  saveSoon() {
    this.timer = setTimeout(() => this.save(true), PAUSE);
  }

  /** Send them if there is anything to send; resolves when they have gone. */
  save(pausing = false) {
    clearTimeout(this.timer);
    if (state.ready(this.now, pausing)) this.sending = this.deliver();
    return this.sending;
  }

  async deliver() {
    const { base } = this.now;
    this.become(state.sending(this.now));
    const late = () => this.become(state.delayed(this.now));
    try {
      const result = await delivered(this.sendWords(this.now.sent, base), late);
      this.become(state.acknowledged(this.now, Boolean(result.offered)));
      if (result.offered) announce(this.labels["offers.kept"]);
      this.forget();
      this.show();
      if (state.ready(this.now, true)) await this.deliver();
    } catch (refusal) {
      this.become(state.refused(this.now, refusal.message || this.labels["error.unknown"]));
    }
  }

  /** Take in what the group has now; whether the words in the box are others because of it. */
  update({ text, offers: others }, editable) {
    const before = this.now.typed;
    this.become(state.arrived(this.now, text));
    this.show();
    this.input.readOnly(!editable);
    this.forget();
    this.offer(text, others, editable);
    return !state.same(before, this.now.typed);
  }

  offer(text, others, editable) {
    const list = JSON.stringify([others, editable, text]);
    if (list === this.shown) return;
    this.shown = list;
    this.chooser.hidden = others.length === 0;
    const choose = editable ? this.choose : null;
    const shown = others.length ? [offers({ labels: this.labels, wordings: [text, ...others], choose })] : [];
    this.chooser.replaceChildren(...shown);
  }

  become(next) {
    this.now = next;
    this.draw();
    this.changed();
  }

  draw() {
    const { now, labels } = this;
    const step = state.wordOf(now);
    this.element.dataset.word = step;
    this.word.textContent = labels[`word.${step}`] ?? "";
    this.error.textContent = now.error ?? "";
    this.input.invalid(now.error !== null);
    const between = now.meanwhile === null ? "" : phrase(labels.meanwhile, { text: now.meanwhile || "—" });
    this.meanwhile.hidden = now.meanwhile === null;
    this.meanwhile.textContent = between;
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
