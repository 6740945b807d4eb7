import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { inSamePlace } from "../../shared/same_place.js";
import { composer } from "./composer.js";
import { decision } from "./decision.js";
import { wordsOf } from "./words_of.js";

/** @typedef {import("./view.js").Desk} Desk */
/** @typedef {import("./view.js").Reading} ReadingView */

/**
 * One reading: what it changes, why, and what may be done with it. A form that is open in it stays as it is while others change
 * things. Returns `element` and `update(reading, letter, beside)`.
 * @param {Desk} desk
 * @param {string} id
 */
export function reading(desk, id) {
  const { labels } = desk;
  const name = h("h4", { class: "wb-amend-letter", tabindex: "-1" });
  const words = h("div");
  const why = h("p", { class: "wb-amend-reason", dir: "auto" });
  const tools = h("div", { class: "wb-amend-tools" });
  const place = h("div", { class: "wb-amend-place" });
  const element = h(
    "article",
    { class: "wb-amend-reading", dataset: { amendment: id } },
    name,
    words,
    why,
    tools,
    place,
  );
  /** @type {ReadingView | null} */
  let now = null;

  /** @param {{ element: HTMLElement, focus: () => void } | null} form */
  function show(form) {
    const from = place.firstElementChild;
    place.replaceChildren(...(form ? [form.element] : []));
    tools.hidden = form !== null;
    if (form) form.focus();
    else if (from) /** @type {HTMLElement | null} */ (tools.querySelector("button"))?.focus();
  }

  const acts = actions(desk, () => now, show);
  return {
    element,
    /**
     * @param {ReadingView} told
     * @param {string} letter
     * @param {boolean} beside
     */
    update(told, letter, beside) {
      now = told;
      const title = letter ? phrase(labels.reading, { letter }) : labels.proposed;
      const mine = desk.own.has(id) && h("span", { class: "wb-amend-tag", text: labels.own });
      const answered =
        told.state === "countered" && h("span", { class: "wb-amend-tag", text: labels["state.countered"] });
      name.replaceChildren(
        letter ? h("b", { "aria-hidden": "true", text: letter }) : "",
        title,
        mine || "",
        answered || "",
      );
      words.replaceChildren(...[wordsOf(labels, told, beside)].flat());
      why.hidden = told.reason === "";
      why.replaceChildren(h("b", { text: labels.reason }), told.reason);
      if (place.childElementCount === 0) inSamePlace(tools, () => tools.replaceChildren(...acts(title)), name);
    },
  };
}

/**
 * What this person may do with a reading, as buttons.
 * @param {Desk} desk
 * @param {() => ReadingView | null} now
 * @param {(form: { element: HTMLElement, focus: () => void } | null) => void} show
 */
function actions(desk, now, show) {
  const { labels, attempt, send } = desk;
  const close = () => show(null);

  async function withdraw() {
    if (await attempt("withdraw_amendment", { amendment: now()?.id })) toast(labels.withdrawn);
  }

  function counter() {
    const held = now();
    if (!held) return;
    const sends = (/** @type {object} */ said) => send("counter_amendment", { amendment: held.id, ...said });
    const at = { card: held.card, item: held.item, of: held.of_list, field: held.field };
    show(composer(desk, { ...at, key: `counter:${held.id}`, base: held.text || held.base, sends, done: close }));
  }

  /** @param {"accept" | "reject"} kind */
  const decide = (kind) => () => {
    const held = now();
    if (held) show(decision(desk, held, kind, close));
  };

  /** @param {string} about */
  return (about) => {
    const { facilitator, editable } = desk.view();
    const held = now();
    return [
      facilitator && button(labels.accept, decide("accept"), { look: "primary", about }),
      editable && button(labels.counter, counter, { about }),
      facilitator && button(labels.reject, decide("reject"), { look: "quiet", about }),
      editable && held && desk.own.has(held.id) && button(labels.withdraw, withdraw, { look: "quiet", about }),
    ].filter((one) => one instanceof HTMLElement);
  };
}
