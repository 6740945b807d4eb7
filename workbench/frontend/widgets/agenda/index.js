/** The clock and the agenda above the work of every stage, and "I am done" (R3). All follow the server's clock. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { countedOf } from "../../shared/phrase.js";
import { controls } from "./controls.js";

const SOON = 60; // seconds: when the room is told that time is nearly up

/**
 * What a clock says: minutes and seconds to go, or since time was up.
 * @param {{ seconds: number, ends: number | null, left: number | null }} timer
 * @param {number} now seconds, by the server's clock
 * @returns {{ left: number, text: string, over: boolean, paused: boolean, part: number }} `part`: what is left of the whole, 0 to 1
 */
export function reading(timer, now) {
  const left = timer.ends === null ? (timer.left ?? 0) : timer.ends - now;
  const shown = left > 0 ? Math.ceil(left) : Math.floor(-left);
  const text = `${Math.floor(shown / 60)}:${String(shown % 60).padStart(2, "0")}`;
  return {
    left,
    text: left > 0 ? text : `+${text}`,
    over: left <= 0,
    paused: timer.ends === null,
    part: Math.max(0, Math.min(1, left / timer.seconds)),
  };
}

/** The clock itself: title, time, and what it means. Returns `element` and `update(timer, now)`. */
function clock(labels) {
  const title = h("span", { class: "wb-clock-title", dir: "auto" });
  const time = h("b", { class: "wb-clock-time" });
  const word = h("span", { class: "wb-clock-word" });
  const element = h("p", { class: "wb-clock", role: "timer" }, title, time, word);
  let told = { key: "", moment: "" };

  /** Say once to those who do not see the clock that time is nearly up, and that it is. */
  function tell(timer, { left, over, paused }) {
    const key = JSON.stringify(timer);
    const moment = over ? "up" : left <= SOON && timer.seconds > SOON ? "minute" : "";
    if (moment && !paused && told.key === key && told.moment !== moment) announce(labels[moment]);
    told = { key, moment };
  }

  return {
    element,
    update(timer, now) {
      element.hidden = timer === null;
      if (timer === null) return;
      const read = reading(timer, now);
      title.textContent = timer.title;
      title.hidden = !timer.title; // no room is kept for what is not said
      time.textContent = read.text;
      word.textContent = read.over ? labels.up : read.paused ? labels.paused : labels.left;
      element.dataset.state = read.over ? "over" : read.paused ? "paused" : read.left <= SOON ? "soon" : "runs";
      element.style.setProperty("--part", String(read.part));
      tell(timer, read);
    },
  };
}

/** "I am done", and the way back from it. Returns `element` and `update(view, mine)`. */
function readiness(labels, attempt) {
  const said = h("span", { class: "wb-ready-said", text: `✓ ${labels["ready.said"]}` });
  const say = button(labels["ready.say"], () => attempt("say_ready", { on: true }), { class: "wb-button wb-ready" });
  const back = button(labels["ready.take_back"], () => attempt("say_ready", { on: false }), { look: "quiet" });
  const element = h("div", { class: "wb-readiness" }, say, said, back);
  return {
    element,
    update({ open, facilitator, reading: wall, timer, points }, { ready }) {
      element.hidden = facilitator || wall || !open || (timer === null && points.length === 0);
      const held = element.contains(document.activeElement);
      say.hidden = ready;
      said.hidden = back.hidden = !ready;
      if (held) (ready ? back : say).focus();
    },
  };
}

function render({ model, el }) {
  const labels = model.get("labels");
  const ahead = model.get("options").now - Date.now() / 1000;
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const face = clock(labels);
  const done = readiness(labels, attempt);
  const finished = h("p", { class: "wb-finished", role: "status" });
  const desk = controls(labels, attempt, { send, model });
  const root = h(
    "section",
    { class: "wb-agenda", "aria-label": labels.title },
    face.element,
    finished,
    done.element,
    desk.element,
  );

  const tick = () => face.update(model.get("view").timer, Date.now() / 1000 + ahead);

  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;

  function update() {
    const view = model.get("view");
    const idle = view.timer === null && view.points.length === 0;
    root.dataset.mode = view.reading ? "wall" : view.facilitator ? "desk" : "phone";
    finished.hidden = idle || (!view.facilitator && view.finished === 0);
    const words = view.finished === 0 ? labels["finished.none"] : countedOf(labels, "finished", view.finished, view.of);
    if (finished.textContent !== words) finished.textContent = words;
    done.update(view, model.get("mine"));
    desk.update(view);
    clearInterval(ticking);
    if (view.timer !== null && view.timer.ends !== null) ticking = setInterval(tick, 250); // nothing else moves by itself
    tick();
    root.hidden = [...root.children].every((part) => part instanceof HTMLElement && part.hidden);
  }

  el.append(root);
  model.on("change:view", update);
  model.on("change:mine", update);
  update();
  return () => {
    clearInterval(ticking);
    model.off("change:view", update);
    model.off("change:mine", update);
  };
}

export default { render };
