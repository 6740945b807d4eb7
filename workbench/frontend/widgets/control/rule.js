import { h } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";

/** @typedef {{ id: string, label: string }} Stage */

/**
 * For which stages of the chosen group the Chatham House Rule is chosen (R5); that of a stage is fixed while it is open.
 * Returns `element` and `update(group, stages)`.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function ruleChoice({ labels, attempt }) {
  const list = h("ul", { class: "wb-rule-stages" });
  /** @type {Map<string, ReturnType<typeof row>>} */
  const rows = new Map();
  return {
    element: h(
      "fieldset",
      { class: "wb-rule-choice" },
      h("legend", {}, h("span", { "aria-hidden": "true", text: "◐ " }), labels["rule.title"]),
      h("p", { class: "wb-sub", text: labels["rule.what"] }),
      list,
    ),
    /** @param {{ stage: string, open: boolean, rule: { chosen: string[] } }} group @param {Stage[]} stages */
    update({ stage: now, open, rule }, stages) {
      const elements = stages.map((stage) => {
        const made = rows.get(stage.id) ?? row(stage, attempt);
        rows.set(stage.id, made);
        made.update(rule.chosen.includes(stage.id), open && stage.id === now);
        return made.element;
      });
      keyed(list, elements);
    },
  };
}

/** @param {Stage} stage @param {import("../../shared/attempt.js").Attempt} attempt */
function row({ id, label }, attempt) {
  let chosen = false;
  const box = h("input", {
    type: "checkbox",
    onchange: () =>
      attempt("choose_rule", { stage: id, on: box.checked }).then((done) => {
        if (!done) box.checked = chosen;
      }),
  });
  return {
    element: h("li", {}, h("label", { class: "wb-check" }, box, h("span", { text: label }))),
    /** @param {boolean} now @param {boolean} fixed */
    update(now, fixed) {
      chosen = now;
      box.checked = now;
      box.disabled = fixed;
    },
  };
}
