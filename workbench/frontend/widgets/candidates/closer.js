import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { offers } from "../../shared/offers.js";
import { criteria, hasDraft } from "./criteria.js";
import { paper } from "./paper.js";

/** @typedef {import("./index.js").Desk} Desk */
/** @typedef {import("./index.js").Candidate} Candidate */

/** What one looks at before choosing: the questions to the sentence, the criteria, and what its author may do with it. */
export class Closer {
  /** @param {Desk} desk */
  constructor(desk) {
    this.desk = desk;
    /** @type {ReturnType<typeof criteria> | null} made when somebody looks: four boxes for each of many are a lot */
    this.weighed = null;
    /** @type {Candidate | null} */
    this.now = null;
    this.shown = "";
    this.remarks = h("div", { class: "wb-remarks" });
    this.place = h("div", {});
    this.own = h("div", { class: "wb-do" });
    this.paper = paper(desk);
    this.about = h("span", { class: "wb-sr" });
    this.element = h(
      "details",
      { class: "wb-closer", ontoggle: () => this.open() },
      h("summary", {}, desk.labels.details, this.about),
      this.remarks,
      this.place,
      this.paper.element,
      this.own,
    );
  }

  /**
   * @param {Candidate} candidate
   * @param {boolean} own whether it is its reader's
   */
  update(candidate, own) {
    this.now = candidate;
    const { desk } = this;
    const mayWord = desk.view.editable && (own || desk.view.facilitator) && !candidate.place;
    this.draw(candidate, mayWord);
    this.paper.update(candidate);
    this.open();
  }

  open() {
    const { desk, now } = this;
    if (!now || (!this.element.open && !hasDraft(desk, now.id))) return;
    if (!this.weighed) {
      this.weighed = criteria(desk, now);
      this.place.replaceChildren(this.weighed.element);
    }
    this.weighed.update(now);
  }

  /**
   * @param {Candidate} candidate
   * @param {boolean} mayWord
   */
  draw(candidate, mayWord) {
    const look = JSON.stringify([candidate.text, candidate.offers, candidate.findings, mayWord]);
    if (look === this.shown) return;
    this.shown = look;
    const { labels } = this.desk;
    const about = candidate.text;
    this.about.textContent = `: ${about}`;
    this.remarks.replaceChildren(...remarksOf(this.desk, candidate, mayWord));
    const doing = [
      button(labels.reword, () => reword(this.desk, candidate), { about }),
      button(labels.withdraw, () => withdraw(this.desk, candidate), { look: "quiet", about }),
    ];
    this.own.replaceChildren(...(mayWord ? doing : []));
  }
}

function remarksOf({ labels, act }, { id, text, offers: others, findings }, mayWord) {
  const choose = mayWord ? (words) => act("settle_candidate", { candidate: id, text: words }) : null;
  const list = findings.map(({ message }) => h("li", { text: message }));
  return [
    ...(others.length ? [offers({ labels, wordings: [text, ...others], choose })] : []),
    ...(list.length ? [h("h3", { text: labels.look }), h("ul", {}, list)] : []),
  ];
}

async function withdraw({ labels, act }, { id }) {
  if (await act("withdraw_candidate", { candidate: id }))
    toast(labels.withdrawn, { label: labels.undo, action: () => act("undo"), last: true });
}

/** Word it anew; what is typed is kept until it has arrived. */
async function reword({ labels, act, drafts }, { id, text }) {
  const key = `reword:${id}`;
  const box = h("textarea", {
    class: "wb-propose-field",
    dir: "auto",
    rows: 3,
    maxlength: 10000,
    "aria-label": labels.reword,
    value: drafts.get(key) ?? text,
    oninput: () => drafts.set(key, box.value),
  });
  const actions = [
    { name: "cancel", label: labels.cancel },
    { name: "save", label: labels["reword.save"], primary: true },
  ];
  const done = await dialog({ title: labels.reword, body: box, actions });
  if (done === "cancel") drafts.clear(key);
  if (done === "save" && (await act("reword_candidate", { candidate: id, text: box.value, base: text })))
    drafts.clear(key);
}
