import { announce, h } from "../../shared/dom.js";
import { paperTable } from "./paper_table.js";

/** @typedef {import("./desk.js").Arrow} Arrow */

/**
 * Votes of people without a device, entered by a facilitator or scribe sector by sector; `arrowNow()` is the arrow they are for.
 * Returns `element` and `update(arrow)`.
 * @param {import("./desk.js").Desk} desk
 * @param {() => Arrow} arrowNow
 */
export function paperVotes(desk, arrowNow) {
  const { labels } = desk;
  const table = paperTable(labels, enter);
  const help = h("p", { class: "wb-help" });
  const element = h("details", { class: "wb-paper" }, h("summary", { text: labels.paper }), help, table.element);

  async function enter(sector, answer, input) {
    const { cause, effect } = arrowNow();
    const count = Math.trunc(Number(input.value || 0));
    if (await desk.act("enter_paper_votes", { cause, effect, sector, answer, count })) announce(labels["paper.saved"]);
    else input.value = arrowNow().paper?.[sector]?.[answer] ?? "";
  }

  return {
    element,
    /** @param {Arrow} arrow */
    update(arrow) {
      const { editable, enters, seats } = desk.view;
      element.hidden = !(editable && enters);
      if (element.hidden) return;
      help.textContent = labels[seats.length > 1 ? "paper.help" : "rule.paper"];
      table.update(seats, arrow.paper);
    },
  };
}
