import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { field } from "./field.js";

/**
 * The small form of one item of a list of a card. `move(place)` puts it elsewhere, `remove()` takes it out. Returns
 * `element`, `update(item, { card, at, many, editable, kept })`, `focus()` and `flush()`.
 */
export function itemForm({ desk, card, of, specs, item, letBe, move, remove }) {
  const { labels } = desk;
  const fields = new Map(
    specs.map((spec) => [
      spec.name,
      field({ desk, card, item: item.item, of, spec, initial: said(item, spec), letBe }),
    ]),
  );
  const name = h("h3", { class: "wb-line-name" });
  let place = 0;
  const up = button("↑", () => move(place - 1), { "aria-label": labels["item.up"] });
  const down = button("↓", () => move(place + 1), { "aria-label": labels["item.down"] });
  const other = desk.amends
    ? button(labels.amend, amend, { look: "quiet", class: "wb-button wb-quiet wb-amend-open" })
    : null;
  const gone = button(labels["item.remove"], remove, { look: "quiet" });
  const tools = h("div", { class: "wb-line-do" }, up, down, gone);
  const element = h(
    "li",
    { class: "wb-line-of", dataset: { item: item.item } },
    h("div", { class: "wb-line-head" }, name, tools),
    [...fields.values()].map((one) => one.element),
    other,
  );

  /** Other words are proposed beside the card, where the group decides on them. */
  function amend() {
    window.dispatchEvent(new CustomEvent("workbench:amend", { detail: { card, item: item.item } }));
  }

  return {
    element,
    focus: (name = "") => (fields.get(name) ?? fields.values().next().value).focus(),
    flush: () => Promise.all([...fields.values()].map((one) => one.flush())),
    update(now, { card: held, at, many, editable, kept }) {
      place = at;
      name.textContent = phrase(labels[`place.${of}`], { count: at + 1 });
      if (other) other.hidden = Object.values(now.fields).every(({ text }) => text === "");
      for (const spec of specs) {
        const one = fields.get(spec.name);
        if (spec.of) one.offer(choices(held, spec, now.item, labels));
        one.update(now.fields[spec.name] ?? { text: "", offers: [] }, editable, "", kept);
        one.remark(held, editable);
      }
      tools.hidden = !editable;
      up.disabled = at === 0;
      down.disabled = at === many - 1;
    },
  };
}

function said(item, spec) {
  return item.fields[spec.name]?.text ?? "";
}

/** The items that a field may name: `[{ value, text }]`, each by its own words. */
function choices(card, spec, self, labels) {
  const first = spec.of === "parties" ? ["institution", "post"] : ["activity"];
  return (card.items?.[spec.of] ?? [])
    .map((item, at) => ({
      value: item.item,
      text: `${at + 1} · ${
        first
          .map((name) => item.fields[name]?.text)
          .filter(Boolean)
          .join(", ") || labels[`field.${spec.of}`]
      }`,
    }))
    .filter(({ value }) => value !== self);
}
