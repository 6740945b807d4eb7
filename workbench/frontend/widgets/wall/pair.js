import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { phrase } from "../../shared/phrase.js";

const SIZES = [88, 80, 72, 64, 56, 48, 41, 34, 28];

/** One problem and the objective that answers it, to be read aloud; what is not settled says so in words and in its edge. */
export function pair(labels) {
  const place = h("p", { class: "wb-wall-place" });
  const problem = side(labels["pair.problem"]);
  const objective = side(labels["pair.objective"]);
  const arrow = h("div", { class: "wb-wall-turn", "aria-hidden": "true", text: "→" });
  const element = h("div", { class: "wb-wall-pair" }, place, problem.element, arrow, objective.element);
  return {
    element,
    update({ content, place: where }) {
      const shown = content.pair;
      const turned = content.pages > 1;
      place.textContent = where ? phrase(labels[turned ? "page.place" : "pair.place"], turned ? content : where) : "";
      arrow.hidden = objective.element.hidden = !shown;
      problem.words.textContent = shown ? shown.problem : labels["pair.none"];
      if (!shown) return;
      objective.words.textContent = shown.objective || labels.open;
      objective.element.dataset.state = shown.state;
      objective.note.textContent = shown.state === "proposed" ? labels["pair.proposed"] : "";
    },
    fit: () => largest(element, () => holds(element), SIZES),
  };
}

function side(title) {
  const words = h("p", { class: "wb-wall-words", dir: "auto" });
  const note = h("p", { class: "wb-wall-note" });
  const element = h("div", { class: "wb-wall-side" }, h("p", { class: "wb-wall-title", text: title }), words, note);
  return { element, words, note };
}
