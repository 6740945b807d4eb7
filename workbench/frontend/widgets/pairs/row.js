import { h } from "../../shared/dom.js";
import { worded } from "../../shared/proposed.js";
import { isOnlyStart, startingText, stateOf } from "./pair.js";
import { actions, note, objective, problem } from "./parts.js";
import { Sending } from "./sending.js";
import { sharpen } from "./sharpen.js";
import { Slots } from "./slots.js";
import { unsent, Writing } from "./writing.js";

const DEEPEST = 4; // steps of indent

/**
 * One problem beside its objective. `desk` is what all rows share: `{ labels, send(intent, data), drafts }`.
 */
export class Row {
  constructor(desk, pair) {
    this.desk = desk;
    this.pair = pair;
    this.rights = { editable: false, facilitator: false, may: "edit", now: null };
    this.shown = false; // whether it has been brought up to date once
    /** @type {Writing | null} */
    this.writing = null;
    this.sending = new Sending(desk, pair.node);
    this.gestures = this.gesturesOn();
    this.element = h("li", { class: "wb-pair", tabindex: "-1", dataset: { node: pair.node } });
    this.slots = new Slots(this.element);
    const slots = this.slots;
    const arrow = h("span", { class: "wb-arrow", "aria-hidden": "true" });
    const right = [slots.objective, slots.actions, slots.note, slots.sharp];
    this.element.append(slots.problem, arrow, ...right, this.sending.status);
  }

  /** What people can do with the pair; each gesture acts on it as it is then. */
  gesturesOn() {
    const press = (intent, data) => this.sending.press(intent, data);
    return {
      keep: () => press("confirm_objective", { text: startingText(this.pair), base: this.pair.objective }),
      edit: () => this.edit(startingText(this.pair), this.pair.objective),
      reopen: () => press("reopen_objective", {}),
      back: () => press("send_back", {}),
      stand: () => press("keep_problem", {}),
      next: () => this.desk.readOn(),
      read: () => press("read_objective", { text: this.pair.proposal, on: !this.pair.read }),
      choose: (text) => press("settle_objective", { text }),
    };
  }

  /**
   * Bring it up to date: patches only what changed, and tells whether somebody else changed its objective. `rights` is
   * `{editable, facilitator, may, now}`, `may` what the right of the stage leaves them, `now` the node the group is reading.
   */
  update(pair, rights) {
    const first = !this.shown;
    const others = !first && this.changedByOthers(pair);
    this.pair = pair;
    this.rights = rights;
    this.shown = true;
    const [words, base] = first && rights.editable ? unsent(this.desk.drafts, pair.node) : [null, null];
    if (words === null) this.redraw();
    else this.edit(words, base, false);
    if (others) refresh(this.element);
    return others;
  }

  changedByOthers({ objective: words, offers }) {
    if (this.sending.busy || this.writing) return false;
    return words !== this.pair.objective || offers.length > this.pair.offers.length;
  }

  /** Open the editor with `text`; `base` is the wording it started from. */
  edit(text, base, focus = true) {
    const { desk, pair, sending } = this;
    const labels = worded(desk.labels, this.rights.may);
    const writing = new Writing({ ...desk, labels }, pair, { text, base, sending, close: () => this.close(writing) });
    this.writing = writing;
    this.redraw();
    if (focus) writing.form.focus({ select: isOnlyStart(pair, text) });
  }

  close(writing) {
    const { slots } = this;
    const held = slots.objective.contains(document.activeElement);
    this.writing = null;
    writing.end();
    this.redraw();
    if (held) (slots.actions.querySelector("button") ?? this.element).focus({ preventScroll: true });
  }

  redraw() {
    const { element, pair, writing } = this;
    const state = stateOf(pair);
    element.dataset.state = writing ? "editing" : state;
    element.dataset.kind = pair.kind;
    element.style.setProperty("--wb-depth", String(Math.min(Math.max((pair.depth ?? 1) - 1, 0), DEEPEST)));
    this.drawParts(state);
    writing?.compare(pair.objective);
  }

  drawParts(state) {
    const { slots, pair, rights, writing } = this;
    const labels = worded(this.desk.labels, rights.may);
    const now = rights.now === pair.node;
    const open = rights.editable && (rights.facilitator || !pair.lock);
    const gestures = open ? { ...this.gestures, leads: rights.facilitator, now } : null;
    const shown = JSON.stringify([pair, open, rights.facilitator, rights.may, now]);
    this.element.classList.toggle("wb-now", now && !writing);
    const both = `${shown}${Boolean(writing)}`;
    const sharp = JSON.stringify([state, pair.findings, Boolean(writing)]);
    slots.draw(slots.problem, JSON.stringify([pair.problem, pair.was, pair.lock]), () => problem(pair, state, labels));
    slots.draw(slots.objective, writing ? "editor" : shown, () =>
      writing ? writing.form.element : objective(pair, state, labels, gestures !== null),
    );
    slots.draw(slots.actions, both, () => actions(pair, state, labels, writing ? null : gestures));
    slots.draw(slots.note, both, () => note(pair, state, labels, gestures));
    slots.draw(slots.sharp, sharp, () => (writing ? null : sharpen(pair, state, labels)));
  }
}

/** A soft highlight on what somebody else changed; it starts again if they change it once more. */
function refresh(element) {
  element.classList.remove("wb-fresh");
  void element.offsetWidth;
  element.classList.add("wb-fresh");
}
