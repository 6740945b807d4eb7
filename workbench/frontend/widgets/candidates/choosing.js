import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { legend } from "./tally.js";

/** At the foot: how many have chosen, never what; once shown, what the shapes mean. */
export function choosing(desk) {
  const { labels, act } = desk;
  const told = h("p", {});
  const meaning = h("p", { class: "wb-legend" });
  const none = button(labels["choice.none"], () => act("prefer_candidate", { candidate: null }), { look: "quiet" });
  const element = h("footer", { class: "wb-choosing" }, told, meaning, none);

  return {
    element,
    update() {
      const { view, mine } = desk;
      const count = counted(labels, "chosen", view.chosen);
      element.hidden = view.phase === "gathering";
      told.replaceChildren(
        h("b", { text: count }),
        ` ${view.phase === "choosing" ? labels["chosen.unseen"] : view.groups.length ? "" : labels["tally.few"]}`,
      );
      meaning.hidden = !view.groups.length;
      meaning.replaceChildren(...legend(labels, view));
      none.hidden = view.phase !== "choosing" || !mine.preferred || !view.editable || view.facilitator;
    },
  };
}
