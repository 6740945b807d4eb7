import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/** What a card still lacks, each a way to its field. `go(name)` leads there. Returns `element` and `update(names)`. */
export function missing(labels, go) {
  const element = h("div", { class: "wb-missing" });
  /** @type {string | null} */
  let drawn = null;

  const way = (name) =>
    h(
      "li",
      {},
      button(labels[`field.${name}`] ?? name, () => go(name), { class: "wb-button wb-chip" }),
    );

  return {
    element,
    update(names, whole) {
      const key = `${names.join()} ${whole}`;
      if (key === drawn) return;
      drawn = key;
      const complete = names.length === 0;
      element.classList.toggle("wb-complete", complete && whole);
      const done = whole ? labels.complete : labels["complete.let_be"];
      element.replaceChildren(h("p", { text: complete ? done : counted(labels, "missing", names.length) }));
      if (!complete) element.append(h("ul", {}, names.map(way)));
    },
  };
}
