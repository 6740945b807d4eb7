import { h } from "../../shared/dom.js";

/**
 * A card of the tree that was understood, in the order of the outline.
 * @typedef {object} Row
 * @property {"effect" | "core" | "cause" | "parked"} kind
 * @property {string} text
 * @property {number} depth
 * @property {number | null} under the row it stands under; null: the core problem, or nothing
 * @property {boolean} guessed the file does not say on what it hangs
 * @property {number} offers other wordings that come with it
 */

const SECTIONS = [
  ["effect", "bring.effects"],
  ["core", "bring.core_problem"],
  ["cause", "bring.causes"],
  ["parked", "bring.lot"],
];

/**
 * The tree as nested lists under the headings of the field.
 * @param {Record<string, string>} labels
 * @param {Row[]} rows
 */
export function bringOutline(labels, rows) {
  const parts = SECTIONS.map(([kind, label]) => [label, rows.filter((row) => row.kind === kind)]);
  return h(
    "div",
    { class: "wb-bring-outline" },
    parts.map(([label, own]) =>
      own.length === 0
        ? null
        : h(
            "div",
            {},
            h("h3", { text: labels[/** @type {string} */ (label)] }),
            nested(labels, /** @type {Row[]} */ (own)),
          ),
    ),
  );
}

/**
 * @param {Record<string, string>} labels
 * @param {Row[]} rows
 */
function nested(labels, rows) {
  const top = h("ul", {});
  /** @type {(HTMLUListElement | HTMLLIElement)[]} */
  const path = [top];
  for (const row of rows) {
    path.length = Math.min(path.length, row.depth + 1);
    const item = h("li", {}, h("span", { dir: "auto", text: row.text }), row.guessed ? check(labels) : null);
    const list = path[path.length - 1];
    if (list.localName === "li") {
      const inner = h("ul", {}, item);
      list.append(inner);
      path[path.length - 1] = inner;
    } else list.append(item);
    path.push(item);
  }
  return top;
}

/** @param {Record<string, string>} labels */
const check = (labels) => h("span", { class: "wb-bring-check", text: `? ${labels["bring.guessed_mark"]}` });
