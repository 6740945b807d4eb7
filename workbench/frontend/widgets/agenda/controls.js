import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { minutes, USUAL } from "./minutes.js";
import { points } from "./points.js";

/** What a facilitator does with the clock and the agenda. Returns `element` and `update(view)`. */
export function controls(labels, attempt, channel) {
  const list = points(labels, attempt, channel);
  const opener = button(labels.agenda, () => show(list.element.hidden), { "aria-expanded": "false" });
  const clock = clockButtons(labels, attempt);
  const left = h("p", { class: "wb-agenda-left", role: "status", dir: "auto" });
  const element = h(
    "div",
    { class: "wb-agenda-desk" },
    left,
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
      left.hidden = view.left === null;
      const words = view.left ? phrase(labels["timer.left"], view.left) : "";
      if (left.textContent !== words) left.textContent = words;
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
    update({ timer, next: to, left }) {
      running.hidden = timer === null;
      own.hidden = timer !== null;
      if (timer !== null) {
        const stands = timer.ends === null;
        pause.dataset.intent = stands ? "resume_timer" : "pause_timer";
        pause.textContent = stands ? labels["timer.resume"] : labels["timer.pause"];
      }
      next.hidden = to === null;
      next.classList.toggle("wb-primary", timer === null || left !== null);
      next.dataset.item = to?.id ?? "";
      next.textContent = to ? phrase(labels[left ? "timer.on" : "timer.next"], { title: to.title }) : "";
    },
  };
}
