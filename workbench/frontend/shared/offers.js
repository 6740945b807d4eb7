import { button } from "./button.js";
import { h } from "./dom.js";

/** @typedef {{ text: string, offers: string[] }} Wording what the group has: its wording, and others that came at once */

/**
 * The chooser people see when several wordings came at once: nothing is lost, the group picks one.
 * `wordings`: the wordings, the present one first; `choose(text)` is called with the one picked; null for reading only.
 * @param {{ labels: import("./phrase.js").Labels, wordings: string[], choose: ((text: string) => unknown) | null }} about
 */
export function offers({ labels, wordings, choose }) {
  const distinct = [...new Set(wordings.filter(Boolean))];
  return h(
    "fieldset",
    { class: "wb-offers" },
    h("legend", { text: labels["offers.title"] }),
    h(
      "ul",
      {},
      distinct.map((text) =>
        h(
          "li",
          {},
          h("p", { dir: "auto", text }),
          choose && button(labels["offers.choose"], () => choose(text), { about: text }),
        ),
      ),
    ),
  );
}
