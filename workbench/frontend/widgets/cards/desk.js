import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { keyed } from "../../shared/keyed.js";
import { around } from "./around.js";
import { beginning } from "./beginning.js";
import { cardForms } from "./forms.js";
import { objectivesFor } from "./guided/objectives.js";
import { OpenCard } from "./open_card.js";
import { OpenPlan } from "./plan/open_plan.js";
import { shelf } from "./shelf.js";

/** Where cards are written: all of them on a shelf, and the form of the open one. Returns what takes it away again. */
export function desk({ model, el }) {
  const options = model.get("options");
  const shared = whatFormsShare(model);
  const { labels, attempt } = shared;
  const forms = cardForms(shared, options);
  const open = new OpenCard();
  const begin = beginning(labels, draft);
  const side = shelf(labels, { choose, start });
  const steps = history(labels, shared.send, model);
  const nothing = h("p", { class: "wb-empty", text: labels["empty.closed"] });
  const stage = h("div", { class: "wb-stage" });
  const root = sheet(labels, steps.element, [side.element, stage]);
  const leave = () => forms.flush(open.id);
  const take = (words) => attempt("reword_commitment", words);
  const plan = new OpenPlan(shared, options, { changed: () => update(), leave, left: forms.planLeft });
  const beside = around({ labels, options, root: stage, does: { open: choose, leave, take } }, update);

  async function draft(node) {
    if (open.awaited) return;
    open.await(model.get("view").cards);
    if (!(await attempt("draft_commitment", { node }))) open.giveUp();
    update();
  }

  function start() {
    open.begin();
    update();
    begin.reveal();
  }

  function choose(card) {
    leave();
    beside.close();
    plan.close();
    open.choose(card);
    update();
    forms.reveal(card);
  }

  function update() {
    const view = { cards: [], objectives: [], downloads: [], ...model.get("view") };
    follow(view.cards, { open, forms, labels });
    const inviting = view.cards.length === 0;
    const choosing = view.editable && (open.beginning || inviting);
    const card = view.cards.find((item) => item.card === open.id);
    forms.update(view.cards, card, view);
    begin.update(view.objectives, inviting);
    side.element.hidden = inviting || Boolean(options.alone);
    root.classList.toggle("wb-none", side.element.hidden);
    side.update(view, choosing ? null : open.id, beside.writing);
    steps.update(view);
    const form = !choosing && card ? forms.of(card).element : null;
    if (form) beside.update(view, card, form);
    const shown = form && (planOf(plan, view, card, { beside, root }) ?? beside.around(form));
    keyed(stage, shown ?? [choosing ? begin.element : nothing]);
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    beside.stop();
    plan.flush();
    forms.flushAll();
  };
}

/** The table of the work plan where it is open, with what the card says now. */
function planOf(plan, view, card, { beside, root }) {
  const state = {
    editable: view.editable && !card.kept,
    people: beside.writing(card.card),
    kept: card.kept,
    leads: view.leads,
  };
  const table = plan.update(card, state);
  root.classList.toggle("wb-planning", table !== null);
  return table && [table];
}

function whatFormsShare(model) {
  const labels = model.get("labels");
  const { send } = channel(model);
  return {
    labels,
    send,
    attempt: attempting({ labels, send }),
    drafts: drafts(model.get("options").scope ?? "cards"),
    view: () => model.get("view"),
    objectives: (card) => objectivesFor(model.get("view"), card),
    language: model.get("options").language || document.documentElement.lang || "en",
    amends: !model.get("options").alone,
  };
}

function sheet(labels, steps, columns) {
  return h(
    "section",
    { class: "wb-sheet wb-cards", "aria-label": labels.title },
    h("header", { class: "wb-cards-head" }, h("h2", { class: "wb-title", text: labels.title }), steps),
    h("div", { class: "wb-columns" }, columns),
  );
}

/** Open what was made here, and say so when the open card was taken away by somebody else. */
function follow(cards, { open, forms, labels }) {
  const { made, lost } = open.follow(cards);
  if (made !== null) queueMicrotask(() => forms.reveal(made)); // its form is made by then
  if (lost !== null) {
    announce(labels["removed.elsewhere"]);
    forms.remove(lost);
  }
  forms.keep(cards);
}
