import { h } from "../../shared/dom.js";
import { ALONE, BESIDE, fit } from "./fit.js";
import { tally } from "./tally.js";

const MANY = 5; // others than these are shown without shapes
const CRITERIA = ["affected", "evidence", "act", "channel"];

/** The sentence in the centre, large, with what it was chosen by; beside it those that were kept. */
export function placed(labels) {
  const said = h("div", { class: "wb-centre-said" }); // inside the padding: what does not fit shows
  const kind = h("span", { class: "wb-wall-kind", text: labels["wall.core"] });
  const card = h("article", { class: "wb-centre-card" }, kind, said);
  const others = h("ol", { class: "wb-wall-others" });
  const element = h("div", { class: "wb-wall-placed" }, card, others);
  let shown = "";

  function update(view, core) {
    const kept = view.candidates.filter(({ id }) => id !== core.id);
    const look = JSON.stringify([core, kept, view.groups]);
    if (look === shown) return;
    shown = look;
    said.replaceChildren(
      h("p", { class: "wb-words", dir: "auto", text: core.text }),
      ...(core.preferred ? [tally(labels, view, core.preferred)] : []),
      criteriaOf(labels, core),
    );
    others.replaceChildren(...kept.map((one) => other(labels, view, one)));
    element.dataset.others = String(kept.length);
    others.dataset.many = String(kept.length > MANY);
  }

  /** Returns how many of the others had to be left out. */
  function seen() {
    fit(said, ALONE);
    return fit(others, BESIDE, [...others.querySelectorAll("li")]);
  }

  return { element, update, fit: seen };
}

function criteriaOf(labels, core) {
  const said = CRITERIA.map((name) => [name, core.criteria[name]]).filter(([, { text, answer }]) => text || answer);
  return h(
    "dl",
    { hidden: !said.length },
    said.map(([name, { text, answer }]) => [
      h("dt", { text: labels[`criterion.${name}`] }),
      h("dd", { dir: "auto", text: [answer && labels[answer], text].filter(Boolean).join(", ") }),
    ]),
  );
}

function other(labels, view, one) {
  const became = one.place === "cause" || one.place === "effect" ? labels[`wall.maybe.${one.place}`] : "";
  return h(
    "li",
    {},
    h("span", { class: "wb-candidate-number", text: String(one.number) }),
    h("p", { class: "wb-words", dir: "auto", text: one.text }),
    one.preferred && tally(labels, view, one.preferred),
    became && h("p", { class: "wb-lacks", text: became }),
  );
}
