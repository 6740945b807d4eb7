import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { phrase } from "../../shared/phrase.js";

const SIZES = [120, 104, 92, 82, 72, 64, 56, 48, 41, 34, 28];

/** One card, so large that nobody looks at anything else, and what it leads to. */
export function card(labels) {
  const kind = h("p", { class: "wb-wall-title" });
  const words = h("p", { class: "wb-wall-words", dir: "auto" });
  const towards = h("p", { class: "wb-wall-small", dir: "auto" });
  const face = h("div", { class: "wb-wall-face" }, kind, words);
  const foot = h("p", { class: "wb-wall-foot" });
  const element = h("div", { class: "wb-wall-card" }, face, towards, foot);
  return {
    element,
    update({ content }) {
      const shown = content.card;
      face.dataset.kind = shown?.kind ?? "";
      kind.textContent = shown ? labels[`kind.${shown.kind}`] : "";
      words.textContent = shown ? shown.text : labels.gone;
      foot.hidden = !(content.pages > 1);
      foot.textContent = foot.hidden ? "" : phrase(labels["page.place"], content);
      const leads = (content.towards ?? []).filter(Boolean);
      towards.hidden = !leads.length;
      towards.textContent = leads.length ? `${labels.towards} ${leads.join(" · ")}` : "";
    },
    fit: () => largest(element, () => holds(element), SIZES),
  };
}
