import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { AgendaPicker } from "./agenda_picker.js";
import { field } from "./field.js";
import { guidedWay } from "./guided/way.js";
import { halvesOf } from "./halves_of.js";
import { isMore, seldom } from "./seldom.js";

/**
 * The small form of one item of a list of a card; folded (not `open`) it says what it is of. `move(place)` puts it elsewhere, `remove()` takes it out. Returns
 * `element`, `update(item, { card, at, many, editable, kept })`, `focus()` and `flush()`.
 */
export function itemForm({ desk, card, of, specs, item, letBe, open, move, remove }) {
  const { labels } = desk;
  const fields = new Map(
    specs.map((spec) => [
      spec.name,
      field({ desk, card, item: item.item, of, spec: asDrawn(of, spec), initial: said(item, spec), letBe }),
    ]),
  );
  const ways = beside({ desk, card, item: item.item, of, specs, fields });
  const name = h("h3", { class: "wb-line-name" });
  const says = h("span", { class: "wb-line-says", dir: "auto" });
  const lacks = h("span", { class: "wb-fold-lacks" });
  let place = 0;
  const up = button("↑", () => move(place - 1), { "aria-label": labels["item.up"] });
  const down = button("↓", () => move(place + 1), { "aria-label": labels["item.down"] });
  const other = desk.amends ? amending(labels, { card, item: item.item }) : null;
  const gone = button(labels["item.remove"], remove, { look: "quiet" });
  const tools = h("div", { class: "wb-line-do" }, up, down, gone);
  const more = seldom(labels, of, fields);
  const whole = h(
    "details",
    { class: "wb-line-whole", open },
    h("summary", {}, name, lacks, says),
    tools,
    ways?.element,
    specs.filter(({ name }) => !isMore(of, name)).map(({ name }) => fields.get(name).element),
    more,
    other,
  );
  whole.addEventListener("toggle", () => {
    says.hidden = whole.open; // its own field says it
  });
  const element = h("li", { class: "wb-line-of", dataset: { item: item.item } }, whole);

  return {
    element,
    focus(field = "") {
      whole.open = true;
      if (more && isMore(of, field)) more.open = true;
      (fields.get(field) ?? fields.values().next().value).focus();
    },
    /** Lead to it one question at a time, where it is made so. */
    guide() {
      whole.open = true;
      ways?.open?.();
    },
    flush: () => Promise.all([...fields.values()].map((one) => one.flush())),
    update(now, { card: held, at, many, editable, kept }) {
      place = at;
      const missing = held.lacks.some((lack) => lack.item === now.item);
      lacks.textContent = missing ? labels["severity.missing"] : "";
      says.textContent = wordsOf(now, of);
      says.hidden = whole.open;
      name.textContent = phrase(labels[`place.${of}`], { count: at + 1 });
      if (other) other.hidden = Object.values(now.fields).every(({ text }) => text === "");
      for (const spec of specs) updateField(fields.get(spec.name), spec, { now, held, editable, kept, labels });
      ways?.update(now, held, editable);
      tools.hidden = !editable;
      up.disabled = at === 0;
      down.disabled = at === many - 1;
    },
  };
}

/** Bring one field of an item up to date, with what it may name and what was found in it. */
function updateField(one, spec, { now, held, editable, kept, labels }) {
  if (spec.of) one.offer(choices(held, spec, now.item, labels));
  if (spec.name === "half_yearly_goals") one.offer(halvesOf(held, now.item));
  one.update(now.fields[spec.name] ?? { text: "", offers: [] }, editable, "", kept);
  one.remark(held, editable);
  if (spec.beside) one.element.hidden = !said(now, spec); // only where something was pasted that nobody could read
}

/** Other words are proposed beside the card, where the group decides on them. */
function amending(labels, detail) {
  const amend = () => window.dispatchEvent(new CustomEvent("workbench:amend", { detail }));
  return button(labels.amend, amend, { look: "quiet", class: "wb-button wb-quiet wb-amend-open" });
}

/** The code of an agenda is a line with a list of what the agendas say. */
const asDrawn = (of, spec) => (of === "agendas" && spec.name === "code" ? { ...spec, kind: "combo" } : spec);

/** What helps to write an item: of an indicator its questions one at a time, of an agenda what may be named of it. */
function beside({ desk, card, item, of, specs, fields }) {
  if (of === "indicators") return guidedWay({ desk, card, item, specs, fields });
  if (of !== "agendas") return null;
  const picker = new AgendaPicker({ ...desk, code: fields.get("code"), agenda: fields.get("agenda") });
  return { update: (now, _card, editable) => picker.update(now, editable) };
}

function said(item, spec) {
  return item.fields[spec.name]?.text ?? "";
}

/** What an item is known by in its list. */
const KNOWN_BY = {
  parties: ["institution", "post"],
  activities: ["activity"],
  indicators: ["variable"],
  agendas: ["code", "contribution"],
  objections: ["text"],
};

/** The words an item is known by; "" while it has none. */
function wordsOf(item, of) {
  const words = KNOWN_BY[of].map((name) => item.fields[name]?.text);
  return words.filter(Boolean).join(", ");
}

/** The items that a field may name: `[{ value, text }]`, each by its own words. */
function choices(card, spec, self, labels) {
  return (card.items?.[spec.of] ?? [])
    .map((item, at) => ({
      value: item.item,
      text: `${at + 1} · ${wordsOf(item, spec.of) || labels[`field.${spec.of}`]}`,
    }))
    .filter(({ value }) => value !== self);
}
