import { announce } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { editor } from "./editor.js";
import { reasonOf } from "./sending.js";

const keysOf = (node) => [node, `${node}:base`];

/** The words of an objective that were typed before and never sent, and the wording they started from: `[words, base]`, or nulls. */
export function unsent(drafts, node) {
  const [words, base] = keysOf(node);
  return [drafts.get(words), drafts.get(base)];
}

/**
 * An objective being written: what is typed is kept as a draft until the group has it. `base`: the wording it started from;
 * `sending` carries it out, `close()` ends the writing.
 */
export class Writing {
  constructor({ labels, drafts }, pair, { text, base, sending, close }) {
    this.labels = labels;
    this.drafts = drafts;
    this.node = pair.node;
    this.base = base;
    this.sending = sending;
    this.close = close;
    this.open = true;
    this.form = editor({
      labels,
      about: pair.problem,
      text,
      save: (words) => this.save(words),
      cancel: close,
      typed: (words) => this.keep(words),
    });
  }

  keep(text) {
    const [words, base] = keysOf(this.node);
    this.drafts.set(words, text);
    this.drafts.set(base, this.base ?? "");
  }

  async save(text) {
    const { form, labels, sending, base } = this;
    form.say("error", text.trim() ? null : labels["error.empty_text"]);
    if (!text.trim() || sending.busy) return;
    form.say("status", labels["state.saving"]);
    try {
      const result = await sending.act("confirm_objective", { text, base });
      if (result?.offered) announce(labels["offers.kept"]);
      if (this.open && form.text() === text) this.close();
      else form.say("status", null);
    } catch (error) {
      form.say("status", null);
      form.say("error", reasonOf(error, labels));
    }
  }

  /** Say what others made of the objective meanwhile. */
  compare(objective) {
    const changed = objective !== this.base && objective !== null;
    this.form.say("note", changed ? phrase(this.labels["editor.meanwhile"], { text: objective }) : null);
  }

  /** The writing is over: nothing of it is kept. */
  end() {
    this.open = false;
    for (const key of keysOf(this.node)) this.drafts.clear(key);
  }
}
