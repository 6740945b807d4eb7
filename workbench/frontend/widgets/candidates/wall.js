import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { countedOf, phrase } from "../../shared/phrase.js";
import { fit, ROWS, stretch } from "./fit.js";
import { placed } from "./placed.js";
import { columnsOf, firstOf, legend, tally } from "./tally.js";

const PIPS = 40;

/**
 * The candidates for a room: equal rows in the order they came, then the most preferred first with what the room prefers beside each, then the one in the
 * centre large with the others in sight. Once the tree grows the wall is the tree's.
 */
export class Wall {
  constructor(labels) {
    this.labels = labels;
    this.title = h("h2", {});
    this.count = h("div", { class: "wb-wall-chosen" });
    this.meaning = h("p", { class: "wb-legend" });
    this.empty = h("p", { class: "wb-wall-empty", text: labels["wall.empty"] });
    this.items = h("ol", { class: "wb-wall-rows" });
    this.more = h("p", { class: "wb-wall-rest" });
    this.centre = placed(labels);
    this.rows = new Map();
    this.element = h(
      "section",
      { class: "wb-candidates-wall", "aria-label": labels.label },
      h("header", {}, this.title, this.count),
      this.empty,
      this.items,
      this.centre.element,
      this.more,
      this.meaning,
    );
    this.fitting = () => this.fit();
    this.observer = new ResizeObserver(this.fitting);
    this.observer.observe(document.documentElement);
    window.addEventListener("resize", this.fitting);
  }

  update(view) {
    const core = view.candidates.find(({ place }) => place === "core");
    const large = Boolean(view.core && view.alone && core);
    this.element.hidden = Boolean(view.core) && !large;
    this.element.dataset.state = large ? "placed" : view.candidates.length ? view.phase : "empty";
    this.title.textContent = titleOf(this.labels, view, large);
    this.empty.hidden = large || view.candidates.length > 0;
    this.centre.element.hidden = !large;
    this.items.hidden = large || !view.candidates.length;
    this.tell(view);
    if (large) this.centre.update(view, core);
    this.list(large ? [] : view.candidates, view);
    this.items.style.setProperty("--wb-groups", columnsOf(view));
    this.fit();
  }

  list(candidates, view) {
    for (const id of this.rows.keys()) if (!candidates.some((one) => one.id === id)) this.rows.delete(id);
    keyed(
      this.items,
      candidates.map((one) => this.row(one, view)),
    );
  }

  row(one, view) {
    const known = this.rows.get(one.id) ?? { element: h("li", {}), look: "" };
    this.rows.set(one.id, known);
    const tied = view.candidates.filter(({ first }) => first).length;
    const look = JSON.stringify([one.text, one.lacks, one.preferred, one.first && tied, view.groups]);
    if (look !== known.look) {
      known.look = look;
      known.element.replaceChildren(...rowParts(this.labels, one, view));
    }
    return known.element;
  }

  /** How many have chosen, and what the shapes mean. */
  tell(view) {
    const { labels, count, meaning } = this;
    const unseen = view.phase === "choosing";
    const words = countedOf(labels, "chosen", view.chosen, view.of);
    const pips = Array.from({ length: Math.min(view.chosen, PIPS) }, () => h("i", {}));
    count.hidden = view.phase === "gathering" || this.element.dataset.state === "placed";
    count.replaceChildren(
      h("b", { text: unseen ? `${words} · ${labels["chosen.unseen"]}` : words }),
      h("span", { class: "wb-pips", "aria-hidden": "true" }, pips),
    );
    const few = view.phase === "shown" && !view.groups.length;
    meaning.hidden = !view.groups.length && !few;
    const shapes = [h("span", { text: labels["wall.one"] }), ...legend(labels, view)];
    meaning.replaceChildren(...(few ? [labels["tally.few"]] : shapes));
  }

  /** Give what is shown the largest letters with which all of it is seen; say how much is left out. */
  fit() {
    if (this.element.hidden || !this.element.isConnected) return;
    stretch(this.element);
    this.more.hidden = true;
    this.more.hidden = !this.seen();
    if (this.more.hidden) return;
    const left = this.seen(); // once more: the line that says so takes room of its own
    this.more.textContent = phrase(this.labels["wall.more"], { count: left });
  }

  /** How many are left out with the largest letters that can be. */
  seen() {
    if (this.items.hidden) return this.centre.fit();
    return fit(this.items, ROWS, /** @type {HTMLElement[]} */ ([...this.items.children]));
  }

  stop() {
    this.observer.disconnect();
    window.removeEventListener("resize", this.fitting);
    this.element.remove();
  }
}

function titleOf(labels, view, large) {
  if (large) return labels["wall.placed"];
  if (view.phase === "shown") return labels["wall.shown"];
  return labels[view.candidates.length ? "title" : "title.first"];
}

function rowParts(labels, one, view) {
  return [
    h("span", { class: "wb-candidate-number", text: String(one.number) }),
    h("div", {}, h("p", { class: "wb-words", dir: "auto", text: one.text }), firstOf(labels, view, one)),
    one.preferred ? tally(labels, view, one.preferred) : h("p", { class: "wb-lacks", text: one.lacks }),
  ];
}
