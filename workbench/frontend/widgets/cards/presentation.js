import { spelled } from "../../shared/date.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { headline, saysMeans } from "./headline.js";
import { changedCard, shownFields } from "./shown.js";

/** Up to so many fields the words are larger; beyond so many they stand in three columns. */
const FEW = 4;
const MANY = 9;
/** A card higher than so much of the screen does not stand on it at once. */
const MUCH = 0.9;
/** What of a card is seen whole or not at all. */
const PARTS = ".wb-show-field, .wb-show-missing";

/**
 * The cards for a room that reads together (R47): one card at a time, the one that changed last, as sentences and
 * not as a form. Returns `element` and `update(view)`.
 */
export function presentation(labels, { fields, mode }, language) {
  const place = h("p", { class: "wb-show-place" });
  const title = h("h2", { class: "wb-show-title", dir: "auto" });
  const list = h("dl", { class: "wb-show-fields" });
  const missing = h("p", { class: "wb-show-missing" });
  const doubt = h("p", { class: "wb-show-missing", hidden: true });
  const sheet = h("article", { class: "wb-show-card" }, place, title, list, doubt, missing);
  const nothing = h("p", { class: "wb-empty", text: labels["empty.closed"] });
  const more = goesOn(labels, sheet, mode);
  const element = h("div", { class: "wb-show" }, nothing, sheet, more.element);
  let cards = null;
  let shown = null;

  function field(item, fresh) {
    return h(
      "div",
      {
        class: fresh ? "wb-show-field wb-fresh" : "wb-show-field",
        dataset: { field: item.name, long: String(item.text.length > 160) },
      },
      h("dt", { text: labels[`short.${item.name}`] ?? labels[`field.${item.name}`] }),
      value(item, labels, language),
    );
  }

  function draw(card, at, total, fresh) {
    const words = (name) => card.fields[name]?.text ?? "";
    place.textContent = phrase(labels["show.place"], { count: at + 1, total });
    place.hidden = total < 2;
    title.textContent =
      headline(labels, {
        action: words("action"),
        means: words("means"),
        objective: words("objective"),
        fits: saysMeans(card),
      }) || labels["headline.empty"];
    title.dataset.long = String(title.textContent.length > 120);
    const said = shownFields(card, fields);
    sheet.dataset.amount = said.length > MANY ? "many" : said.length > FEW ? "some" : "few";
    list.replaceChildren(...said.map((item) => field(item, fresh.includes(item.name))));
    missing.textContent =
      card.missing.length === 0
        ? labels[card.whole === false ? "complete.let_be" : "complete"]
        : `${labels["show.missing"]} ${card.missing.map((name) => labels[`short.${name}`] ?? labels[`field.${name}`]).join(" · ")}`;
    missing.classList.toggle("wb-complete", card.missing.length === 0 && card.whole !== false);
    doubt.textContent = card.doubts?.end ?? "";
    doubt.hidden = doubt.textContent === "";
  }

  return {
    element,
    end: more.end,
    update({ cards: next }) {
      const changed = cards === null ? null : changedCard(cards, next);
      const known = next.some((card) => card.card === shown);
      shown = changed?.card ?? (known ? shown : (next.at(-1)?.card ?? null));
      cards = next;
      nothing.hidden = next.length > 0;
      sheet.hidden = next.length === 0;
      const at = next.findIndex((card) => card.card === shown);
      if (at === -1) return;
      draw(next[at], at, next.length, changed?.names ?? []);
      (list.querySelector(".wb-fresh") ?? (changed && title))?.scrollIntoView({ block: "nearest" });
      more.look();
    },
  };
}

function value({ name, kind, text }, labels, language) {
  if (kind === "list")
    return h(
      "dd",
      {},
      h(
        "ul",
        {},
        text.split("\n").map((line) => h("li", { dir: "auto", text: line })),
      ),
    );
  if (kind === "choice") return h("dd", { text: labels[`choice.${name}.${text}`] });
  return h("dd", { dir: "auto", text: (kind === "date" && spelled(text, language)) || text });
}

/**
 * Says that a card is longer than the wall: its pages are the facilitator's to turn. A field that would be cut is left out
 * whole. Returns `element`, `look()` and `end()`.
 */
function goesOn(labels, sheet, mode) {
  const element = h("p", { class: "wb-show-more", text: labels["show.more"], hidden: true });
  const look = () => {
    element.hidden =
      mode !== "projector" || sheet.hidden || sheet.getBoundingClientRect().height < window.innerHeight * MUCH;
    const foot = element.hidden ? Infinity : element.getBoundingClientRect().top;
    const parts = [...sheet.querySelectorAll(PARTS)];
    const cut = (part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return bottom > foot || (top < 0 && foot < Infinity);
    };
    const none = parts.every(cut); // rather the beginning of one than nothing
    for (const part of parts) part.classList.toggle("wb-show-beyond", !none && cut(part));
  };
  const watch = new ResizeObserver(look);
  watch.observe(sheet);
  window.addEventListener("resize", look);
  window.addEventListener("scroll", look, { capture: true, passive: true });
  const end = () => {
    watch.disconnect();
    window.removeEventListener("resize", look);
    window.removeEventListener("scroll", look, { capture: true });
  };
  return { element, look, end };
}
