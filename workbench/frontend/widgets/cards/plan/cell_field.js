import { phrase } from "../../../shared/phrase.js";
import { field } from "../field.js";
import { halvesOf } from "../halves_of.js";
import { numbersOf, tokensOf } from "./cell_words.js";

/**
 * The field of a cell while somebody writes in it: the same that the form has, so that its words fare alike. Returns
 * `element`, `update(card, editable, kept)`, `focus()`, `flush()` and `restore()`, which puts back what stood there.
 */
export function cellField({ desk, card: first, activity, spec, letBe }) {
  const numbered = spec.kind === "items";
  const goals = spec.name === "half_yearly_goals";
  const held = { card: first };
  const said = (one) => one.fields[spec.name]?.text ?? "";
  const shown = (text) => (numbered ? numbersOf(text, held.card) : text);
  const before = shown(said(activity));
  const one = field({
    desk: numbered ? inNumbers(desk, held) : desk,
    card: first.card,
    item: activity.item,
    of: "activities",
    spec: numbered ? { ...spec, kind: "line", of: "" } : spec,
    initial: before,
    letBe,
  });
  const box = /** @type {HTMLTextAreaElement | HTMLSelectElement | null} */ (
    one.element.querySelector("textarea, input:not([type='date']), select")
  );

  return {
    element: one.element,
    focus: one.focus,
    flush: one.flush,
    /** Whether its words may not have gone, or wait for somebody to choose. */
    busy: () => !["still", "saved"].includes(one.element.dataset.word ?? "still"),
    restore() {
      if (goals) one.put(before);
      if (goals || !box || box instanceof HTMLSelectElement || box.value === before) return;
      box.value = before;
      box.dispatchEvent(new Event("input"));
    },
    update(card, editable, kept) {
      held.card = card;
      const now = card.items.activities.find((other) => other.item === activity.item);
      if (!now) return;
      if (spec.kind === "item") one.offer(offered(card, spec));
      if (goals) one.offer(halvesOf(card, activity.item));
      const words = now.fields[spec.name] ?? { text: "", offers: [] };
      one.update({ ...words, text: shown(words.text), offers: words.offers.map(shown) }, editable, "", kept);
      one.remark(card, editable);
    },
  };
}

/** A desk whose sentences name activities by their number, where what is kept names them by id. */
function inNumbers(desk, held) {
  const kept = (words) => tokensOf(words, held.card);
  const carry = (carrier) => (intent, data) => {
    const [text, base] = [kept(data.text), data.base === undefined ? undefined : kept(data.base)];
    const message = phrase(desk.labels["plan.no_such_number"], { words: data.text });
    if (text === null) return Promise.reject({ code: "unknown_choice", message, data: {} });
    return carrier(intent, { ...data, text, ...(base === undefined ? {} : { base: base ?? "" }) });
  };
  return { ...desk, send: carry(desk.send), attempt: carry(desk.attempt) };
}

function offered(card, spec) {
  const names = ["institution", "post", "variable"];
  return (card.items?.[spec.of] ?? []).map((item, at) => ({
    value: item.item,
    text: [at + 1, ...names.map((name) => item.fields[name]?.text).filter(Boolean)].join(" · "),
  }));
}
