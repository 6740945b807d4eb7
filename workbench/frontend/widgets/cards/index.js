/** Commitment cards (R27), written together: one form a card, every field saved by itself. */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { beginning } from "./beginning.js";
import { form } from "./form.js";
import { presentation } from "./presentation.js";
import { shelf } from "./shelf.js";

/** Cards are written, or they are shown to a room. */
function render({ model, el }) {
  return (model.get("options").mode ?? "edit") === "edit" ? desk({ model, el }) : wall({ model, el });
}

function wall({ model, el }) {
  const labels = model.get("labels");
  const options = model.get("options");
  const sheet = presentation(labels, options, document.documentElement.lang || "en");
  const update = () => sheet.update({ cards: [], ...model.get("view") });
  el.append(
    h(
      "section",
      { class: "wb-sheet wb-cards", "aria-label": labels.title, dataset: { mode: options.mode } },
      sheet.element,
    ),
  );
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

function desk({ model, el }) {
  const labels = model.get("labels");
  const options = model.get("options");
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const shared = {
    labels,
    send,
    attempt,
    drafts: drafts(options.scope ?? "cards"),
    language: document.documentElement.lang || "en",
  };
  const forms = new Map();
  let selected = null;
  let beginningNew = false;
  let awaited = null; // the cards there were when a new one was asked for

  const begin = beginning(labels, draft);
  const side = shelf(labels, { choose: (card) => open(card, true), start });
  const steps = history(labels, send);
  const nothing = h("p", { class: "wb-empty", text: labels["empty.closed"] });
  const stage = h("div", { class: "wb-stage" });
  const bar = h(
    "header",
    { class: "wb-cards-head" },
    h("h2", { class: "wb-title", text: labels.title }),
    steps.element,
  );
  const root = h(
    "section",
    { class: "wb-sheet wb-cards", "aria-label": labels.title },
    bar,
    h("div", { class: "wb-columns" }, side.element, stage),
  );

  async function draft(node) {
    if (awaited !== null) return;
    awaited = new Set(model.get("view").cards.map((card) => card.card));
    if (!(await attempt("draft_commitment", { node }))) awaited = null;
    update();
  }

  function start() {
    beginningNew = true;
    update();
    begin.reveal();
  }

  function open(card, focus) {
    forms.get(selected)?.flush();
    selected = card;
    beginningNew = false;
    update();
    if (focus) forms.get(card).reveal();
  }

  function formOf(card) {
    if (!forms.has(card.card)) forms.set(card.card, form({ desk: shared, options, card }));
    return forms.get(card.card);
  }

  function settle(view) {
    const created = awaited && view.cards.find((card) => !awaited.has(card.card));
    if (created) {
      awaited = null;
      selected = created.card;
      beginningNew = false;
      queueMicrotask(() => forms.get(created.card)?.reveal());
    }
    if (selected !== null && !view.cards.some((card) => card.card === selected)) {
      announce(labels["removed.elsewhere"]);
      forms.get(selected)?.element.remove();
      selected = null;
    }
    selected ??= view.cards[0]?.card ?? null;
    for (const id of forms.keys()) if (!view.cards.some((card) => card.card === id)) forms.delete(id);
  }

  function update() {
    const view = { cards: [], objectives: [], downloads: [], ...model.get("view") };
    settle(view);
    const inviting = view.cards.length === 0;
    const choosing = view.editable && (beginningNew || inviting);
    const card = view.cards.find((item) => item.card === selected);
    for (const item of view.cards) if (item === card || forms.has(item.card)) formOf(item).update(item, view.editable);
    begin.update(view.objectives, inviting);
    root.classList.toggle("wb-none", inviting);
    side.element.hidden = inviting;
    side.update(view, choosing ? null : selected);
    steps.update(view);
    const shown = choosing ? begin.element : card ? formOf(card).element : nothing;
    if (stage.firstElementChild !== shown) stage.replaceChildren(shown);
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    forms.forEach((item) => {
      item.flush();
    });
  };
}

export default { render };
