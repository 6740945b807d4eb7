import { spelled } from "../../shared/date.js";
import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { phrase } from "../../shared/phrase.js";
import { headline, saysMeans } from "./headline.js";
import { beside, changedCard, cut, lacking } from "./shown.js";

/** Sizes of the problem and the objective, in thousand-and-eightieths of the wall's height; the sentence is larger. */
const SIZES = [72, 64, 56, 50, 45, 41, 37, 34, 31, 28];
/** Characters of the sentence, and of what stands beside it: all that a room reads at once. */
const SENTENCE = 280;
const BESIDE = 220;

/**
 * The cards for a room that works on them together (R47): the sentence under discussion, which is that of the card that
 * changed last, with its problem, its objective, what was written just now and what is missing. Without a card, what the stage asks and how
 * to begin. All of a card is read page by page (workbench.panels.wall). Returns `element`, `update(view)` and `end()`.
 */
export function presentation(labels, { fields }, language) {
  const place = h("p", { class: "wb-show-place" });
  const title = h("h2", { class: "wb-show-title", dir: "auto" });
  const list = h("dl", { class: "wb-show-fields" });
  const missing = h("p", { class: "wb-show-missing" });
  const card = h("article", { class: "wb-show-card" }, place, title, list, missing);
  const first = h("section", { class: "wb-show-first" });
  const element = h("div", { class: "wb-show" }, first, card);
  const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
  let cards = null;
  let shown = null;

  function field({ name, text, fresh }) {
    const label = labels[`field.${name}`] ?? name;
    return h(
      "div",
      { class: fresh ? "wb-show-field wb-fresh" : "wb-show-field", dataset: { field: name } },
      h("dt", { text: fresh ? phrase(labels["show.changed"], { field: label }) : label }),
      h("dd", { dir: "auto", text: cut(said(name, text), BESIDE) }),
    );
  }

  function said(name, text) {
    if (kinds.get(name) === "choice") return labels[`choice.${name}.${text}`] ?? text;
    return (kinds.get(name) === "date" && spelled(text, language)) || text;
  }

  function draw(one, at, total, fresh) {
    const words = (name) => one.fields[name]?.text ?? "";
    place.textContent = phrase(labels["show.place"], { count: at + 1, total });
    place.hidden = total < 2;
    const [action, means, objective] = ["action", "means", "objective"].map(words);
    const sentence = headline(labels, { action, means, objective, fits: saysMeans(one) });
    title.textContent = cut(sentence, SENTENCE) || labels["headline.empty"];
    list.replaceChildren(...beside(one, fresh).map(field));
    missing.textContent = lacking(one, labels);
    missing.classList.toggle("wb-complete", one.lacks.length === 0 && one.whole !== false);
  }

  const fit = () => element.clientHeight && largest(element, () => holds(element), SIZES);
  const watch = new ResizeObserver(fit);
  watch.observe(element);
  document.fonts?.ready.then(fit);
  return {
    element,
    end: () => watch.disconnect(),
    update({ cards: next, question, objectives }) {
      const changed = cards === null ? null : changedCard(cards, next);
      const known = next.some((one) => one.card === shown);
      shown = changed?.card ?? (known ? shown : (next.at(-1)?.card ?? null));
      cards = next;
      first.hidden = next.length > 0;
      card.hidden = next.length === 0;
      const at = next.findIndex((one) => one.card === shown);
      if (at === -1) first.replaceChildren(...beginning(labels, question, objectives ?? []));
      else draw(next[at], at, next.length, changed?.names ?? []);
      fit();
    },
  };
}

/** What the room is asked, how to begin, and the objectives for which most speaks. */
function beginning(labels, question, objectives) {
  const best = objectives.filter((item) => item.best);
  return [
    h("h2", { class: "wb-show-title", dir: "auto", text: question ?? labels["empty.closed"] }),
    h("p", { class: "wb-show-begin", text: labels["show.begin"] }),
    h(
      "ul",
      { class: "wb-show-best" },
      best.map(({ text }) => h("li", { dir: "auto", text: cut(text, BESIDE / 2) })),
    ),
  ];
}
