import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { history } from "../../shared/history.js";
import { keyed } from "../../shared/keyed.js";
import { phrase } from "../../shared/phrase.js";

const USUAL = 10; // minutes

/** What a facilitator does with the clock and the agenda. Returns `element` and `update(view)`. */
export function controls(labels, attempt, channel) {
  const list = points(labels, attempt, channel);
  const opener = button(labels.agenda, () => show(list.element.hidden), { "aria-expanded": "false" });
  const clock = clockButtons(labels, attempt);
  const element = h(
    "div",
    { class: "wb-agenda-desk" },
    h("div", { class: "wb-agenda-row" }, clock.element, opener),
    list.element,
  );
  list.element.hidden = true;

  function show(open) {
    list.element.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
  }

  return {
    element,
    update(view) {
      element.hidden = !view.facilitator;
      if (element.hidden) return;
      clock.update(view);
      list.update(view);
    },
  };
}

/** Pause, one minute more, end; or, where no clock runs, what starts one. */
function clockButtons(labels, attempt) {
  const pause = button("", () => attempt(pause.dataset.intent));
  const more = button(labels["timer.more"], () => attempt("extend_timer", { minutes: 1 }), {
    "aria-label": labels["timer.more.name"],
  });
  const end = button(labels["timer.end"], () => attempt("end_timer"));
  const length = minutes(labels["timer.length"], USUAL);
  const start = button(labels["timer.start"], () => attempt("start_timer", { minutes: Number(length.value) }));
  const next = button("", () => attempt("start_timer", { item: next.dataset.item }));
  const running = h("div", { class: "wb-agenda-group" }, pause, more, end);
  const own = h("div", { class: "wb-agenda-group" }, h("label", {}, labels["timer.length"], " ", length), start);
  return {
    element: h("div", { class: "wb-agenda-clock" }, running, own, next),
    update({ timer, points: all }) {
      running.hidden = timer === null;
      own.hidden = timer !== null;
      if (timer !== null) {
        const stands = timer.ends === null;
        pause.dataset.intent = stands ? "resume_timer" : "pause_timer";
        pause.textContent = stands ? labels["timer.resume"] : labels["timer.pause"];
      }
      const first = all.find((point) => point.state === "ahead");
      next.hidden = !first;
      next.classList.toggle("wb-primary", timer === null);
      next.dataset.item = first?.id ?? "";
      next.textContent = first ? phrase(labels["timer.next"], { title: first.title }) : "";
    },
  };
}

/** The points of the agenda with their minutes, to be put in order, started and taken out; and a line for one more. */
function points(labels, attempt, { send, model }) {
  const none = h("p", { class: "wb-agenda-none", text: labels["agenda.none"] });
  const rows = h("ol", { class: "wb-points" });
  const total = h("p", { class: "wb-agenda-total" });
  const steps = history(labels, send, model);
  /** @type {Map<string, ReturnType<typeof point>>} */
  const drawn = new Map();
  return {
    element: h(
      "div",
      { class: "wb-agenda-points" },
      none,
      rows,
      h("div", { class: "wb-agenda-row" }, total, steps.element),
      form(labels, attempt),
    ),
    update(view) {
      const all = view.points;
      for (const { id } of all) if (!drawn.has(id)) drawn.set(id, point(labels, attempt, id));
      keyed(
        rows,
        all.map(({ id }) => drawn.get(id)?.element),
      );
      for (const [place, each] of all.entries())
        drawn.get(each.id)?.update(each, { first: place === 0, last: place === all.length - 1 });
      none.hidden = all.length > 0;
      total.hidden = all.length === 0;
      total.textContent = phrase(labels["agenda.total"], { count: all.reduce((sum, each) => sum + each.minutes, 0) });
      steps.update({ ...view, editable: view.facilitator });
    },
  };
}

/** The line for one more point. What was typed stays until it is one. */
function form(labels, attempt) {
  const title = h("input", {
    class: "wb-field",
    type: "text",
    maxlength: "120",
    "aria-label": labels["point.title"],
    placeholder: labels["point.title"],
  });
  const length = minutes(labels["point.length"], USUAL);
  async function add(event) {
    event.preventDefault();
    if (!title.value.trim() || !(await attempt("add_point", { title: title.value, minutes: Number(length.value) })))
      return title.focus();
    title.value = "";
    title.focus();
  }
  return h(
    "form",
    { class: "wb-point-form", onsubmit: add },
    title,
    length,
    h("button", { type: "submit", class: "wb-button", text: labels["point.add"] }),
  );
}

/** One point: its words and minutes, changed where they stand, and what can be done with it. */
function point(labels, attempt, item) {
  let now = { title: "", minutes: 0 };
  const title = h("input", {
    class: "wb-field",
    type: "text",
    maxlength: "120",
    "aria-label": labels["point.title"],
    dir: "auto",
    onchange: change,
  });
  const length = minutes(labels["point.length"], USUAL, change);
  const sign = h("span", { class: "wb-point-state" });
  const act = (sign, words, intent, data = {}) =>
    button(h("span", { "aria-hidden": "true", text: sign }), () => attempt(intent, { item, ...data }), {
      look: "quiet",
      "aria-label": words,
      title: words,
    });
  const up = act("↑", labels["point.up"], "move_point", { by: -1 });
  const down = act("↓", labels["point.down"], "move_point", { by: 1 });
  const start = button(labels["point.start"], () => attempt("start_timer", { item }));
  const element = h(
    "li",
    { class: "wb-point" },
    sign,
    title,
    length,
    start,
    up,
    down,
    act("✕", labels["point.remove"], "remove_point"),
  );

  async function change() {
    const wanted = { title: title.value, minutes: Number(length.value) };
    if (!(await attempt("change_point", { item, ...wanted }))) draw();
  }

  function draw() {
    if (document.activeElement !== title) title.value = now.title;
    if (document.activeElement !== length) length.value = String(now.minutes);
  }

  return {
    element,
    update(next, { first, last }) {
      now = next;
      draw();
      element.dataset.state = next.state;
      sign.textContent =
        next.state === "past" ? `✓ ${labels["point.past"]}` : next.state === "now" ? `▸ ${labels["point.now"]}` : "";
      start.hidden = next.state === "now";
      up.disabled = first;
      down.disabled = last;
    },
  };
}

/** A box for a number of minutes. */
/** @param {string} label @param {number} usual @param {() => void} [onchange] */
function minutes(label, usual, onchange) {
  return h("input", {
    class: "wb-field wb-minutes",
    type: "number",
    min: "1",
    max: "480",
    value: String(usual),
    "aria-label": label,
    onchange,
  });
}
