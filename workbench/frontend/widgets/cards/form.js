import { at } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { field } from "./field.js";
import { formerParties } from "./former.js";
import { headline, saysMeans } from "./headline.js";
import { itemList } from "./items.js";
import { keptBanner } from "./kept.js";
import { missing } from "./missing.js";
import { pdfLink } from "./pdf_link.js";
import { planHead } from "./plan/head.js";
import { section, unfold } from "./section.js";

/**
 * The whole form of one card (R27). `desk` as in field.js, with `attempt(intent, data)`, which shows a refusal.
 * Returns `element`, `update(card, view)`, `reveal()` (moves the focus to its headline) and `flush()`.
 */
export function form({ desk, options, card: first }) {
  const { labels } = desk;
  let fits = saysMeans(first);
  const id = first.card;
  const letBe = letting(desk, id);
  const title = h("h2", { class: "wb-headline", dir: "auto", tabindex: "-1" });
  const fields = new Map(
    options.fields.map((spec) => [
      spec.name,
      field({ desk, card: id, spec, initial: first.fields[spec.name]?.text ?? "", letBe, changed: preview }),
    ]),
  );
  const plan = planHead(desk, id);
  const lists = new Map(
    Object.entries(options.items ?? {}).map(([of, specs]) => {
      const head = of === "activities" ? plan.element : undefined;
      return [of, itemList({ desk, card: id, of, specs, limit: options.limits[of], letBe, head })];
    }),
  );
  const banner = keptBanner(labels, id);
  const former = formerParties(desk, id);
  const lacking = missing(labels, (lack) => {
    const place = lack.of ? lists.get(lack.of) : (fields.get(lack.field) ?? lists.get(lack.field));
    unfold(place?.element);
    place?.focus(lack.item, lack.field);
  });
  const flush = () => Promise.all([...fields.values(), ...lists.values()].map((item) => item.flush()));
  const pdf = pdfLink(labels, first.pdf, { unsaved: () => isUnsaved(element), flush });
  const remove = button(labels.remove, () => removeCard(desk, id), { look: "danger" });
  const sections = sectionsOf({ labels, card: id }, options, { fields, lists, former });
  const element = h(
    "article",
    { class: "wb-form" },
    h("header", { class: "wb-form-head" }, title, h("div", { class: "wb-form-do" }, pdf)),
    banner.element,
    lacking.element,
    sections.map((part) => part.element),
    h("footer", { class: "wb-form-foot" }, remove),
  );

  function preview() {
    const [action, means, objective] = ["action", "means", "objective"].map((name) => fields.get(name)?.words() ?? "");
    const words = headline(labels, { action, means, objective, fits });
    title.textContent = words || labels["headline.empty"];
    title.classList.toggle("wb-headline-empty", words === "");
  }

  return {
    element,
    flush,
    reveal: () => title.focus({ preventScroll: false }),
    planLeft: () => plan.focus(),
    update(card, { editable: open, leads = false }) {
      const editable = open && !card.kept;
      banner.update(card.kept ?? "", leads);
      updateWords(labels, card, editable, { fields, lists });
      for (const part of sections) part.update(card);
      former.update(card, editable);
      plan.update(card);
      pdf.href = at(card.pdf);
      pdf.hidden = !card.pdf; // where no server makes it
      remove.hidden = !editable || Boolean(options.alone);
      lacking.update(card);
      fits = saysMeans(card);
      preview();
    },
  };
}

/** Bring the fields and lists of a card up to date; of one that is signed, sealed or withdrawn each says that it stays. */
function updateWords(labels, card, editable, { fields, lists }) {
  const kept = card.kept ? labels[`kept.${card.kept}`] : "";
  for (const [name, item] of fields) {
    item.update(card.fields[name] ?? { text: "", offers: [] }, editable, card.doubts?.[name], kept);
    item.remark(card, editable);
  }
  for (const list of lists.values()) list.update(card, editable, kept);
}

/** The lists that stand in a section, below its fields, and those that follow it in sections of their own. */
const WITHIN = { who: ["parties"] };
const AFTER = { how: ["activities", "indicators"], open_government: ["agendas"], who: ["objections"] };

/** The sections of the template with their fields and lists, the first of them open; what stands before parties is framed. */
function sectionsOf({ labels, card }, { sections, fields: template }, { fields, lists, former }) {
  const known = (names = []) => names.filter((name) => lists.has(name));
  return sections.flatMap((name, at) => {
    const specs = template.filter((spec) => spec.section === name);
    const drawn = ({ name: field }) => fields.get(field).element;
    const within = known(WITHIN[name]);
    const own = section(labels, {
      card,
      name,
      title: labels[`section.${name}`],
      open: at === 0,
      fields: specs.filter((spec) => !spec.former).map((spec) => spec.name),
      lists: within,
      elements: [
        ...specs.map((spec) => (spec.former ? former.frame(spec.name, drawn(spec)) : drawn(spec))),
        ...within.map((list) => lists.get(list).element),
      ],
    });
    const following = known(AFTER[name]).map((list) =>
      section(labels, {
        card,
        name: list,
        title: labels[`field.${list}`],
        lists: [list],
        elements: [lists.get(list).element],
      }),
    );
    return [own, ...following];
  });
}

/** Lets what was found on a card be for a reason; without one it is asked again. */
export function letting(desk, card) {
  return (one, reason) => {
    const item = one.activity ?? one.indicator ?? one.party ?? one.agenda ?? one.objection;
    const { code, field: name } = one;
    return desk.attempt("let_finding_be", { card, code, field: name, item, reason, on: reason !== null });
  };
}

/** Are words of this form still being written, or on their way? */
function isUnsaved(element) {
  return element.querySelector('[data-word="writing"], [data-word="saving"]') !== null;
}

async function removeCard(desk, card) {
  const { labels, attempt } = desk;
  const done = await attempt("remove_commitment", { card });
  if (done) toast(labels.removed, { label: labels.undo, action: () => attempt("undo", {}), last: true });
}
