import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { takeStep } from "../../shared/group_step.js";
import { counted, phrase } from "../../shared/phrase.js";

const SETTLED_AFTER = 400; // ms: the second press of a double one falls on what stands there by then, and must not skip a stage

/** Where something else comes before the step that a button takes. */
const ASIDE = ["sort", "end"];

/** @typedef {import("../../shared/group_step.js").Step} Step */
/** @typedef {{ group: string, name: string, code: string, asks: string, stage: string, here: number, finished: number, ideas: number, steps: Step[] }} Next */

/**
 * The one next step of the chosen group, large: a question, what taking it does, and the button that takes it; what
 * else could be done stands small beside it (R3). Returns `element` and `update(next)`.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 */
export function nextStep({ labels, attempt }) {
  const title = h("h2", { class: "wb-next-title", id: "wb-next-step" });
  const asks = h("p", { class: "wb-next-asks", dir: "auto" });
  const why = h("p", { class: "wb-next-why" });
  const code = h("p", { class: "wb-next-code", translate: "no", dir: "ltr" });
  const acts = h("div", { class: "wb-next-acts" });
  const element = h("section", { class: "wb-next-step", "aria-labelledby": title.id }, title, code, asks, why, acts);
  let drawn = "";
  let busy = false;

  /** @param {Step} step @param {Next} next */
  async function take(step, next) {
    if (busy) return;
    hold(true);
    try {
      await takeStep({ labels, attempt, from: next.stage }, step);
    } finally {
      setTimeout(() => hold(false), SETTLED_AFTER);
    }
  }

  function hold(on) {
    busy = on;
    for (const one of acts.children) one.setAttribute("aria-disabled", String(on));
  }

  return {
    element,
    /** @param {Next | null} next */
    update(next) {
      element.hidden = !next;
      const look = JSON.stringify(next);
      if (!next || look === drawn) return;
      drawn = look;
      title.textContent = `${labels["next.title"]} · ${next.name}`;
      code.hidden = next.asks !== "begin";
      code.textContent = next.code;
      asks.textContent = question(labels, next);
      why.textContent = phrase(labels[`why.${next.asks}`], { stage: next.stage });
      const held = acts.contains(document.activeElement);
      acts.replaceChildren(...next.steps.map((step, at) => face(labels, next, at, () => take(step, next))));
      hold(busy);
      if (held) /** @type {HTMLElement | null} */ (acts.firstElementChild)?.focus({ preventScroll: true });
    },
  };
}

/** What is asked before the step is taken; who has finished says more than how much there is. */
function question(labels, { asks, here, finished, ideas }) {
  if (asks === "begin") return here ? counted(labels, "ask.begin", here) : labels["ask.begin.none"];
  if (finished && ["reveal", "answers", "next"].includes(asks))
    return phrase(labels["ask.finished"], { finished, here });
  return asks === "reveal" ? counted(labels, "ask.reveal", ideas) : labels[`ask.${asks}`];
}

/** The first is the large one; where one of several sentences is chosen none of them stands out. */
function face(labels, { asks, ideas, steps }, at, press) {
  const { does, about } = steps[at];
  const several = does === "centre" && steps.filter((step) => step.does === "centre").length > 1;
  const sentence = does === "centre" && h("span", { class: "wb-next-sentence", dir: "auto", text: about });
  const words =
    at === 0 && asks === "begin"
      ? phrase(labels["next.begin"], { title: about })
      : does === "reveal"
        ? counted(labels, "next.reveal", ideas)
        : phrase(labels[`step.${does}`], { title: about });
  return button([words, sentence].filter(Boolean), press, {
    look: at === 0 && !several && !ASIDE.includes(asks) ? "primary" : undefined,
    "data-step": does,
  });
}
