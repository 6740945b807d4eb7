import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

/**
 * A way to read a file that does not say how: its name for people, and a few of its lines as they would read.
 * @typedef {{ encoding: string, name: string, lines: string[] }} Way
 */

/**
 * How the letters of a file are to be read, to be chosen by reading. It stands open where nothing else tells, and closed
 * where the words told: then it is only for whoever sees that they are wrong. `changed()` is called after a choice.
 * Returns `element`, `encoding` (what was chosen, else null), `isOpen` (the choice is still to be made), `offer(seen)`
 * and `clear()`.
 * @param {Record<string, string>} labels
 * @param {() => void} changed
 */
export function bringWays(labels, changed) {
  const name = unique("wb-way");
  const why = h("p", { class: "wb-sub", id: `${name}-why`, text: labels["bring.ways.why"] });
  const legend = h("legend", { class: "wb-sr" });
  const fields = h("fieldset", { class: "wb-bring-ways", "aria-describedby": why.id }, legend);
  const title = h("summary", {});
  const none = h("p", { class: "wb-sub", text: labels["bring.ways.none"] });
  const element = h("details", { class: "wb-bring-way", hidden: true }, title, why, fields, none);
  /** @type {string | null} */
  let chosen = null;
  let offered = "";
  let open = false;

  function choose(event) {
    chosen = event.target.value;
    changed();
  }

  /** @param {Way[]} ways */
  function build(ways, encoding) {
    fields.replaceChildren(legend, ...ways.map((way) => option(name, way, way.encoding === encoding, choose)));
    title.textContent = labels[encoding ? "bring.ways.other" : "bring.ways"];
    legend.textContent = labels["bring.ways"];
    element.open = !encoding;
  }

  return {
    element,
    get encoding() {
      return chosen;
    },
    get isOpen() {
      return open;
    },
    /** The same ways are not drawn again: whoever goes through them with the arrow keys stays where they are. */
    offer({ ways, encoding }) {
      const now = JSON.stringify(ways);
      if (now !== offered) build(ways, encoding);
      offered = now;
      open = ways.length > 0 && !encoding;
      element.hidden = ways.length === 0;
      if (open) element.scrollIntoView({ block: "nearest" });
    },
    /** Another file: nothing has been chosen for it. */
    clear() {
      chosen = null;
      offered = "";
      open = false;
      element.hidden = true;
    },
  };
}

/**
 * @param {string} name
 * @param {Way} way
 */
function option(name, way, checked, onchange) {
  return h(
    "label",
    { class: "wb-bring-option" },
    h("input", { type: "radio", name, value: way.encoding, checked, onchange }),
    h(
      "span",
      {},
      way.lines.map((text) => h("span", { class: "wb-bring-line-read", dir: "auto", text })),
      h("span", { class: "wb-sub", text: way.name }),
    ),
  );
}
