import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { markedText } from "../../shared/marked_text.js";
import { placeOf } from "./writers.js";
import { writingHere } from "./writing_here.js";

/**
 * What stands at the fields of an open card beside its words: who writes there, and where the words come from (R50).
 * `does`: `{ look(source, from), take(card, field, text, base) }`. Returns `update(form, card, { people, editable })`.
 */
export function fieldNotes(labels, does) {
  const drawn = new WeakMap();

  function note(place, { card, item, field, people, editable }) {
    const source = item ? null : card.sources?.[field];
    const words = item ? "" : (card.fields[field]?.text ?? "");
    const key = JSON.stringify([source, source?.text && words, people, editable]);
    const held = drawn.get(place);
    if (held?.key === key && held.element.parentElement === place) return;
    const element = held?.element ?? h("div", { class: "wb-note" });
    const focused = element.contains(document.activeElement);
    const wasOpen = element.querySelector("details")?.open;
    element.replaceChildren(
      ...[writingHere(labels, people), source && origin({ card: card.card, field, source, words, editable })].filter(
        Boolean,
      ),
    );
    const details = element.querySelector("details");
    if (details && wasOpen) details.open = true;
    place.dataset.busy = String(Boolean(people?.length));
    if (element.parentElement !== place) place.append(element);
    drawn.set(place, { key, element });
    if (focused) element.querySelector("button")?.focus({ preventScroll: true });
  }

  function origin({ card, field, source, words, editable }) {
    const name = labels[`source.${source.tree}`];
    const link = button(`${name} ↗`, (event) => does.look(source, event.currentTarget), {
      class: "wb-way-back",
      "aria-label": `${name}: ${labels[`field.${field}`] ?? field}`,
    });
    const line = h("div", { class: "wb-source" }, h("span", { text: labels["source.from"] }), link);
    if (!source.text) return line;
    const take = editable
      ? button(labels["source.take"], () => does.take({ card, field, text: source.text, base: words }))
      : null;
    return h(
      "div",
      {},
      line,
      h(
        "details",
        { class: "wb-drift", dataset: { drift: source.drift } },
        h("summary", { text: labels[`source.differs.${source.drift || "either"}`] }),
        side(labels["source.card"], markedText(words, source.text, "was", labels)),
        side(labels["source.now"], markedText(words, source.text, "now", labels)),
        take,
      ),
    );
  }

  return {
    update(form, card, { people, editable }) {
      for (const place of form.querySelectorAll(".wb-field[data-field]")) {
        const item = place.closest("[data-item]")?.dataset.item;
        const field = place.dataset.field.split(".").at(-1);
        note(place, { card, item, field, people: people.get(placeOf({ item, field })), editable });
      }
    },
  };
}

function side(title, words) {
  return h(
    "div",
    { class: "wb-drift-side" },
    h("p", { class: "wb-help", text: title }),
    h("p", { dir: "auto" }, words),
  );
}
