import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { choosing } from "./choosing.js";
import { Composer } from "./composer.js";
import { head } from "./head.js";
import { list } from "./list.js";
import { settings } from "./settings.js";
import { withdrawn } from "./withdrawn.js";

/** The candidates on a page to work on. Returns `{ element, update() }`; `desk` holds what is shown now. */
export function board(desk) {
  const top = head(desk);
  const write = new Composer(desk);
  const sentences = list(desk);
  const gone = withdrawn(desk);
  const rule = settings(desk);
  const foot = choosing(desk);
  const element = h("section", { class: "wb-sheet wb-candidates", "aria-label": desk.labels.label });

  function update() {
    const { view } = desk;
    element.dataset.phase = view.phase;
    for (const part of [top, write, sentences, gone, rule, foot]) part.update();
    const first = view.phase === "gathering" && !view.core; // else what others wrote comes first
    const middle = first ? [write, sentences] : [sentences, write];
    keyed(
      element,
      [top, ...middle, gone, rule, foot].map((part) => part.element),
    );
  }

  return { element, update };
}
