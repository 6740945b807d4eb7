import { arrange } from "../../shared/arrange.js";
import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { itemForm } from "./item_form.js";
import { findingsAt, remarks } from "./remarks.js";

/** Items that are seen whole; where there are more each is folded until it is opened. */
const SEEN = 3;

/**
 * One list of a card: its parties, activities, indicators or objections, each a small form of its own. `of` names the
 * list, `specs` are its fields, `head` stands above its items. Returns `element`, `update(card, editable, kept)`, `focus()` and `flush()`.
 */
export function itemList({ desk, card, of, specs, limit, letBe, head }) {
  const { labels, attempt } = desk;
  const forms = new Map();
  const list = h("ol", { class: "wb-items" });
  const found = remarks(labels, `wb-${card}-${of}-found`, letBe);
  const full = h("p", { class: "wb-sub", hidden: true, text: phrase(labels["list.full"], { count: limit }) });
  const add = button(`+ ${labels[`add.${of}`]}`, () => begin("focus"), { class: "wb-button wb-add" });
  const guided =
    of === "indicators"
      ? button(`+ ${labels["guide.add"]}`, () => begin("guide"), { class: "wb-button wb-add" })
      : null;
  const element = h(
    "fieldset",
    { class: "wb-section wb-list", dataset: { list: of } },
    h("legend", { text: labels[`field.${of}`] }),
    h("p", { class: "wb-help", text: labels[`help.${of}`] }),
    head ?? null,
    found.element,
    list,
    guided,
    add,
    full,
  );
  /** @type {"" | "focus" | "guide"} what is done with the one that was asked for */
  let awaited = "";

  async function begin(how) {
    awaited = how;
    if (!(await attempt("add_card_item", { card, of, fields: {} }))) awaited = "";
  }

  async function remove(item) {
    const done = await attempt("remove_card_item", { card, item });
    add.focus();
    if (done) toast(labels["item.removed"], { label: labels.undo, action: () => attempt("undo", {}), last: true });
  }

  function formOf(item, many) {
    if (!forms.has(item.item)) {
      const move = (place) => attempt("move_card_item", { card, item: item.item, place });
      const [way, open] = [awaited, awaited !== "" || many <= SEEN];
      const shared = { desk, card, of, specs, item, letBe, open };
      forms.set(item.item, itemForm({ ...shared, move, remove: () => remove(item.item) }));
      if (way) queueMicrotask(() => forms.get(item.item)?.[way]());
      awaited = "";
    }
    return forms.get(item.item);
  }

  return {
    element,
    /** Lead to an item, in one of its fields; to the first where none is named, and to where one is added. */
    focus: (item = "", field = "") => (forms.get(item) ?? forms.values().next().value ?? add).focus(field),
    flush: () => Promise.all([...forms.values()].map((form) => form.flush())),
    update(now, editable, kept) {
      const items = now.items?.[of] ?? [];
      for (const id of forms.keys()) if (!items.some((item) => item.item === id)) forms.delete(id);
      items.forEach((item, at) => {
        formOf(item, items.length).update(item, { card: now, at, many: items.length, editable, kept });
      });
      arrange(
        list,
        items.map((item) => formOf(item, items.length).element),
      );
      found.update(findingsAt(now, { field: of }), editable);
      for (const one of [add, guided]) if (one) one.hidden = !editable || items.length >= limit;
      full.hidden = items.length < limit;
    },
  };
}
