import { at } from "../../shared/address.js";
import { arrange } from "../../shared/arrange.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { inWords } from "./writing_here.js";

/**
 * The list of cards beside the form. `choose(card)` opens one, `start()` begins a new one.
 * Returns `element` and `update(view, selected, writing)`; `selected` null: a new card is being begun; `writing(card)`:
 * who writes in which of its fields.
 */
export function shelf(labels, { choose, start }) {
  const items = new Map();
  const list = h("ul", { class: "wb-shelf-list" });
  const add = button(`+ ${labels.new}`, start, { class: "wb-button wb-new" });
  const downloads = h("ul", { class: "wb-downloads", "aria-label": labels.downloads });
  const element = h("nav", { class: "wb-shelf", "aria-label": labels["shelf.name"] }, list, add, downloads);
  /** @type {string | null} */
  let drawn = null;

  function item(card) {
    if (!items.has(card)) {
      const title = h("span", { class: "wb-shelf-title", dir: "auto" });
      const state = h("span", { class: "wb-shelf-state" });
      const live = h("span", { class: "wb-shelf-live" });
      const parts = [title, state, live];
      const press = h("button", { type: "button", class: "wb-shelf-card", onclick: () => choose(card) }, parts);
      items.set(card, { element: h("li", {}, press), press, title, state, live });
    }
    return items.get(card);
  }

  return {
    element,
    update(view, selected, writing) {
      for (const card of view.cards) {
        const { press, title, state, live } = item(card.card);
        showWriting(live, labels, { card, writing: writing(card.card) });
        title.textContent = card.title || labels.untitled;
        const done = card.whole === false ? labels["shelf.let_be"] : labels["shelf.complete"];
        state.textContent = card.lacks.length === 0 ? done : counted(labels, "shelf.missing", card.lacks.length);
        state.classList.toggle("wb-done", card.lacks.length === 0 && card.whole !== false);
        if (card.card === selected) press.setAttribute("aria-current", "true");
        else press.removeAttribute("aria-current");
      }
      arrange(
        list,
        view.cards.map((card) => item(card.card).element),
      );
      add.hidden = !view.editable;
      const key = JSON.stringify(view.downloads);
      if (key === drawn) return;
      drawn = key;
      downloads.replaceChildren(
        ...(view.downloads ?? []).map(({ label, url }) =>
          h("li", {}, h("a", { class: "wb-button wb-quiet", href: at(url), download: "", text: label })),
        ),
      );
    },
  };
}

/** Say of a card in which of its fields somebody else writes now, and who. */
function showWriting(place, labels, { card, writing }) {
  const lines = [...writing].map(([key, people]) => `${nameOf(labels, card, key)}: ${inWords(labels, people)}`);
  const words = lines.join("\n");
  if (place.textContent === words) return;
  place.textContent = words;
  place.hidden = words === "";
}

/** What a field is called of which somebody writes: one of an item says of which. */
function nameOf(labels, card, key) {
  const [field, item] = key.split(" ").reverse();
  for (const [of, items] of Object.entries(card.items ?? {})) {
    const at = items.findIndex((one) => one.item === item);
    if (at >= 0) return `${phrase(labels[`place.${of}`], { count: at + 1 })}, ${labels[`item.${of}.${field}`]}`;
  }
  return labels[`field.${field}`] ?? field;
}
