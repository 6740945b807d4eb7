import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { board } from "./board.js";
import { dissentForm } from "./dissent_form.js";
import { dissents } from "./dissents.js";
import { paperForm } from "./paper_form.js";
import { readOut } from "./read_out.js";
import { sealed } from "./sealed.js";
import { signForm } from "./sign_form.js";
import { signatures } from "./signatures.js";
import { tools } from "./tools.js";

/**
 * One card: where it stands, what is signed, who has signed, what one can do, its sealed versions.
 * @param {import("./view.js").Desk} desk
 * @param {string} id
 * @returns {import("./view.js").Part}
 */
export function cardPart(desk, id) {
  const { labels } = desk;
  const heading = h("h3", { dir: "auto" });
  const state = h("p", { class: "wb-sign-state" });
  const reason = h("p", { class: "wb-sign-note", dir: "auto" });
  const parts = [
    board(desk),
    readOut(desk),
    signForm(desk, id),
    signatures(desk),
    dissents(desk),
    dissentForm(desk, id),
    paperForm(desk, id),
    sealed(desk),
    tools(desk),
  ];
  const element = h("section", { class: "wb-sign-card" }, heading, state, reason, ...parts.map((part) => part.element));
  return {
    element,
    update(card) {
      heading.textContent = card.title ? `${card.name}: ${card.title}` : card.name;
      element.dataset.state = card.state;
      state.textContent = phrase(labels[`state.${card.state}`], { version: card.version });
      reason.hidden = !card.reason;
      reason.textContent = phrase(labels.reason, { reason: card.reason });
      for (const part of parts) part.update(card);
    },
  };
}
