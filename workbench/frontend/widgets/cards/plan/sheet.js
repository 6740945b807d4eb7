import { button } from "../../../shared/button.js";
import { dayWords, numberOf } from "../../../shared/days.js";
import { h } from "../../../shared/dom.js";
import { gantt } from "../../../shared/gantt.js";
import { counted } from "../../../shared/phrase.js";
import { field } from "../field.js";
import { keptBanner } from "../kept.js";
import { findingLine } from "./finding_line.js";
import { Grid } from "./grid.js";
import { pasting } from "./paste.js";
import { rowDeeds } from "./rows.js";
import { untold } from "./untold.js";

/**
 * The work plan of a card (R33): its bars in time, and below them the table in which it is written. `back()` leads to the
 * card. Returns `element`, `update(card, { editable, people })`, `reveal()`, `lead(item, field)` and `flush()`.
 */
export function planSheet({ desk, options, card: id, letBe, back }) {
  const { labels, attempt } = desk;
  const title = h("h2", { class: "wb-plan-title", tabindex: "-1", text: labels["plan.title"] });
  const lead = h("p", { class: "wb-plan-lead" });
  const order = h("div", { class: "wb-plan-order" });
  const looked = findingLine(desk, id);
  const bars = gantt({ labels, language: desk.language, go: (item) => table.lead(item) });
  const paste = pasting({ desk, card: id });
  const rows = rowDeeds({ desk, card: id, table: () => table, add: () => add });
  const table = new Grid({
    desk,
    letBe,
    specs: options.items.activities,
    does: {
      move: (item, place) => attempt("move_card_item", { card: id, item, place }),
      insert: rows.insert,
      remove: rows.remove,
      undo: () => rows.step("undo"),
      redo: () => rows.step("redo"),
      paste: (text, cell, place) => paste.put(text, cell, place),
      at: (cell) => looked.at(cell),
    },
  });
  const none = h("p", { class: "wb-plan-none", text: labels["plan.none"] });
  const add = button(`+ ${labels["add.activities"]}`, rows.begin);
  const bring = button(labels["plan.paste"], () => paste.ask());
  const sums = h("div", { class: "wb-plan-sums" });
  const said = h("p", { class: "wb-sub", text: labels["plan.keys"] });
  const head = h(
    "header",
    { class: "wb-plan-head" },
    button(`← ${labels["plan.back"]}`, back, { look: "quiet" }),
    title,
  );
  const tools = h("div", { class: "wb-plan-do" }, add, bring, said);
  const banner = keptBanner(labels, id);
  const counts = counting({ desk, options, card: id, letBe });
  const above = [head, banner.element, lead, bars.element, order];
  const parts = [...above, none, counts.element, tools, table.element, looked.element, sums];
  const element = h("article", { class: "wb-plan", "aria-label": labels["plan.title"] }, parts);
  const limit = options.limits.activities;
  const shown = { desk, limit, lead, bars, table, none, add, bring, said, looked, order, sums, banner, counts };

  return {
    element,
    reveal: () => title.focus(),
    lead: (item, field) => table.lead(item, field),
    flush: () => table.flush(),
    update(card, state) {
      updateSheet(shown, card, state);
      rows.welcome((card.items?.activities ?? []).length);
    },
  };
}

/** Bring the parts of the sheet up to date; `limit` is how many activities a card takes. */
function updateSheet(shown, card, { editable, people, kept = "", leads = false }) {
  const { desk, limit, lead, bars, table, none, add, bring, said, looked, order, sums } = shown;
  shown.banner.update(kept, leads);
  shown.counts.update(card, editable, kept);
  const many = (card.items?.activities ?? []).length;
  lead.textContent = card.plan?.lead ?? "";
  bars.update(card);
  for (const one of [bars.element, table.element]) one.hidden = many === 0;
  none.hidden = many > 0;
  for (const one of [add, bring]) one.hidden = !editable || many >= limit;
  said.hidden = !editable || many === 0;
  table.update(card, { editable, people, kept });
  looked.update(card, editable);
  orderOf(order, desk, card, editable);
  sumsOf(sums, desk, card);
}

/** The days that count, and of which country the holidays are: fields of the card that belong to its table. */
function counting({ desk, options, card, letBe }) {
  const specs = options.fields.filter(({ name }) => ["calendar", "holidays_of"].includes(name));
  const fields = specs.map((spec) => ({ spec, one: field({ desk, card, spec, initial: "", letBe }) }));
  return {
    element: h(
      "div",
      { class: "wb-plan-counts" },
      fields.map(({ one }) => one.element),
    ),
    update(now, editable, kept) {
      const why = kept ? desk.labels[`kept.${kept}`] : "";
      for (const { spec, one } of fields) {
        one.update(now.fields[spec.name] ?? { text: "", offers: [] }, editable, "", why);
        if (spec.name === "holidays_of") one.element.hidden = now.fields.calendar?.text !== "working";
      }
    },
  };
}

/** Why no critical path can be told, where the plan may get stuck, and the days that the order would give. */
function orderOf(place, desk, card, editable) {
  const { labels, attempt } = desk;
  const { order = "", mend = {}, fills = 0, stuck = [] } = card.plan ?? {};
  const key = JSON.stringify([order, mend, fills, stuck, editable]);
  if (place.dataset.key === key) return;
  place.dataset.key = key;
  const take = () => attempt("take_days", { card: card.card });
  place.replaceChildren(
    ...[
      untold(desk, card),
      stuck.length
        ? h(
            "ul",
            { "aria-label": labels["plan.stuck"] },
            stuck.map((line) => h("li", { text: line })),
          )
        : null,
      fills && editable
        ? h("p", {}, `${counted(labels, "plan.fills", fills)} `, button(labels["plan.take_days"], take))
        : null,
    ].filter((part) => part !== null),
  );
}

/** How long each phase takes, and all together: the sum of lengths, and from the first day to the last. */
function sumsOf(place, { labels, language }, card) {
  const totals = card.plan?.totals ?? [];
  const key = JSON.stringify([totals, card.plan?.calendar]);
  if (place.dataset.key === key) return;
  place.dataset.key = key;
  const heads = ["plan.phase", "plan.sum", "plan.span", "plan.start", "plan.end"];
  const name = (total) => labels[`choice.phase.${total.phase}`]?.split(":")[0] || total.phase || labels["plan.whole"];
  const row = (total) =>
    h(
      "tr",
      {},
      h("th", { scope: "row", text: name(total) }),
      h("td", { text: String(total.sum) }),
      h("td", { text: String(total.span ?? "–") }),
      h("td", { text: dayWords(numberOf(total.start), language) }),
      h("td", { text: dayWords(numberOf(total.end), language) }),
    );
  const caption = labels[card.plan?.calendar === "working" ? "plan.counts.working" : "plan.counts.natural"];
  const table = h(
    "table",
    {},
    h("caption", { text: caption }),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        heads.map((one) => h("th", { scope: "col", text: labels[one] })),
      ),
    ),
    h("tbody", {}, totals.map(row)),
  );
  place.replaceChildren(...(totals.length ? [table] : []));
}
