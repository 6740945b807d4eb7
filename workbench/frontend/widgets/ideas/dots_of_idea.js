import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { bySector } from "./by_sector.js";

/**
 * The dots of one idea: while they are placed, one's own and what places them; once shown, everybody's. Returns the
 * element, or null where there is nothing to show.
 */
export function dotsOfIdea({ labels, does }, idea, { view, dots, left }) {
  const round = view.dots;
  if (!round) return null;
  if (round.shown) return round.enough ? shownDots(labels, idea, round) : null;
  if (view.facilitator || !view.editable) return null;
  const place = (count) => does.dots(idea.id, count);
  return round.several ? stepper(labels, idea, { dots, left, place }) : single(labels, idea, { dots, left, place });
}

/** Everybody's dots on an idea, with its place among the others. */
function shownDots(labels, idea, { groups }) {
  return h(
    "p",
    { class: "wb-dots-shown" },
    idea.rank !== null && h("b", { class: "wb-dots-rank", text: phrase(labels["dots.rank"], { rank: idea.rank }) }),
    h("span", { class: "wb-dots-count" }, ring(true), counted(labels, "dots.count", idea.dots)),
    bySector(idea.dot_shares, groups, { pointed: true }),
  );
}

/** One dot an idea: a button that is pressed or not. */
function single(labels, idea, { dots, left, place }) {
  const given = dots > 0;
  const none = !given && left < 1;
  const words = given ? labels["dots.given"] : none ? labels["dots.none_left"] : labels["dots.give"];
  return h(
    "div",
    { class: "wb-dots-mine" },
    button([ring(given), words], () => !none && place(given ? dots - 1 : 1), {
      class: given ? "wb-button wb-dot-button wb-on-dot" : "wb-button wb-dot-button",
      about: idea.text,
      "aria-pressed": String(given),
      "aria-disabled": String(none),
      "data-key": "dot",
    }),
  );
}

/** Several dots an idea: one more, one less, and how many lie there. */
function stepper(labels, idea, { dots, left, place }) {
  const step = (key, sign, name, may, count) =>
    h("button", {
      type: "button",
      class: "wb-button wb-dot-step",
      "aria-label": `${name}: ${idea.text}`,
      "aria-disabled": String(!may),
      "data-key": key,
      onclick: () => may && place(count),
      text: sign,
    });
  return h(
    "div",
    { class: "wb-dots-mine", role: "group", "aria-label": labels["dots.yours"] },
    step("dot-less", "−", labels["dots.less"], dots > 0, dots - 1),
    h(
      "span",
      { class: "wb-dots-count" },
      h(
        "span",
        { "aria-hidden": "true" },
        Array.from({ length: dots }, () => ring(true)),
      ),
      counted(labels, "dots.mine", dots),
    ),
    step("dot-more", "+", labels["dots.more"], left > 0, dots + 1),
  );
}

/** A dot: full once it is placed. */
export function ring(full) {
  return h("span", { class: full ? "wb-dot wb-dot-full" : "wb-dot", "aria-hidden": "true" });
}
