import { h } from "../../../shared/dom.js";
import { phrase } from "../../../shared/phrase.js";
import { placeOf } from "../writers.js";
import { cellWords } from "./cell_words.js";
import { found, mark } from "./found.js";
import { openDay } from "./open_day.js";

/** What is wrong with what was pasted, where it is not its form: it names nothing that is on the card. */
const PASTED = { indicator: "plan.pasted.indicator", depends_on: "plan.pasted.depends_on" };

/** A cell of the table of activities: it says its words until somebody writes in it. */
export function cellOf(spec) {
  return h("td", { role: "gridcell", tabindex: "-1", dataset: { field: spec.name, kind: spec.kind } });
}

/**
 * Let a cell say what its field says, what was pasted there, what the order of the plan gives, and what was found; `beside`
 * is the field of what was pasted, `people` who writes there. Nothing is touched where it says so already.
 */
export function fillCell(cell, { card, activity, spec, beside, people: writers, desk }) {
  const { labels } = desk;
  const pasted = activity.fields[beside]?.text ?? "";
  const words = cellWords(card, activity, spec, desk);
  const hint = words || pasted ? "" : hinted(card, activity, spec, desk);
  const findings = found(card, activity.item, spec.name);
  const people = writers.get(placeOf({ item: activity.item, field: spec.name })) ?? [];
  const offers = activity.fields[spec.name]?.offers?.length ?? 0;
  const key = JSON.stringify([words, pasted, hint, findings, people.length, offers]);
  if (cell.dataset.key === key && cell.dataset.open !== "true") return;
  cell.dataset.key = key;
  cell.dataset.busy = String(people.length > 0);
  cell.dataset.severity = findings[0]?.severity ?? "";
  const says = (name, text) => (text ? h("span", { class: `wb-cell-${name}`, dir: "auto", text }) : null);
  const parts = [
    says("words", words),
    says("pasted", pasted && phrase(labels[PASTED[spec.name] ?? "plan.pasted"], { words: pasted })),
    says("hint", hint),
    says("offers", offers ? labels["plan.offers"] : ""),
    people.length ? h("span", { class: "wb-sr", text: labels["plan.busy"] }) : null,
    mark(findings, labels),
  ];
  cell.replaceChildren(...parts.filter((part) => part !== null));
}

/** What the order of the plan says where nobody has written it: a length between two days, or days by a length. */
function hinted(card, activity, spec, desk) {
  const { labels } = desk;
  const bar = (card.plan?.bars ?? []).find((one) => one.item === activity.item);
  if (!bar) return "";
  if (spec.name === "length_days" && bar.length) return phrase(labels["plan.counted"], { count: bar.length });
  const text = ["start", "end"].includes(spec.name) ? openDay(card, activity, spec.name) : "";
  if (!text) return "";
  const day = cellWords(card, { fields: { [spec.name]: { text } } }, spec, desk);
  return phrase(labels[bar.fits?.[0] === spec.name ? "plan.by_length" : "plan.by_order"], { day });
}
