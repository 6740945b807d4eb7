import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { bringDrawing } from "./bring_drawing.js";
import { bringNotes } from "./bring_notes.js";
import { bringOutline } from "./bring_outline.js";

/**
 * What the server says of a tree that was looked at; with `faults` it says no more than these.
 * @typedef {object} Seen
 * @property {{ place: string, reason: string }[]} faults
 * @property {number} more faults that are not told
 * @property {import("./bring_ways.js").Way[]} ways in which a file can be read that does not say how
 * @property {string | null} encoding the way that was chosen, or that its words told
 * @property {{ core: number, cause: number, effect: number, parked: number }} added cards of each kind
 * @property {string} core what the core problem says that is brought
 * @property {boolean} whole it becomes the tree's
 * @property {boolean} offered its words are offered beside those of the tree's
 * @property {{ node: string, kind: string, text: string }[]} places cards to hang it on
 * @property {import("./bring_outline.js").Row[]} rows the tree as it was understood
 * @property {[number, number][]} arrows between rows, the cause first
 * @property {import("./bring_notes.js").Notes} notes what was left out, joined or guessed
 */

/**
 * The place where it is told what would be added, or what is wrong; below it, not read out by itself, the tree as it was
 * understood, with what the file did not say first.
 */
export function bringShown(labels) {
  const told = h("div", { class: "wb-bring-shown", role: "status", "aria-live": "polite" });
  const tree = h("div", { class: "wb-bring-tree" });
  const element = h("div", { class: "wb-bring-answer" }, told, tree);

  const wait = waiting(labels, told);

  function tell(...parts) {
    wait.off();
    told.replaceChildren(...parts);
    tree.replaceChildren();
    told.scrollIntoView({ block: "nearest" });
  }

  return {
    element,
    nothing() {
      wait.off();
      told.replaceChildren();
      tree.replaceChildren();
    },
    reading: wait.on,
    complain: (text) => tell(h("p", { class: "wb-error", text })),
    faults: (seen) => tell(h("p", { class: "wb-error", text: labels["bring.faults"] }), faultList(labels, seen)),
    /** The file waits for a choice that is made elsewhere, where the reason is told too. */
    asks(seen) {
      wait.off();
      told.replaceChildren(faultList(labels, seen));
    },
    /** `lines`: as `addedLines` has them; none: nothing would be added. */
    adds(lines, seen) {
      tell(addedList(labels, lines));
      tree.replaceChildren(...understood(labels, seen).filter((part) => part !== null));
      const drawing = tree.querySelector(".wb-bring-drawing"); // on a phone it begins at its middle, the core problem
      if (drawing) drawing.scrollLeft = (drawing.scrollWidth - drawing.clientWidth) / 2;
    },
  };
}

/**
 * While the server has the file: how far it is, for how long, and a way out. `on(state, halt)` and `off()`.
 * @param {HTMLElement} told
 */
function waiting(labels, told) {
  const words = h("span", {});
  const clock = h("span", { class: "wb-bring-clock", "aria-hidden": "true" });
  const stop = button(labels["bring.stop"], () => halted());
  const line = h("p", { class: "wb-sub wb-bring-waiting" }, words, clock, stop);
  const said = { sending: "bring.sending", waiting: "bring.waiting", making: "bring.reading" };
  let halted = () => {};
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;

  function off() {
    clearInterval(ticking);
    ticking = undefined;
  }

  function begin() {
    const begun = Date.now();
    clock.textContent = "";
    told.replaceChildren(line);
    ticking = setInterval(() => {
      if (!line.isConnected) return off();
      clock.textContent = phrase(labels["bring.seconds"], { count: Math.round((Date.now() - begun) / 1000) });
    }, 1000);
  }

  return {
    off,
    on(state, halt) {
      halted = halt;
      if (ticking === undefined) begin();
      const text = labels[said[state]];
      if (words.textContent !== text) words.textContent = text;
    },
  };
}

function addedList(labels, lines) {
  return h(
    "div",
    {},
    h("p", { class: "wb-bring-head", text: lines.length ? labels["bring.adds"] : labels["bring.nothing"] }),
    h(
      "ul",
      {},
      lines.map((text) => h("li", { dir: "auto", text })),
    ),
  );
}

/**
 * @param {Seen} seen
 */
function understood(labels, seen) {
  const { rows, arrows, notes } = seen;
  return [
    ...bringNotes(labels, notes),
    h("h3", { text: labels["bring.understood"] }),
    bringDrawing(labels, rows, arrows),
    bringOutline(labels, rows),
  ];
}

/**
 * What would be added, a line for each kind of card.
 * @param {Seen} seen
 */
export function addedLines(labels, seen) {
  const { core, cause, effect, parked } = seen.added;
  return [
    core && seen.whole && phrase(labels["bring.core"], { text: seen.core }),
    cause && counted(labels, "bring.cause", cause),
    effect && counted(labels, "bring.effect", effect),
    parked && counted(labels, "bring.parked", parked),
    seen.offered && phrase(labels["bring.offered"], { text: seen.core }),
  ].filter(Boolean);
}

function faultList(labels, { faults, more }) {
  return h(
    "ul",
    { class: "wb-bring-faults" },
    faults.map(({ place, reason }) =>
      h("li", {}, h("strong", { text: `${place}: ` }), h("span", { dir: "auto", text: reason })),
    ),
    more > 0 ? h("li", { text: counted(labels, "bring.more", more) }) : null,
  );
}
