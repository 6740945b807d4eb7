// The wall: one readable piece of the group's work at a time, the one its facilitator chose (R3, R47). Nothing is pressed here.

import { h } from "../../shared/dom.js";
import { agenda } from "./agenda.js";
import { amendments } from "./amendments.js";
import { branch } from "./branch.js";
import { card } from "./card.js";
import { commitments } from "./commitments.js";
import { ideas } from "./ideas.js";
import { indicator } from "./indicator.js";
import { joining } from "./joining.js";
import { pair } from "./pair.js";
import { question } from "./question.js";
import { ranking } from "./ranking.js";
import { signing } from "./signing.js";

/** What draws each screen: `(labels, options) -> {element, update(view), fit()}`. A new mode of the wall is a line here. */
const SCREENS = {
  question,
  ideas,
  branch,
  card,
  pair,
  result: branch,
  dots: ranking,
  commitments,
  indicator,
  amendments,
  signing,
  join: joining,
  agenda,
};

/** @param {{model: any, el: HTMLElement}} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const root = h("section", { class: "wb-wall", "aria-label": labels.title });
  /** @type {{name: string | null, screen: any}} */
  const now = { name: null, screen: null };

  function update() {
    const view = model.get("view");
    const name = view.content.ranked ? "dots" : view.screen; // a result is that of a vote, or of the dots
    if (now.name !== name) {
      now.screen?.end?.();
      now.screen = (SCREENS[name] ?? question)(labels, model.get("options"));
      now.name = name;
      root.dataset.screen = name;
      root.replaceChildren(now.screen.element);
    }
    root.dataset.asked = String(Boolean(view.content.asked));
    now.screen.update(view);
    fit();
  }

  function fit() {
    if (root.clientWidth && root.clientHeight) now.screen?.fit?.();
  }

  el.classList.add("wb-wall-place");
  el.append(root);
  const observer = new ResizeObserver(fit);
  observer.observe(root);
  document.fonts?.ready.then(fit);
  model.on("change:view", update);
  update();
  return () => {
    observer.disconnect();
    model.off("change:view", update);
    now.screen?.end?.();
    root.remove();
  };
}

export default { render };
