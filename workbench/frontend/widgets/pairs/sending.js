import { delivered } from "../../shared/delivery.js";
import { h } from "../../shared/dom.js";

/** Why something was refused, as a finished sentence. */
export function reasonOf(error, labels) {
  return error.message || labels["error.unknown"];
}

/** Carries out the gestures on one pair, one at a time, and says in `status` how they fare. */
export class Sending {
  constructor({ labels, send }, node) {
    this.labels = labels;
    this.send = send;
    this.node = node;
    this.busy = false;
    this.status = h("p", { class: "wb-status", role: "status", hidden: true });
  }

  say(sentence) {
    this.status.textContent = sentence ?? "";
    this.status.hidden = !sentence;
  }

  /** Send one gesture. Resolves with its result, or with null while another is under way; a refusal is the caller's to show. */
  async act(intent, data) {
    if (this.busy) return null;
    this.busy = true;
    this.say(null);
    try {
      const answer = this.send(intent, { node: this.node, ...data });
      return await delivered(answer, () => this.say(this.labels["state.kept"]));
    } finally {
      this.busy = false;
      this.say(null);
    }
  }

  /** Carry out one gesture; whether it took effect. A refusal is shown in the row. */
  async press(intent, data) {
    try {
      return (await this.act(intent, data)) !== null;
    } catch (error) {
      this.say(reasonOf(error, this.labels));
      return false;
    }
  }
}
