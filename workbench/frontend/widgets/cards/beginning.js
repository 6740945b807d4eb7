import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

const ORDER = ["means", "core", "end"];

/**
 * Where a card begins: the objectives of the group to choose from (means first: they are what somebody can do), or an
 * empty card. `begin(node)` gets the objective's id or null. Returns `element` and `update(objectives, inviting)`.
 */
export function beginning(labels, begin) {
  const title = h("h2", { tabindex: "-1" });
  const lead = h("p", { class: "wb-sub" });
  const groups = h("div", { class: "wb-choices" });
  const element = h(
    "section",
    { class: "wb-beginning" },
    title,
    lead,
    groups,
    h(
      "p",
      { class: "wb-or" },
      button(labels["begin.empty"], () => begin(null)),
    ),
  );
  /** @type {string | null} */
  let drawn = null;
  return {
    element,
    reveal: () => title.focus(),
    update(objectives, inviting) {
      title.textContent = inviting ? labels["empty.title"] : labels["begin.title"];
      lead.textContent =
        objectives.length === 0 ? labels["begin.none"] : inviting ? labels["empty.lead"] : labels["begin.lead"];
      const key = JSON.stringify(objectives);
      if (key === drawn) return;
      drawn = key;
      groups.replaceChildren(
        ...ORDER.map((kind) => ({ kind, list: objectives.filter((item) => item.kind === kind) }))
          .filter(({ list }) => list.length > 0)
          .map(({ kind, list }) => choices(kind, list)),
      );
    },
  };

  function choices(kind, list) {
    return h(
      "section",
      { dataset: { kind } },
      h("h3", { text: labels[`objective.${kind}`] }),
      h(
        "ul",
        {},
        list.map((item) =>
          h(
            "li",
            {},
            h(
              "button",
              { type: "button", class: "wb-choice", onclick: () => begin(item.node) },
              h("span", { dir: "auto", text: item.text }),
            ),
          ),
        ),
      ),
    );
  }
}
