import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { takeStep } from "../../shared/group_step.js";
import { phrase } from "../../shared/phrase.js";

const SETTLED_AFTER = 400; // ms: the second press of a double one falls on what stands there by then, and must not skip a stage

/** @typedef {import("../../shared/group_step.js").Step} Step */

/**
 * What the facilitator does with the group next, so that nobody who leads the wall has to leave the remote: to open
 * writing, to show what was written unseen, to let the room choose, to put one in the centre, to go on.
 */
export function steps(desk) {
  const { labels } = desk;
  const title = h("h3", { class: "wb-remote-what", id: "wb-remote-next", text: labels.steps });
  const list = h("div", { class: "wb-remote-list", role: "group", "aria-labelledby": title.id });
  const element = h("div", { class: "wb-remote-next" }, title, list);
  let shown = "";
  let busy = false;

  /** While one is under way the others are seen to wait: a press that does nothing must not look like one that does. */
  function hold(on) {
    busy = on;
    for (const one of list.children) one.setAttribute("aria-disabled", String(on));
  }

  /** @param {Step} step */
  async function take(step) {
    if (busy) return;
    hold(true);
    try {
      await takeStep({ labels, attempt: desk.attempt, from: desk.view.stage }, step);
    } finally {
      setTimeout(() => hold(false), SETTLED_AFTER);
    }
  }

  return {
    element,
    update() {
      /** @type {Step[]} */
      const offered = desk.view.steps;
      const look = JSON.stringify(offered);
      element.hidden = !offered.length;
      if (look === shown) return;
      shown = look;
      const held = list.contains(document.activeElement);
      list.replaceChildren(...offered.map((step, at) => face(labels, step, at, () => take(step))));
      hold(busy);
      if (held) /** @type {HTMLElement | null} */ (list.firstElementChild)?.focus({ preventScroll: true });
    },
  };
}

/** The first is the main thing to do; of a sentence the button says the words. */
function face(labels, { does, about }, at, press) {
  const words = phrase(labels[`step.${does}`], { title: about });
  const sentence = does === "centre" && h("span", { class: "wb-remote-sentence", dir: "auto", text: about });
  return button([words, sentence].filter(Boolean), press, {
    look: at === 0 && does !== "next" ? "primary" : undefined,
    "data-step": does,
  });
}
