import { h } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";

/**
 * What the server says of a tree that was looked at; with `faults` it says no more than these.
 * @typedef {object} Seen
 * @property {{ place: string, reason: string }[]} faults
 * @property {number} more faults that are not told
 * @property {{ core: number, cause: number, effect: number, parked: number }} added cards of each kind
 * @property {string} core what the core problem says that is brought
 * @property {boolean} whole it becomes the tree's
 * @property {boolean} offered its words are offered beside those of the tree's
 * @property {{ node: string, kind: string, text: string }[]} places cards to hang it on
 */

/** The place where it is told what would be added, or what is wrong. */
export function bringShown(labels) {
  const element = h("div", { class: "wb-bring-shown", role: "status", "aria-live": "polite" });

  function tell(...parts) {
    element.replaceChildren(...parts);
    element.scrollIntoView({ block: "nearest" });
  }

  return {
    element,
    nothing: () => element.replaceChildren(),
    reading: () => element.replaceChildren(h("p", { class: "wb-sub", text: labels["bring.reading"] })),
    complain: (text) => tell(h("p", { class: "wb-error", text })),
    faults: (seen) => tell(h("p", { class: "wb-error", text: labels["bring.faults"] }), faultList(labels, seen)),
    /** `lines`: as `addedLines` has them; none: nothing would be added. */
    adds(lines) {
      tell(
        h("p", { class: "wb-bring-head", text: lines.length ? labels["bring.adds"] : labels["bring.nothing"] }),
        h(
          "ul",
          {},
          lines.map((text) => h("li", { dir: "auto", text })),
        ),
      );
    },
  };
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
