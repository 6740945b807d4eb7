import { button } from "../../shared/button.js";
import { delivered } from "../../shared/delivery.js";
import { announce, h, toast } from "../../shared/dom.js";
import { keyboardStays } from "../../shared/keyboard_stays.js";
import { CARD_LENGTH, lengthBelow } from "../../shared/length.js";
import { sendsOwnWords } from "../../shared/own_words.js";
import { ruleNote } from "../../shared/rule_note.js";
import { grow } from "../../shared/text_box.js";
import { unique } from "../../shared/unique.js";

/** @typedef {import("../../shared/channel.js").Refusal} Refusal */

const KEY = "propose";
const OLD_KEY = "state_core_problem:";
const TAKEN = ["centre_reserved", "core_problem_exists"]; // somebody was there before: the sentence becomes a candidate

/** Where somebody writes a sentence of their own. What is typed is kept until it has arrived. */
export class Composer {
  /** @param {import("./index.js").Desk} desk */
  constructor(desk) {
    this.desk = desk;
    this.sending = false;
    const { labels } = desk;
    const id = unique("wb-propose");
    this.field = this.makeField(id);
    this.wrong = h("p", { class: "wb-propose-wrong", id: `${id}-wrong`, role: "alert", dir: "auto" });
    this.length = lengthBelow(this.field, CARD_LENGTH);
    this.propose = button(labels.propose, () => this.submit((text) => this.becomeCandidate(text)));
    this.straight = button(labels["propose.straight"], () => this.submit((text) => this.goStraight(text)));
    this.element = h(
      "div",
      { class: "wb-propose" },
      h("label", { for: id, text: labels["propose.name"] }),
      this.field,
      this.length.element,
      this.wrong,
      ruleNote(labels),
      h("div", { class: "wb-do" }, [this.propose, this.straight].map(keyboardStays)),
    );
  }

  /** @param {string} id */
  makeField(id) {
    const { drafts, before, labels } = this.desk;
    return h("textarea", {
      id,
      class: "wb-propose-field",
      dir: "auto",
      rows: 2,
      maxlength: 10000,
      autocomplete: "off",
      placeholder: labels["propose.example"],
      "aria-describedby": `${id}-wrong`,
      value: drafts.get(KEY) ?? before.get(OLD_KEY) ?? "",
      oninput: () => {
        drafts.set(KEY, this.field.value);
        this.say("");
        grow(this.field);
      },
      onkeydown: (event) => this.pressed(event),
    });
  }

  say(text) {
    this.wrong.textContent = text;
    this.field.setAttribute("aria-invalid", String(Boolean(text)));
  }

  get words() {
    return this.field.value.trim().replace(/\s+/g, " ");
  }

  pressed(event) {
    event.stopPropagation(); // keys pressed here are no commands of the tree
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    (this.propose.classList.contains("wb-primary") ? this.propose : this.straight).click();
  }

  async becomeCandidate(text) {
    await this.desk.send("propose_candidate", { text });
    announce(this.desk.labels.proposed);
  }

  async goStraight(text) {
    try {
      sendsOwnWords(text);
      await this.desk.send("state_core_problem", { text });
    } catch (error) {
      const refusal = /** @type {Refusal} */ (error);
      if (!TAKEN.includes(refusal.code)) throw refusal;
      await this.desk.send("propose_candidate", { text });
      toast(this.desk.labels["propose.late"]);
    }
  }

  /** @param {(text: string) => Promise<void>} way */
  async submit(way) {
    const { labels } = this.desk;
    const text = this.words;
    if (this.sending) return;
    if (!text) {
      this.say(labels["propose.empty"]);
      this.field.focus();
      return;
    }
    this.sending = true;
    this.say("");
    try {
      await delivered(way(text), () => this.say(labels["word.kept"]));
      this.arrived(text);
    } catch (error) {
      const refusal = /** @type {Refusal} */ (error);
      if (!refusal.told) this.say(refusal.message || labels["error.unknown"]);
    } finally {
      this.sending = false;
    }
  }

  /** What has arrived is no draft any more; what was typed meanwhile is. */
  arrived(text) {
    this.say("");
    if (this.words !== text) return;
    this.field.value = "";
    this.length.update();
    this.desk.drafts.clear(KEY);
    this.desk.before.clear(OLD_KEY);
    grow(this.field);
  }

  update() {
    const { view } = this.desk;
    const mayBeFirst = !view.core && !view.candidates.length;
    const first = mayBeFirst && view.straight && !view.facilitator;
    this.element.hidden = !view.editable;
    this.straight.hidden = !mayBeFirst || !(view.straight || view.facilitator);
    this.straight.classList.toggle("wb-primary", first);
    this.propose.classList.toggle("wb-primary", !first);
  }
}
