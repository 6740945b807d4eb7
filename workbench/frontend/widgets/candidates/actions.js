import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { placing } from "./placing.js";

/** What becomes of a candidate: the centre (the facilitator), a cause or an effect, or to be shown in the tree. */
export function actions(desk) {
  const { labels, act } = desk;
  const element = h("div", { class: "wb-candidate-do" });
  const back = { label: labels.undo, action: () => act("undo") };
  const where = placing(desk, (target) => place(target));
  let now = null;
  let shown = "";

  /** Put it in the centre, once it was said what happens to the sentence that stands there. */
  async function centre({ id, text }) {
    const core = desk.view.candidates.find((one) => one.place === "core");
    const stands = core?.text ?? desk.view.targets.find(({ kind }) => kind === "core")?.text;
    const choices = [
      { name: "cancel", label: labels.cancel },
      { name: "centre", label: labels.centre, primary: true },
    ];
    const words = h("p", { class: "wb-words", dir: "auto", text });
    const told = desk.view.core ? phrase(labels["centre.swap"], { text: stands ?? "" }) : labels["centre.first"];
    const body = [words, told];
    if ((await dialog({ title: labels["centre.title"], body, actions: choices })) !== "centre") return;
    if (await act("put_in_centre", { candidate: id })) toast(labels["centre.done"], back);
  }

  async function place({ side, of }) {
    if (await act("place_candidate", { candidate: now.id, side, of })) toast(labels.placed, back);
  }

  function show({ node }) {
    window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
  }

  function draw(candidate) {
    const { view } = desk;
    const offered = candidate.place
      ? [candidate.place !== "core" && ["show", show, "quiet"]]
      : [
          view.facilitator && ["centre", centre, "primary"],
          view.editable && view.core && ["place", () => where.toggle(), ""],
        ];
    const possible = offered.filter(Boolean);
    const look = JSON.stringify([possible.map(([name]) => name), candidate.text, view.targets]);
    if (look === shown) return;
    shown = look;
    const held = element.contains(document.activeElement) ? document.activeElement.dataset.does : null;
    const made = possible.map(([name, does, looks]) =>
      button(labels[name], () => does(now), {
        look: looks || undefined,
        about: candidate.text,
        "data-does": name,
      }),
    );
    if (candidate.place || !view.core) where.close();
    element.replaceChildren(...made, where.element);
    where.update();
    if (held) element.querySelector(`[data-does="${held}"]`)?.focus({ preventScroll: true });
    element.hidden = !possible.length;
  }

  return {
    element,
    update(candidate) {
      now = candidate;
      draw(candidate);
    },
  };
}
