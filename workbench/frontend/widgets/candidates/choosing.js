import { announce, h } from "../../shared/dom.js";
import { countedOf, phrase } from "../../shared/phrase.js";
import { legend } from "./tally.js";

/**
 * At the foot: how many have chosen, never what; once shown, what the shapes mean. Whoever had chosen what was taken back
 * is told why they are asked again.
 */
export function choosing(desk) {
  const { labels } = desk;
  const told = h("p", {});
  const meaning = h("p", { class: "wb-legend" });
  const lost = h("p", { class: "wb-choice-lost", dir: "auto" });
  const element = h("footer", { class: "wb-choosing" }, lost, told, meaning);

  function tellLost() {
    const { lost: text } = desk.mine;
    const words = text ? phrase(labels["chosen.lost"], { text }) : "";
    lost.hidden = !words;
    if (lost.textContent === words) return;
    lost.textContent = words;
    if (words) announce(words);
  }

  return {
    element,
    update() {
      const { view } = desk;
      const count = countedOf(labels, "chosen", view.chosen, view.of);
      element.hidden = view.phase === "gathering";
      tellLost();
      told.replaceChildren(
        h("b", { text: count }),
        view.phase === "choosing"
          ? ` · ${labels["chosen.unseen"]}`
          : view.groups.length
            ? ""
            : ` · ${labels["tally.few"]}`,
      );
      meaning.hidden = !view.groups.length;
      meaning.replaceChildren(...legend(labels, view));
    },
  };
}
