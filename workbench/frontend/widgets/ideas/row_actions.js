// What people can do with one idea of the list. Each control has a `data-key`, by which it gets the focus back.
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/** The box that chooses an idea, to merge it or to put it in a theme. Returns the element. */
export function choice({ labels, does }, idea, chosen) {
  const box = h("input", {
    type: "checkbox",
    checked: chosen,
    "data-key": "choose",
    "aria-label": `${labels["choose.this"]}: ${idea.text}`,
    onchange: () => does.choose(idea.id, box.checked),
  });
  return h("label", { class: "wb-choice" }, box);
}

/** The ideas that say much the same, each to be merged with this one. Returns the element. */
export function similar({ labels, does }, idea, near) {
  const merge = (other) =>
    button(labels["similar.merge"], () => does.join(idea, other), {
      about: `${idea.text} + ${other.text}`,
      "data-key": `join-${other.id}`,
    });
  return h(
    "div",
    { class: "wb-near" },
    h("span", { text: labels["similar.to"] }),
    h(
      "ul",
      {},
      near.map((other) => h("li", {}, h("q", { dir: "auto", text: other.text }), merge(other))),
    ),
  );
}

/** The buttons below an idea: participants support it, scribes and whoever facilitates count paper. Returns the element. */
export function actions({ labels, does }, idea, { view, supported, own }) {
  const quiet = (key, label, act) => button(label, act, { look: "quiet", "data-key": key, about: idea.text });
  const merged = idea.originals.length > 0;
  const { facilitator, enters } = view;
  return h(
    "div",
    { class: "wb-idea-do" },
    !facilitator && !own && support({ labels, does }, idea, supported),
    enters && quiet("count", labels["count.open"], () => does.count(idea)),
    enters && view.dots && quiet("paper-dots", labels["dots.paper"], () => does.paperDots(idea)),
    (own || facilitator || merged) && quiet("edit", labels.edit, () => does.edit(idea)),
    facilitator && !merged && quiet("withdraw", labels.withdraw, () => does.withdraw(idea.id)),
    quiet("theme", labels["theme.put"], () => does.theme([idea])),
    goesIntoTree(idea) && quiet("place", labels.place, () => does.place(idea)),
  );
}

/** Whether an idea is offered to the tree: what is a candidate already is put there among the candidates. */
export const goesIntoTree = ({ candidate }) => !candidate;

function support({ labels, does }, idea, supported) {
  return button(supported ? labels.supported : labels.support, () => does.support(idea.id, !supported), {
    about: idea.text,
    "aria-pressed": String(supported),
    "data-key": "support",
    class: supported ? "wb-button wb-support wb-on" : "wb-button wb-support",
  });
}
