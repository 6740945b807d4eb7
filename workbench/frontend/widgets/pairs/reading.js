import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { KeepAll } from "./keep_all.js";
import { following, sureProposals } from "./pair.js";
import { totals } from "./totals.js";
import { onTheWall } from "./wall.js";

const MOST = 40; // pieces of the bar: beyond, one stroke is drawn instead

/**
 * Beside the pairs: how far the group has come in reading what is sure, what is still open, and keeping all that were read
 * (R16). `desk` as for `Row`; `pairsNow()` gives the pairs as they are, `show(node)` brings one into sight.
 */
export class Reading {
  constructor(desk, pairsNow, show) {
    const { labels, send, alone = false } = desk;
    this.labels = labels;
    this.alone = alone; // in a notebook of one's own there is no wall
    this.pairsNow = pairsNow;
    this.show = show;
    this.now = null; // the node being read, on the facilitator's page
    this.attempt = attempting({ labels, send });
    this.keepAll = new KeepAll(desk, pairsNow, (node) => this.goTo(node));
    this.next = button(labels["reading.next"], () => this.read(), { look: "primary", class: "wb-button wb-primary" });
    this.bar = h("div", { class: "wb-read-bar", role: "img" });
    this.words = h("p", { class: "wb-read-words" });
    this.help = h("p", { class: "wb-read-help" });
    this.totals = totals(labels);
    this.wall = onTheWall(labels, this.attempt);
    const title = h("h3", { text: labels["reading.title"] });
    const steps = h("div", { class: "wb-read-do" }, this.next, this.keepAll.element);
    this.sure = h("section", { class: "wb-read" }, title, this.bar, this.words, steps, this.help);
    this.element = h("aside", { class: "wb-reading" }, this.sure, this.totals.element, this.wall.element);
  }

  /** The pair being read was read: on to the next. */
  async read() {
    const pair = this.pairsNow().find(({ node }) => node === this.now);
    if (!pair) return;
    const ahead = following(this.pairsNow(), pair.node);
    if (!(await this.attempt("read_objective", { node: pair.node, text: pair.proposal, on: true })) || !ahead) return;
    this.goTo(ahead.node);
    announce(`${ahead.problem} → ${ahead.proposal}`);
  }

  goTo(node) {
    this.now = node;
    this.show(node);
  }

  /** The pair to be read now: the one before as long as it was not, else the next. */
  choose(pairs, facilitator) {
    const unread = sureProposals(pairs).filter((pair) => !pair.read);
    const stays = unread.some(({ node }) => node === this.now);
    if (!facilitator || !unread.length) this.now = null;
    else if (!stays) this.now = (following(pairs, this.now) ?? unread[0]).node;
    return this.now;
  }

  update({ pairs, editable, facilitator, shown }) {
    const { labels } = this;
    const sure = sureProposals(pairs);
    const read = sure.filter((pair) => pair.read).length;
    const left = sure.length - read;
    const leads = editable && facilitator;
    this.element.hidden = pairs.length === 0;
    this.sure.hidden = sure.length === 0;
    this.words.textContent = left
      ? phrase(labels["reading.some"], { count: read, total: sure.length, left })
      : counted(labels, "reading.all", sure.length);
    this.drawBar(read, sure.length);
    this.next.hidden = !leads || left === 0;
    this.keepAll.update(leads ? sure.length : 0, left);
    this.help.textContent = labels[leads ? "keep_all.help" : "keep_all.facilitator"];
    this.help.hidden = !editable;
    this.totals.update(pairs);
    this.wall.update(leads && left > 0 && !this.alone, Boolean(shown));
  }

  drawBar(read, total) {
    const { bar, labels } = this;
    const pieces = total <= MOST ? total : 0;
    bar.setAttribute("aria-label", phrase(labels["reading.bar"], { count: read, total }));
    if (bar.childElementCount !== pieces) bar.replaceChildren(...Array.from({ length: pieces }, () => h("i", {})));
    [...bar.children].forEach((piece, at) => {
      piece.classList.toggle("wb-full", at < read);
    });
    bar.style.setProperty("--wb-read", total ? `${(100 * read) / total}%` : "0");
    bar.classList.toggle("wb-many", !pieces);
  }
}
