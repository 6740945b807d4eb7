import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

const MOST = 40; // more shapes than these are not counted by looking
const ABREAST = 10; // shapes that stand beside each other in a column

/** Who prefers a candidate: one shape is one person, sectors of a few people are one shape. `counts` go with `view.groups`. */
export function tally(labels, view, counts) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = view.groups.map((sectors, i) => `${nameOf(labels, view, sectors)} ${counts[i]}`);
  const told = parts.filter((_part, i) => counts[i]);
  return h(
    "div",
    {
      class: "wb-preferences",
      role: "img",
      "aria-label": phrase(labels.tally, { count: total, parts: told.join(", ") || labels["tally.none"] }),
    },
    h("b", { text: String(total) }),
    view.groups.map((sectors, i) =>
      h(
        "span",
        { class: "wb-preferences-of" },
        Array.from({ length: Math.min(counts[i], MOST) }, () => mark(sectors)),
      ),
    ),
  );
}

/** What says that nothing is preferred by more people, alone or tied; empty where that is not so. */
export function firstOf(labels, view, one) {
  const key = firstKey(view, one);
  return key ? h("b", { class: "wb-first", text: `★ ${labels[key]}` }) : "";
}

/** The sentence for a candidate that nobody has more of; "" for every other. */
export function firstKey(view, { first }) {
  if (!first) return "";
  return view.candidates.filter((one) => one.first).length > 1 ? "tally.tied" : "tally.first";
}

/**
 * How wide the columns are in which sectors stand under each other: as many shapes as the most have.
 * @param {{ groups: string[][], candidates: { preferred?: number[] }[] }} view
 */
export function columnsOf(view) {
  const most = view.groups.map((_sectors, i) =>
    Math.max(0, ...view.candidates.map(({ preferred }) => preferred?.[i] ?? 0)),
  );
  return ["2em", ...most.map((count) => `${Math.min(count, ABREAST) * 1.2}em`)].join(" ");
}

/** What the shapes mean, in the order of the columns. */
export function legend(labels, view) {
  const room = view.groups.length === 1 && view.groups[0].includes("whole_room"); // under the Rule: it is everybody
  return (room ? [] : view.groups).map((sectors) =>
    h("span", { class: "wb-sector" }, mark(sectors), h("span", { text: nameOf(labels, view, sectors) })),
  );
}

function nameOf(labels, view, sectors) {
  if (sectors.length > 1) return labels["tally.rest"];
  return view.sectors.find(({ id }) => id === sectors[0])?.label ?? "";
}

function mark(sectors) {
  return sectors.length > 1 ? h("span", { class: "wb-shape wb-rest", "aria-hidden": "true" }) : shape(sectors[0]);
}
