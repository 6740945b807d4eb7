/** Amendments (R29): other words for what the cards say, proposed from any device and decided by the group. A drawer beside them. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { lookInto } from "../../shared/look_into.js";
import { counted } from "../../shared/phrase.js";
import { keepingFocus } from "../../shared/same_place.js";
import { queue } from "./matters.js";
import { outdated } from "./moved.js";
import { sentences } from "./sentences.js";
import { settled } from "./settled.js";
import { strip } from "./strip.js";
import { unfinished } from "./unfinished.js";

const PEN = "M4 20l1-5L16 4l4 4L9 19zM13 7l4 4M3 12h7";
const NOTHING = { count: 0, discussed: null, editable: false, facilitator: false, more: 0, vote: null };
const WORDS = { name: "", kind: "text", choices: [], of: "", former: false };

/** @param {{ model: import("../../shared/model.js").WidgetModel, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const words = { label: labels.title, close: labels.close, loading: labels.loading };
  const side = drawer({ el, id: "amendments", icon: PEN, ...words });
  const look = lookInto({ model, side, panel: "amendments" }, update);
  const view = () => ({ ...NOTHING, cards: [], matters: [], outdated: [], settled: [], ...look.view() });
  const desk = deskOf(model, view);
  const body = content(desk, update);
  /** @type {{ card: string, field?: string, item?: string } | null} a field somebody wants to propose words for */
  let wanted = null;
  let asked = false; // somebody wants to answer what the room is asked
  const above = strip(desk, openVote);
  side.body.append(body.element);
  el.prepend(above.element);

  function openVote() {
    side.open({ focus: false });
    asked = true;
    update();
  }

  function update() {
    const now = view();
    side.count(now.count, counted(labels, "count", now.count));
    const mine = model.get("mine");
    desk.own = new Set(mine?.own ?? []);
    desk.answer = mine?.answer ?? null;
    above.update(now.vote);
    if (!side.isOpen || look.waiting) return;
    keepingFocus(
      side.side,
      () => body.update(now),
      () => side.heading,
    );
    if (wanted) body.reveal(wanted);
    wanted = null;
    if (asked && body.revealVote()) asked = false;
  }

  /** @param {CustomEvent<{ card: string, field?: string, item?: string }>} event */
  function amend(event) {
    wanted = event.detail;
    side.open({ focus: false });
    update();
  }

  window.addEventListener("workbench:amend", amend);
  model.on("change:mine", update);
  update();
  return () => {
    window.removeEventListener("workbench:amend", amend);
    model.off("change:mine", update);
    look.stop();
    side.destroy();
    above.element.remove();
  };
}

/**
 * What the parts of the drawer share.
 * @param {import("../../shared/model.js").WidgetModel} model
 * @param {() => import("./view.js").View} view
 * @returns {import("./view.js").Desk}
 */
function deskOf(model, view) {
  const labels = model.get("labels");
  const { language = "es", scope = "amendments" } = model.get("options");
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const kept = drafts(`${scope}:amendments`);
  return { labels, language, drafts: kept, send, attempt, own: new Set(), answer: null, view, ...templateOf(model) };
}

/**
 * What may be written in which field of a card.
 * @param {import("../../shared/model.js").WidgetModel} model
 */
function templateOf(model) {
  /** @type {import("./view.js").Template} */
  const template = { fields: [], items: {}, ...model.get("options").template };
  const spec = (/** @type {{ of: string, field: string }} */ { of, field }) =>
    (of ? template.items[of] : template.fields).find(({ name }) => name === field) ?? WORDS;
  return { template, spec };
}

/**
 * All the drawer holds. Returns `element`, `update(view)`, `reveal(where)` and `revealVote()`.
 * @param {import("./view.js").Desk} desk
 * @param {() => unknown} changed
 */
function content(desk, changed) {
  const { labels } = desk;
  const [waiting, moved, cards, past] = [queue(desk), outdated(desk), sentences(desk), settled(desk)];
  const left = unfinished(desk);
  const toggle = sides(labels, changed);
  const key = h(
    "p",
    { class: "wb-amend-key" },
    h("del", { class: "wb-diff", text: labels["key.removed"] }),
    h("ins", { class: "wb-diff", text: labels["key.added"] }),
    toggle.element,
  );
  return {
    element: h(
      "div",
      { class: "wb-amendments" },
      key,
      left.element,
      waiting.element,
      moved.element,
      cards.element,
      past.element,
    ),
    /** @param {import("./view.js").View} now */
    update(now) {
      key.hidden = now.matters.length + now.outdated.length === 0;
      waiting.update(now, toggle.on());
      for (const part of [left, moved, cards, past]) part.update(now);
    },
    /** @param {{ card: string, field?: string, item?: string }} where */
    reveal: (where) => cards.reveal(where),
    revealVote: () => waiting.revealVote(),
  };
}

/**
 * Both wordings in one text, or side by side: as each reader likes.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {() => unknown} changed
 */
function sides(labels, changed) {
  let on = false;
  const element = button(
    labels["side.on"],
    () => {
      on = !on;
      element.setAttribute("aria-pressed", String(on));
      changed();
    },
    { look: "quiet", "aria-pressed": "false" },
  );
  return { element, on: () => on };
}

export default { render };
