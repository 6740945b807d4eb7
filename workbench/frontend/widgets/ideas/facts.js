import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { bySector } from "./by_sector.js";

/** How many people support an idea and from where, whether it is new, and what has become of it. Returns the element. */
export function facts(labels, idea, { view, own, fresh }) {
  const people = idea.people
    ? counted(labels, idea.least ? "people.least" : "people", idea.people)
    : labels["people.none"];
  return h(
    "p",
    { class: "wb-facts" },
    fresh && h("span", { class: "wb-tag wb-fresh", text: labels.fresh }),
    h("span", { class: "wb-people", text: people }),
    bySector(idea.shares, view.groups, { pointed: true }),
    idea.paper > 0 && h("span", { class: "wb-tag", text: counted(labels, "paper", idea.paper) }),
    own && h("span", { class: "wb-tag", text: labels.mine }),
    idea.candidate && !idea.nodes.length && h("span", { class: "wb-tag wb-placed", text: `✓ ${labels.is_candidate}` }),
    idea.nodes.length > 0 && h("span", { class: "wb-tag wb-placed", text: `✓ ${labels.in_tree}` }),
  );
}

/** The ideas that one was merged of; one of them, or all, can be taken out again. Returns the element. */
export function madeOf({ labels, does }, idea, editable) {
  const several = idea.originals.length > 2;
  return h(
    "details",
    { class: "wb-made" },
    h("summary", { "data-key": "made", text: counted(labels, "merged.of", idea.originals.length) }),
    h(
      "ul",
      {},
      idea.originals.map((one) =>
        h(
          "li",
          {},
          h("span", { dir: "auto", text: one.text }),
          " ",
          h("span", { class: "wb-people", text: counted(labels, "people", one.people) }),
          editable &&
            several &&
            button(labels["unmerge.one"], () => does.unmerge(one.id), { look: "quiet", about: one.text }),
        ),
      ),
    ),
    editable && button(labels.unmerge, () => does.unmerge(idea.id), { about: idea.text }),
  );
}
