import { button } from "../../shared/button.js";
import { announce, h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { field } from "./field.js";
import { headline } from "./headline.js";

/**
 * The whole form of one card (R27). `desk` as in field.js, with `attempt(intent, data)`, which shows a refusal.
 * Returns `element`, `update(card, editable)`, `reveal()` (moves the focus to its headline) and `flush()`.
 */
export function form({ desk, options, card: first }) {
  const { labels } = desk;
  const id = first.card;
  const title = h("h2", { class: "wb-headline", dir: "auto", tabindex: "-1" });
  const missing = h("div", { class: "wb-missing" });
  const pdf = h("a", {
    class: "wb-button wb-primary wb-pdf",
    href: first.pdf,
    download: "",
    text: labels.pdf,
    onclick: fetchWhenSaved,
  });
  const remove = button(labels.remove, removeCard, { look: "danger" });
  const fields = new Map(
    options.fields.map((spec) => [
      spec.name,
      field({ desk, card: id, spec, initial: first.fields[spec.name]?.text ?? "", changed: preview }),
    ]),
  );
  const element = h(
    "article",
    { class: "wb-form" },
    h("header", { class: "wb-form-head" }, title, h("div", { class: "wb-form-do" }, pdf)),
    missing,
    options.sections.map(section),
    h("footer", { class: "wb-form-foot" }, remove),
  );
  let shownMissing = null;

  function section(name) {
    const inside = options.fields.filter((spec) => spec.section === name).map((spec) => fields.get(spec.name).element);
    return h(
      "fieldset",
      { class: "wb-section", dataset: { section: name } },
      h("legend", { text: labels[`section.${name}`] }),
      inside,
    );
  }

  function preview() {
    const [action, means, objective] = ["action", "means", "objective"].map((name) => fields.get(name)?.words() ?? "");
    const words = headline(labels, { action, means, objective });
    title.textContent = words || labels["headline.empty"];
    title.classList.toggle("wb-headline-empty", words === "");
  }

  function drawMissing(names) {
    const key = names.join();
    if (key === shownMissing) return;
    shownMissing = key;
    missing.classList.toggle("wb-complete", names.length === 0);
    missing.replaceChildren(
      ...(names.length === 0
        ? [h("p", { text: labels.complete })]
        : [
            h("p", { text: counted(labels, "missing", names.length) }),
            h(
              "ul",
              {},
              names.map((name) =>
                h(
                  "li",
                  {},
                  button(labels[`field.${name}`] ?? name, () => fields.get(name)?.focus(), {
                    class: "wb-button wb-chip",
                  }),
                ),
              ),
            ),
          ]),
    );
  }

  const flush = () => Promise.all([...fields.values()].map((item) => item.flush()));

  /** The PDF is made from what the group has: the last words go first. */
  async function fetchWhenSaved(event) {
    if (element.querySelector('[data-word="writing"], [data-word="saving"]') === null || event.isTrusted === false)
      return;
    event.preventDefault();
    announce(labels["word.saving"]);
    await flush();
    pdf.click();
  }

  async function removeCard() {
    const done = await desk.attempt("remove_commitment", { card: id });
    if (done) toast(labels.removed, { label: labels.undo, action: () => desk.attempt("undo", {}) });
  }

  return {
    element,
    flush,
    reveal: () => title.focus({ preventScroll: false }),
    update(card, editable) {
      for (const [name, item] of fields) item.update(card.fields[name] ?? { text: "", offers: [] }, editable);
      pdf.href = card.pdf;
      remove.hidden = !editable;
      drawMissing(card.missing);
      preview();
    },
  };
}
