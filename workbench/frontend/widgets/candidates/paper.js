import { announce, h } from "../../shared/dom.js";
import { shape } from "../../shared/shape.js";

const MOST = 500;

/**
 * Preferences of people without a device, entered by a facilitator or scribe sector by sector (R46).
 * @param {import("./index.js").Desk} desk
 */
export function paper(desk) {
  const { labels } = desk;
  /** @type {Map<string, HTMLInputElement>} */
  const inputs = new Map();
  const cells = h("div", { class: "wb-candidate-paper-cells" });
  const help = h("p", {});
  const element = h("fieldset", { class: "wb-candidate-paper" }, h("legend", { text: labels.paper }), help, cells);
  /** @type {import("./index.js").Candidate | null} */
  let now = null;

  function cell({ id, label }) {
    const input = h("input", {
      type: "number",
      min: 0,
      max: MOST,
      inputmode: "numeric",
      onchange: () => enter(id, input),
    });
    inputs.set(id, input);
    return h("label", {}, shape(id), h("span", { text: label }), input);
  }

  async function enter(sector, input) {
    const people = Math.trunc(Number(input.value || 0));
    if (await desk.act("enter_paper_preferences", { candidate: now?.id, sector, people }))
      announce(labels["paper.saved"]);
    else input.value = String(now?.paper?.[sector] ?? "");
  }

  return {
    element,
    /** @param {import("./index.js").Candidate} candidate */
    update(candidate) {
      now = candidate;
      const { view } = desk;
      element.hidden = !view.enters || view.phase === "gathering" || Boolean(candidate.place);
      if (element.hidden) return;
      if (view.seats.some(({ id }) => !inputs.has(id)) || inputs.size !== view.seats.length) {
        inputs.clear();
        cells.replaceChildren(...view.seats.map(cell));
        help.textContent = labels[view.seats.length > 1 ? "paper.help" : "rule.paper"];
      }
      for (const [sector, input] of inputs)
        if (input !== document.activeElement) input.value = String(candidate.paper?.[sector] ?? "");
    },
  };
}
