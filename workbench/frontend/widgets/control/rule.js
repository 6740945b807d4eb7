import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";

/** @typedef {{ id: string, label: string }} Stage */

/**
 * For which stages of the chosen group the Chatham House Rule is chosen (R5); that of a stage is fixed while it is open.
 * Once the last of those stages is over it offers to erase the names. Returns `element` and `update(group, stages, over)`.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function ruleChoice({ labels, attempt }) {
  const list = h("ul", { class: "wb-rule-stages" });
  const offer = eraseOffer({ labels, attempt });
  /** @type {Map<string, ReturnType<typeof row>>} */
  const rows = new Map();
  return {
    element: h(
      "fieldset",
      { class: "wb-rule-choice" },
      h("legend", {}, h("span", { "aria-hidden": "true", text: "◐ " }), labels["rule.title"]),
      h("p", { class: "wb-sub", text: labels["rule.what"] }),
      list,
      offer,
    ),
    /**
     * @param {{ stage: string, open: boolean, rule: { chosen: string[] } }} group
     * @param {Stage[]} stages
     * @param {boolean} over
     */
    update({ stage: now, open, rule }, stages, over) {
      offer.hidden = !over;
      const elements = stages.map((stage) => {
        const made = rows.get(stage.id) ?? row(stage, labels, attempt);
        rows.set(stage.id, made);
        made.update(rule.chosen.includes(stage.id), open && stage.id === now);
        return made.element;
      });
      keyed(list, elements);
    },
  };
}

/**
 * What is offered when the last stage under the Rule has closed.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
function eraseOffer({ labels, attempt }) {
  async function erase() {
    const body = [phrase(labels["erase.lead"], { called: labels.called }), labels["erase.remains"]];
    const actions = [
      { name: "cancel", label: labels.cancel },
      { name: "erase", label: labels["erase.do"], primary: true },
    ];
    if ((await dialog({ title: labels["erase.title"], body, actions })) !== "erase") return;
    if (await attempt("erase_names", { called: labels.called })) toast(labels["erase.done"]);
  }
  return h(
    "div",
    { class: "wb-rule-over", role: "status", hidden: true },
    h("p", { text: labels["rule.erase"] }),
    button(labels.erase, erase, { look: "danger" }),
  );
}

/**
 * @param {Stage} stage
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {import("../../shared/attempt.js").Attempt} attempt
 */
function row({ id, label }, labels, attempt) {
  let chosen = false;
  const why = h("span", { class: "wb-sub", id: unique("wb-rule-fixed"), text: labels["rule.fixed"], hidden: true });
  const box = h("input", {
    type: "checkbox",
    onchange: () =>
      attempt("choose_rule", { stage: id, on: box.checked }).then((done) => {
        if (!done) box.checked = chosen;
      }),
  });
  return {
    element: h("li", {}, h("label", { class: "wb-check" }, box, h("span", { text: label })), why),
    /** @param {boolean} now @param {boolean} fixed */
    update(now, fixed) {
      chosen = now;
      box.checked = now;
      box.disabled = fixed;
      why.hidden = !fixed;
      if (fixed) box.setAttribute("aria-describedby", why.id);
      else box.removeAttribute("aria-describedby");
    },
  };
}
