/** The brainstorm (R7, R46): everybody writes at once, then the group looks, supports and merges. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { found } from "../../shared/idea_search.js";
import { keyed } from "../../shared/keyed.js";
import { counted } from "../../shared/phrase.js";
import { composer } from "./composer.js";
import { forms } from "./forms.js";
import { ORDERS, ordered, stronger } from "./order.js";
import { ownIdeas } from "./own.js";
import { row } from "./row.js";
import { wall } from "./wall.js";

const SAID_EVERY = 8000; // ms: news of others' ideas are summed up, for whoever listens to them

function render({ model, el }) {
  const labels = model.get("labels");
  const { mode = "edit", scope = "ideas" } = model.get("options");
  return mode === "projector" ? renderWall(model, el, labels) : renderWork(model, el, labels, `ideas:${scope}`);
}

function renderWall(model, el, labels) {
  const screen = wall(labels);
  const update = () => screen.update(model.get("view"));
  el.append(
    h(
      "section",
      { class: "wb-sheet wb-ideas", "aria-label": labels.title, dataset: { mode: "projector" } },
      h("h2", { text: labels.title }),
      screen.element,
    ),
  );
  model.on("change:view", update);
  window.addEventListener("resize", screen.fit);
  update();
  requestAnimationFrame(screen.fit);
  return () => {
    model.off("change:view", update);
    window.removeEventListener("resize", screen.fit);
  };
}

function renderWork(model, el, labels, scope) {
  const { send } = channel(model);
  const drafts = draftsOf(scope);
  const form = forms({ labels, send, drafts });
  const attempt = attempting({ labels, send });
  const undo = { label: labels.undo, action: () => attempt("undo") };
  const tried = async (intent, data, words) => (await attempt(intent, data)) && toast(words, undo);
  const view = () => model.get("view");
  const rows = new Map();
  const chosen = new Set();
  let choosing = false;
  let order = "newest";

  async function turnOver() {
    if (await attempt(view().revealed ? "hide_ideas" : "reveal_ideas"))
      announce(view().revealed ? labels.revealed : labels["hidden.again"]);
  }

  const does = {
    choose: (id, on) => {
      on ? chosen.add(id) : chosen.delete(id);
      return update();
    },
    support: (id, on) => attempt("support_idea", { idea: id, on }),
    count: (idea) => form.count(idea, view().sectors),
    edit: (idea) => form.edit(idea),
    withdraw: (id) => tried("withdraw_idea", { idea: id }, labels.withdrawn),
    unmerge: (id) => tried("unmerge_idea", { idea: id }, labels.unmerged),
    place: (idea) => form.place(idea, view().core),
    // one press merges under the words with more people behind them; undo is at hand
    join: (one, other) =>
      tried("merge_ideas", { ideas: [one.id, other.id], text: stronger(one, other).text }, labels.merged),
  };

  const write = composer({ labels, send, drafts, changed: () => update() });
  const own = ownIdeas({ labels, attempt, change: form.edit });
  const steps = history(labels, send);
  const paste = button(labels["paste.open"], () => form.paste());
  const others = button(labels["other.open"], () => form.forOthers(view().sectors));
  const closed = h("p", { class: "wb-closed", text: labels["write.closed"] });
  const reveal = button("", turnOver, { look: "primary" });
  const secret = h(
    "div",
    { class: "wb-secret" },
    h("p", { class: "wb-secret-count" }),
    h("p", { class: "wb-help", text: labels["hidden.title"] }),
  );
  const search = h("input", {
    class: "wb-search",
    type: "search",
    placeholder: labels.search,
    "aria-label": labels.search,
    oninput: () => update(true),
  });
  const sorts = ORDERS.map((name) =>
    h(
      "label",
      { class: "wb-segment" },
      h("input", {
        type: "radio",
        name: `wb-order-${scope}`,
        value: name,
        checked: name === order,
        onchange: () => {
          order = name;
          update();
        },
      }),
      h("span", { text: labels[`sort.${name}`] }),
    ),
  );
  const choose = button(labels.choose, () => turn(!choosing), { "aria-pressed": "false" });
  const title = h("h3", { class: "wb-all-title" });
  const none = h("p", { class: "wb-help" });
  const list = h("ul", { class: "wb-all-list" });
  const tally = h("span", { class: "wb-tally" });
  const merge = button(labels["merge.selected"], mergeChosen, { look: "primary" });
  const bar = h(
    "div",
    { class: "wb-choosing", role: "group", "aria-label": labels["merge.selected"] },
    tally,
    merge,
    button(labels["choose.stop"], () => turn(false)),
  );
  const all = h(
    "section",
    { class: "wb-all", "aria-label": labels["all.title"] },
    title,
    h(
      "div",
      { class: "wb-all-tools" },
      search,
      h("div", { class: "wb-segments", role: "radiogroup", "aria-label": labels.sort }, sorts),
      choose,
    ),
    none,
    list,
    bar,
  );
  const extra = h("div", { class: "wb-extra" }, paste, others);
  const root = h(
    "section",
    { class: "wb-sheet wb-ideas", "aria-label": labels.title, dataset: { mode: "edit" } },
    h(
      "header",
      { class: "wb-head" },
      h("h2", { text: labels.title }),
      h("div", { class: "wb-tools" }, reveal, steps.element),
    ),
    h(
      "div",
      { class: "wb-sides" },
      h("div", { class: "wb-mine" }, closed, write.element, extra, own.element),
      h("div", { class: "wb-theirs" }, secret, all),
    ),
  );

  function turn(on) {
    choosing = on;
    chosen.clear();
    choose.setAttribute("aria-pressed", String(on));
    update();
    if (!on) choose.focus();
  }

  async function mergeChosen() {
    const ideas = (view().ideas ?? []).filter(({ id }) => chosen.has(id));
    if (ideas.length > 1 && (await form.merge(ideas))) turn(false);
  }

  function update(typed = false) {
    const now = view();
    const mine = model.get("mine") ?? {};
    const ideas = now.ideas ?? [];
    closed.hidden = now.editable;
    write.element.hidden = extra.hidden = !now.editable;
    others.hidden = !now.facilitator;
    reveal.hidden = !now.facilitator;
    reveal.textContent = now.revealed ? labels.hide : labels.reveal;
    reveal.classList.toggle("wb-primary", !now.revealed);
    secret.hidden = now.revealed;
    secret.firstChild.textContent = counted(labels, "hidden.count", now.total ?? 0);
    all.hidden = !now.revealed;
    own.update(now, mine, write.waiting());
    steps.update(now);
    if (now.revealed) show(ideas, now, mine, typed);
  }

  function show(ideas, now, mine, typed) {
    const byId = new Map(ideas.map((idea) => [idea.id, idea]));
    const supported = new Set(mine.supported);
    const ownIds = new Set((mine.ideas ?? []).map(({ id }) => id));
    const shown = ordered(found(ideas, search.value), order);
    for (const id of rows.keys()) if (!byId.has(id)) rows.delete(id);
    for (const id of chosen) if (!byId.has(id)) chosen.delete(id);
    for (const idea of shown) {
      if (!rows.has(idea.id)) rows.set(idea.id, row({ labels, does }));
      const near = idea.similar.map((id) => byId.get(id)).filter(Boolean);
      rows.get(idea.id).update(idea, {
        view: now,
        supported: supported.has(idea.id),
        own: [idea, ...idea.originals].some(({ id }) => ownIds.has(id)),
        choosing,
        chosen: chosen.has(idea.id),
        near,
      });
    }
    keyed(
      list,
      shown.map(({ id }) => rows.get(id).element),
    );
    title.textContent = [
      counted(labels, "all.count", ideas.length),
      now.people > 0 && counted(labels, "all.people", now.people),
    ]
      .filter(Boolean)
      .join(" ");
    const said = !ideas.length
      ? labels["all.none"]
      : !shown.length
        ? labels["all.found.none"]
        : search.value
          ? counted(labels, "all.found", shown.length)
          : "";
    none.textContent = said;
    none.hidden = !said;
    if (typed && said) announce(said);
    choose.hidden = !now.editable || ideas.length < 2;
    if (choosing && !now.editable) choosing = false;
    bar.hidden = !choosing;
    tally.textContent = counted(labels, "chosen", chosen.size);
    merge.disabled = chosen.size < 2;
  }

  // -- what others wrote, said now and then ---------------------------------------------------------------------------

  let known = view().total ?? 0;
  let wasRevealed = view().revealed;
  let timer = null;
  function tell() {
    const now = view();
    if (now.revealed && !wasRevealed) announce(labels.revealed);
    wasRevealed = now.revealed;
    if (timer === null && (now.total ?? 0) > known) {
      timer = setTimeout(() => {
        timer = null;
        const more = (view().total ?? 0) - known;
        known = view().total ?? 0;
        if (more > 0) announce(counted(labels, "new", more));
      }, SAID_EVERY);
    }
    known = Math.min(known, now.total ?? 0);
  }

  const receive = () => {
    update();
    tell();
  };
  const received = () => update();
  el.append(root);
  model.on("change:view", receive);
  model.on("change:mine", received);
  update();
  write.resume();
  return () => {
    clearTimeout(timer);
    model.off("change:view", receive);
    model.off("change:mine", received);
  };
}

export default { render };
