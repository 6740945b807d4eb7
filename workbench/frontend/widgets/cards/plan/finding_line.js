import { button } from "../../../shared/button.js";
import { dayWords, numberOf } from "../../../shared/days.js";
import { h } from "../../../shared/dom.js";
import { phrase } from "../../../shared/phrase.js";
import { found } from "./found.js";
import { openDay } from "./open_day.js";

/** What was found at the cell that has the focus, with what would fit, one press away. */
export function findingLine({ labels, attempt, language }, id) {
  const element = h("div", { class: "wb-plan-found", "aria-live": "polite" });
  /** @type {{ item: string, field: string } | null} */
  let cell = null;
  /** @type {any} */
  let card = null;
  let open = false;

  function fits(one) {
    const base = card.items.activities.find((item) => item.item === one.item)?.fields[one.field]?.text ?? "";
    const place = { card: id, item: one.item, field: one.field };
    const take = () => attempt("reword_card_item", { ...place, text: one.expected, base });
    return one.expected && open ? button(phrase(labels["plan.take"], { words: one.expected }), take) : null;
  }

  /** A day that the length or the order gives where nobody has written one: it is put in by whoever agrees. */
  function given() {
    const activity = card?.items.activities.find((one) => one.item === cell?.item);
    const day = cell && ["start", "end"].includes(cell.field) ? openDay(card, activity, cell.field) : "";
    if (!day || !open) return null;
    const take = () => attempt("reword_card_item", { card: id, ...cell, text: day, base: "" });
    return h("p", {}, button(phrase(labels["plan.take"], { words: dayWords(numberOf(day), language) }), take));
  }

  function draw() {
    const findings = cell && card ? found(card, cell.item, cell.field) : [];
    const offered = given();
    const key = JSON.stringify([cell, findings, open, offered?.textContent]);
    if (element.dataset.key === key) return;
    element.dataset.key = key;
    element.replaceChildren(
      ...findings.map((one) =>
        h(
          "p",
          { dataset: { severity: one.severity } },
          h("b", { text: `${labels[`severity.${one.severity}`]}: ` }),
          one.message,
          " ",
          fits(one),
        ),
      ),
      ...(offered ? [offered] : []),
    );
  }

  return {
    element,
    at(where) {
      cell = where;
      draw();
    },
    update(now, editable) {
      card = now;
      open = editable;
      draw();
    },
  };
}
