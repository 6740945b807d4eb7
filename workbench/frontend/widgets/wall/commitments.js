import { spelled } from "../../shared/date.js";
import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { gantt } from "../../shared/gantt.js";
import { counted, phrase } from "../../shared/phrase.js";
import { heading } from "./heading.js";

const SIZES = [64, 56, 50, 45, 41, 37, 34, 31, 28];

/** A commitment card, page by page: its sentence first, then what it says in two columns. Without one, how to begin. */
export function commitments(labels) {
  const head = heading();
  const place = h("p", { class: "wb-wall-place" });
  const body = h("div", { class: "wb-wall-page" });
  const bars = gantt({ labels, language: document.documentElement.lang || "en", who: false });
  const element = h("div", { class: "wb-wall-commitment" }, head.element, place, body);
  return {
    element,
    update(view) {
      const { content } = view;
      head.update(view);
      head.element.hidden = Boolean(content.card);
      place.hidden = !content.card;
      place.textContent = content.card ? placeOf(labels, content) : "";
      element.dataset.plan = String(Boolean(content.plan));
      if (content.plan) bars.update(content.plan, content.plan.shown);
      body.replaceChildren(content.card ? page(labels, content, bars) : begin(labels, content));
    },
    fit: () => largest(body, () => holds(body) && [...body.children].every(holds), SIZES),
  };
}

function begin(labels, { best = [] }) {
  return h(
    "div",
    { class: "wb-wall-sentence" },
    h("p", { class: "wb-wall-words", text: labels["card.begin"] }),
    best.map((text) => h("p", { class: "wb-wall-words wb-wall-aside", dir: "auto", text })),
  );
}

function page(labels, content, bars) {
  if (content.plan) return work(content.plan, bars);
  if (content.sentence) return sentence(labels, content.sentence);
  const language = document.documentElement.lang || "en";
  return h(
    "dl",
    { class: "wb-wall-fields" },
    content.fields.map((field) => said(field, language)),
  );
}

/** The activities of a page in time, below the sentence that says from when to when the whole plan goes. */
function work({ plan }, bars) {
  const lead = [plan.lead, plan.order].filter(Boolean).join(" ");
  return h("div", { class: "wb-wall-plan" }, h("p", { class: "wb-wall-note", text: lead }), bars.element);
}

/** How many answers of a card are still to write, and which; "" where none is. */
function lacking(labels, { missing, more, count }) {
  const rest = more ? [phrase(labels["card.lacks.more"], { count: more })] : [];
  return count ? counted(labels, "card.lacks", count, { places: [...missing, ...rest].join(" · ") }) : "";
}

function sentence(labels, content) {
  const { text, beside } = content;
  const lacks = lacking(labels, content);
  return h(
    "div",
    { class: "wb-wall-sentence" },
    h("p", { class: "wb-wall-words wb-wall-says", dir: "auto", text: text || labels["card.untitled"] }),
    beside.map(({ name, label, text: words }) =>
      h(
        "div",
        { class: "wb-wall-aside", dataset: { field: name } },
        h("p", { class: "wb-wall-note", text: label }),
        h("p", { class: "wb-wall-words", dir: "auto", text: words }),
      ),
    ),
    lacks ? h("p", { class: "wb-wall-note", text: lacks }) : null,
  );
}

function placeOf(labels, { at, of, page: number, pages }) {
  const places = [phrase(labels["card.place"], { at, of })];
  if (pages > 1) places.push(phrase(labels["page.place"], { page: number, pages }));
  return places.join(" · ");
}

function said({ name, label, kind, text, goes_on: goesOn }, language) {
  const words = (kind === "date" && spelled(text, language)) || text;
  return h(
    "div",
    { dataset: { field: name } },
    h("dt", { text: goesOn ? `${label} …` : label }),
    h("dd", { class: "wb-wall-words", dir: "auto", text: words }),
  );
}
