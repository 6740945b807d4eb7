import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { history } from "../../shared/history.js";

/** What a facilitator may do next in each phase: `[phase to go to, label, look]`, the first being the main thing. */
const STEPS = {
  gathering: [["choosing", "choice.open", "primary"]],
  choosing: [
    ["shown", "choice.show", "primary"],
    ["gathering", "choice.away", "quiet"],
  ],
  shown: [
    ["choosing", "choice.again", ""],
    ["gathering", "choice.hide", "quiet"],
  ],
};
const A_CHOICE = 2;

/** The question, how far the choice is, and what a facilitator does with it. */
export function head(desk) {
  const { labels, act } = desk;
  const title = h("h2", {});
  const sub = h("p", { class: "wb-sub" });
  const steps = history(labels, desk.send, desk.model);
  const tools = h("div", { class: "wb-tools" });
  const element = h("header", { class: "wb-head" }, h("div", {}, title, sub), tools, steps.element);
  let shown = "";

  function offer(view) {
    const waiting = view.candidates.filter(({ place }) => !place).length;
    const possible = view.facilitator && (view.phase !== "gathering" || waiting >= A_CHOICE) ? STEPS[view.phase] : [];
    const look = JSON.stringify(possible);
    if (look === shown) return;
    shown = look;
    const held = tools.contains(document.activeElement);
    tools.replaceChildren(
      ...possible.map(([phase, label, looks]) =>
        button(labels[label], () => act("move_choice", { phase }), { look: looks || undefined, "data-phase": phase }),
      ),
    );
    if (held) tools.querySelector("button")?.focus();
  }

  return {
    element,
    update() {
      const { view } = desk;
      const beside = Boolean(view.core);
      title.hidden = beside && view.phase === "gathering"; // the drawer says what it holds
      title.textContent = labels[view.candidates.length ? "title" : "title.first"];
      sub.textContent = labels[howKey(view)];
      steps.update({ ...view, editable: view.editable && !beside }); // beside the tree its own bar has them
      offer(view);
    },
  };
}

/** The key of the sentence that says what is to be done now. */
export function howKey(view) {
  if (view.phase === "choosing" && !view.open) return "sub.choosing.closed";
  if (view.phase === "choosing") return view.facilitator ? "sub.choosing.facilitator" : "sub.choosing";
  if (view.phase === "shown") return "sub.shown";
  if (view.core) return "sub.kept";
  return view.straight && !view.candidates.length ? "sub.straight" : "sub.gathering";
}
