import { h } from "../../shared/dom.js";
import { countedOf } from "../../shared/phrase.js";
import { legend } from "./tally.js";

/** At the foot: how many have chosen, never what; once shown, what the shapes mean. */
export function choosing(desk) {
  const { labels } = desk;
  const told = h("p", {});
  const meaning = h("p", { class: "wb-legend" });
  const element = h("footer", { class: "wb-choosing" }, told, meaning);

  return {
    element,
    update() {
      const { view } = desk;
      const count = countedOf(labels, "chosen", view.chosen, view.of);
      element.hidden = view.phase === "gathering";
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
