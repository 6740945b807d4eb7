import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { markedText } from "../../shared/marked_text.js";
import { offers } from "../../shared/offers.js";
import { phrase } from "../../shared/phrase.js";
import { lineIcon } from "../../shared/rail.js";
import { certainty } from "./certainty.js";

const LOCK = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3";

/** The problem as it reads now; what came since the objective was confirmed is marked. */
export function problem(pair, state, labels) {
  const text = state === "stale" ? markedText(pair.was, pair.problem, "now", labels) : pair.problem;
  return [
    h("span", { class: "wb-sr", text: `${labels[`kind.${pair.kind}`]}: ` }),
    h("p", { class: "wb-words", dir: "auto" }, text),
    pair.lock && locked(pair, labels),
  ];
}

/** That nobody but the facilitator changes it, and why: a lock, the word, the reason. */
function locked({ node, lock: { root, text, why } }, labels) {
  const reason = root === node && why ? why : phrase(labels[why ? "locked.why" : "locked.plain"], { text, why });
  const mark = h("span", { class: "wb-lock-mark" }, lineIcon(LOCK), labels.locked);
  return h("div", { class: "wb-lock" }, mark, h("p", { dir: "auto", text: reason }));
}

/** The objective, the proposal, or the question that asks for one, with a start for who may write it. */
export function objective(pair, state, labels, writes) {
  const sr = (key) => h("span", { class: "wb-sr", text: `${labels[key]}: ` });
  if (state === "ask") {
    return [
      h("p", { class: "wb-question", text: `${pair.question ?? labels["ask.question"]} ${labels["ask.group"]}` }),
      writes && pair.start && start(pair, labels),
    ];
  }
  if (state === "proposed") {
    return [sr("state.proposed"), h("p", { class: "wb-words", dir: "auto", text: pair.proposal })];
  }
  return [
    sr("objective"),
    h("p", { class: "wb-words", dir: "auto", text: pair.objective ?? pair.proposal ?? labels["ask.question"] }),
  ];
}

/** Words that are right in part, and what to look at in them: no wall shows them. */
function start(pair, labels) {
  return h(
    "div",
    { class: "wb-perhaps" },
    h("p", { dir: "auto" }, h("b", { text: `${labels["ask.perhaps"]} ` }), pair.start),
    h("p", { class: "wb-look", text: pair.look }),
  );
}

/** What can be done with the pair; `gestures` null: reading only, its state in words. */
export function actions(pair, state, labels, gestures) {
  const about = { about: pair.problem };
  const done = h(
    "span",
    { class: "wb-done" },
    h("span", { "aria-hidden": "true", text: "✓ " }),
    labels["state.confirmed"],
  );
  if (state === "confirmed") {
    return [
      done,
      gestures &&
        h(
          "span",
          { class: "wb-again" },
          button(labels.edit, gestures.edit, { look: "quiet", ...about }),
          button(labels.reopen, gestures.reopen, { look: "quiet", ...about }),
          !pair.sent_back && !pair.strays && button(labels.back, gestures.back, { look: "quiet", ...about }),
        ),
    ];
  }
  if (state === "stale")
    return h("span", { class: "wb-review" }, h("span", { "aria-hidden": "true", text: "⟲ " }), labels["state.stale"]);
  if (state === "choose") return null;
  if (state === "proposed") return proposed(pair, labels, gestures, about);
  return [certainty("open", labels), gestures && button(labels.write, gestures.edit, about)];
}

/** A sure proposal: whether the group has read it, and keeping it alone. */
function proposed(pair, labels, gestures, about) {
  const said = pair.read ? "read.done" : gestures?.now ? "read.now" : "read.not";
  const read = h("span", { class: pair.read ? "wb-read-mark wb-full" : "wb-read-mark", text: labels[said] });
  return [
    h("span", { class: "wb-state" }, certainty("sure", labels), read),
    gestures?.leads &&
      gestures.now &&
      button(labels["reading.next"], gestures.next, { look: "primary", class: "wb-button wb-primary wb-read-on" }),
    gestures?.leads &&
      button(labels["read.mark"], gestures.read, { "aria-pressed": String(Boolean(pair.read)), ...about }),
    gestures && button(labels.keep, gestures.keep, { look: gestures.leads ? "quiet" : undefined, ...about }),
    gestures && button(labels.edit, gestures.edit, { look: "quiet", ...about }),
  ];
}

/** What has to be decided before the pair is settled: a changed problem, or several wordings at once. */
export function note(pair, state, labels, gestures) {
  if (state === "choose") {
    return offers({ labels, wordings: [pair.objective, ...pair.offers], choose: gestures?.choose });
  }
  const about = { about: pair.problem };
  if (state === "confirmed") return back(pair, labels, gestures, about);
  if (state !== "stale") return null;
  return h(
    "div",
    { class: "wb-stale" },
    h(
      "p",
      {},
      h("b", { text: `${labels["stale.title"]} ` }),
      `${labels["stale.was"]} `,
      h("q", { dir: "auto" }, markedText(pair.was, pair.problem, "was", labels)),
    ),
    gestures &&
      h(
        "div",
        { class: "wb-stale-do" },
        button(labels["stale.keep"], gestures.keep, about),
        button(labels.edit, gestures.edit, about),
      ),
  );
}

/** The other way round: the objective moved away from its problem, or the group has gone back to it (R18). */
function back(pair, labels, gestures, about) {
  if (pair.sent_back) {
    return h(
      "div",
      { class: "wb-stale wb-back" },
      h(
        "p",
        {},
        h("b", {}, h("span", { "aria-hidden": "true", text: "⟲ " }), `${labels["back.marked"]} `),
        labels["back.where"],
      ),
      gestures && h("div", { class: "wb-stale-do" }, button(labels["back.keep"], gestures.stand, about)),
    );
  }
  if (!pair.strays) return null;
  return h(
    "div",
    { class: "wb-stale wb-back" },
    h("p", {}, h("b", { text: `${labels["back.strays"]} ` }), labels["back.ask"]),
    gestures && h("div", { class: "wb-stale-do" }, button(labels.back, gestures.back, about)),
  );
}
