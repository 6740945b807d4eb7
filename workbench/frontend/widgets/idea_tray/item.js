import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { IDEA } from "../../shared/idea_drop.js";
import { counted } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

/** One idea of the tray: a button that chooses it, also dragged by mouse; one in the tree leads to its cards. */
export function item({ labels, choose, show }) {
  const element = h("li", { class: "wb-tray-idea" });
  let look = "";
  /** @type {HTMLElement | null} */
  let face = null;
  return {
    element,
    focus: () => face?.focus(),
    update(idea, { view, chosen }) {
      const next = JSON.stringify([idea, view.editable, chosen]);
      if (next === look) return;
      look = next;
      const held = element.contains(document.activeElement);
      const words = h("span", { class: "wb-tray-words", dir: "auto", text: idea.text });
      const facts = h(
        "span",
        { class: "wb-tray-facts" },
        h("b", {
          text: idea.people
            ? counted(labels, idea.least ? "people.least" : "people", idea.people)
            : labels["people.none"],
        }),
        view.groups
          .map((group, i) => ({ ...group, people: idea.shares[i] }))
          .filter(({ people }) => people > 0)
          .map(({ id, label, people }) =>
            h(
              "span",
              { class: "wb-tray-sector", title: label },
              shape(id),
              h("span", { class: "wb-sr", text: `${label}: ` }),
              String(people),
            ),
          ),
      );
      const waits = view.editable && !idea.nodes.length;
      face = waits
        ? h(
            "button",
            {
              type: "button",
              class: "wb-tray-face",
              "aria-expanded": String(chosen),
              draggable: "true",
              onclick: () => choose(idea.id),
              ondragstart: ({ dataTransfer }) => {
                if (dataTransfer === null) return; // a drag that a script made up carries nothing
                dataTransfer.setData(IDEA, idea.id);
                dataTransfer.setData("text/plain", idea.text);
                dataTransfer.effectAllowed = "copy";
              },
            },
            words,
            facts,
          )
        : h("div", { class: "wb-tray-face" }, words, facts);
      const doors = idea.nodes.map((node) =>
        button(labels.show, () => show(node), { look: "quiet", about: idea.text }),
      );
      element.classList.toggle("wb-chosen", chosen);
      element.replaceChildren(face, ...doors);
      if (held) face.focus();
    },
  };
}
