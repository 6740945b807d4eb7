import { button } from "../../shared/button.js";
import { dialog, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * What was found in one place of a card, in words, each with the way to let it be for a reason. `letBe(finding, reason)`;
 * without a reason it is asked again. Returns `element` and `update(findings, editable)`.
 */
export function remarks(labels, id, letBe) {
  const element = h("ul", { class: "wb-remarks", id, hidden: true });
  /** @type {string | null} */
  let drawn = null;

  async function ask(one) {
    const reason = await reasonFor(labels, one);
    if (reason) await letBe(one, reason);
  }

  function line(one, editable) {
    const kept = one.let_be && h("p", { class: "wb-sub", text: phrase(labels["let_be.told"], { reason: one.let_be }) });
    const act = one.let_be
      ? button(labels["let_be.undo"], () => letBe(one, null), { look: "quiet", about: one.message })
      : button(labels.let_be, () => ask(one), { look: "quiet", about: one.message });
    const words = h("p", {}, h("strong", { text: `${labels[`severity.${one.severity}`]}: ` }), one.message);
    return h("li", { dataset: { severity: one.severity, code: one.code } }, words, kept || null, editable ? act : null);
  }

  return {
    element,
    update(findings, editable) {
      const key = JSON.stringify([findings, editable]);
      if (key === drawn) return;
      drawn = key;
      element.hidden = findings.length === 0;
      element.replaceChildren(...findings.map((one) => line(one, editable)));
    },
  };
}

/** The reason a person types; null where they think better of it. */
async function reasonFor(labels, one) {
  const box = h("textarea", { class: "wb-input", rows: 3, "aria-label": labels["let_be.title"] });
  const chosen = await dialog({
    title: labels["let_be.title"],
    body: [h("p", { text: one.message }), h("p", { class: "wb-sub", text: labels["let_be.lead"] }), box],
    actions: [
      { name: "cancel", label: labels["let_be.cancel"] },
      { name: "keep", label: labels["let_be.keep"], primary: true },
    ],
  });
  return chosen === "keep" ? box.value.trim() : null;
}

/** The findings of one place: of a field of the card, or of a field of an item of it; those let be come last. */
export function findingsAt(card, { item = null, field = null }) {
  const of = (one) => one.activity ?? one.indicator ?? one.party ?? one.agenda ?? one.objection ?? null;
  return [...(card.findings ?? []), ...(card.let_be ?? [])].filter(
    (one) => of(one) === item && (field === null || one.field === field),
  );
}
