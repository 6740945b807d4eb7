import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

const MOST = 3; // shapes drawn; the others are a number

/** The mark of those who write in a field (`people` of writers.js), in words and shapes; null for nobody. */
export function writingHere(labels, people) {
  if (!people?.length) return null;
  const known = people.filter(Boolean);
  const shapes = known.slice(0, MOST).map(({ sector, role }) => shape(sector ?? role, "★"));
  const more = known.length > MOST ? h("span", { text: `+${known.length - MOST}` }) : null;
  return h("p", { class: "wb-writing-here" }, shapes, more, h("span", { text: inWords(labels, people) }));
}

/** Who writes, as a sentence; of some nobody is told more than that somebody does. */
export function inWords(labels, people) {
  const names = people.map(
    (one) => one?.name || labels[one?.role === "facilitator" ? "here.facilitator" : "here.somebody"],
  );
  return phrase(labels["here.writing"], { names: [...new Set(names)].join(", ") });
}
