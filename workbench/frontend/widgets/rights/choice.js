import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";

/** @typedef {import("../../shared/phrase.js").Labels} Labels */
/** @typedef {import("../../shared/attempt.js").Attempt} Attempt */
/** @typedef {{ labels: Labels, attempt: Attempt, drafts: import("../../shared/drafts.js").Drafts }} Desk */
/**
 * @typedef {{
 *   facilitator: boolean, stage: string, title: string, right: string, may: string, rights: { id: string, label: string }[],
 *   locks: { node: string, text: string, why: string }[], latest: string | null,
 * }} View
 */
/** @typedef {{ id: string, what: string, why_not: string, author: string, sector: string, sector_label: string, shape: string }} Waiting */
/** @typedef {{ id: string, what: string, state: string, reason: string }} Own */
/** @typedef {{ decides: boolean, scribe: boolean, waiting: Waiting[], more?: number, own: Own[] }} Mine */

/**
 * The right of the stage: a choice for a facilitator, a sentence for everybody else. Returns `element` and
 * `update(view, mine)`.
 * @param {Desk} desk
 */
export function choice({ labels, attempt }) {
  const name = unique("wb-right");
  const legend = h("legend", {});
  const fields = h("fieldset", { class: "wb-rights-choice" }, legend);
  const said = h("p", { class: "wb-rights-said" });
  /** @type {Map<string, HTMLInputElement>} */
  const inputs = new Map();
  let stage = "";

  /** @param {{ id: string, label: string }} right */
  function option({ id, label }) {
    const input = h("input", {
      type: "radio",
      name,
      value: id,
      "aria-describedby": `${name}-${id}`,
      onchange: () => attempt("set_right", { stage, right: id }).then((done) => done || mark()),
    });
    inputs.set(id, input);
    const help = h("span", { class: "wb-rights-help", id: `${name}-${id}`, text: labels[`right.help.${id}`] });
    return h("label", { class: "wb-rights-option" }, input, h("span", {}, h("b", { text: label }), help));
  }

  let right = "edit";
  function mark() {
    for (const [id, input] of inputs) input.checked = id === right;
  }

  return {
    element: h("div", {}, fields, said),
    /**
     * @param {View} view
     * @param {Mine} mine
     */
    update(view, mine) {
      stage = view.stage;
      right = view.right;
      legend.textContent = phrase(labels["right.of"], { stage: view.title });
      if (inputs.size === 0) fields.append(...view.rights.map(option));
      mark();
      fields.hidden = !view.facilitator;
      const words = mine.scribe ? labels["right.scribe"] : (labels[`right.${view.may}`] ?? "");
      if (said.textContent !== words) said.textContent = words;
      said.hidden = view.facilitator || !words;
    },
  };
}
