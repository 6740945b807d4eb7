import { h } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

/** @typedef {{ place: string, words: string }} Note */
/** @typedef {{ guessed: Note[], left_out: Note[], joined: Note[], more: number }} Notes */

const KINDS = /** @type {const} */ ([
  ["guessed", "?"],
  ["left_out", "–"],
  ["joined", "="],
]);

/**
 * What a person should look at before the tree is taken: what the file did not say, what was left out, what was joined.
 * @param {Record<string, string>} labels
 * @param {Notes} notes
 */
export function bringNotes(labels, notes) {
  return KINDS.map(([kind, sign]) =>
    notes[kind].length === 0
      ? null
      : h(
          "div",
          { class: "wb-bring-notes", "data-kind": kind },
          h("h3", {}, h("span", { "aria-hidden": "true", text: sign }), ` ${labels[`bring.${kind}`]}`),
          h("ul", {}, notes[kind].map(item)),
          kind === "guessed" && notes.more > 0 ? h("p", { text: counted(labels, "bring.more", notes.more) }) : null,
        ),
  );
}

/** @param {Note} note */
function item({ place, words }) {
  return h("li", {}, h("strong", { text: `${place}: ` }), h("span", { dir: "auto", text: words }));
}
