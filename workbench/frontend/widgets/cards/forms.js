import { form } from "./form.js";

/** The forms of the cards, each made when its card is open for the first time, so that words in it stay as they are. */
export function cardForms(desk, options) {
  const forms = new Map();

  function of(card) {
    if (!forms.has(card.card)) forms.set(card.card, form({ desk, options, card }));
    return forms.get(card.card);
  }

  return {
    of,
    reveal: (id) => forms.get(id)?.reveal(),
    flush: (id) => forms.get(id)?.flush(),
    planLeft: (id) => forms.get(id)?.planLeft(),
    remove: (id) => forms.get(id)?.element.remove(),
    flushAll() {
      for (const item of forms.values()) item.flush();
    },
    /** Forget the forms of all cards but these. */
    keep(cards) {
      for (const id of forms.keys()) if (!cards.some((card) => card.card === id)) forms.delete(id);
    },
    /** Show what the cards say now; `open` is the card to be seen. */
    update(cards, open, view) {
      for (const card of cards) if (card === open || forms.has(card.card)) of(card).update(card, view);
    },
  };
}
