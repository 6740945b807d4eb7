import { h } from "../../shared/dom.js";

const HOST = ".wb-stage-area";
const ALONE = "wb-only-pairs"; // on the stage's area while the drawing is not shown
const WAYS = ["pairs", "drawing"];

/**
 * The same objectives two ways: pair by pair, or as the drawing that stands beside in the stage's area. Returns `element`,
 * `update(any)` (whether there is anything to draw) and `end()`; `turned(way)` is called with the way that is shown.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {(way: string) => void} turned
 */
export function beside(labels, turned) {
  const buttons = WAYS.map((way) =>
    h("button", {
      type: "button",
      class: "wb-segment-button",
      "aria-pressed": String(way === WAYS[0]),
      text: labels[`way.${way}`],
      onclick: () => turn(way),
    }),
  );
  const element = h("div", { class: "wb-segments", role: "group", "aria-label": labels.ways }, buttons);
  let gone = false;

  /** @param {string} way */
  function turn(way) {
    buttons.forEach((button, at) => {
      button.setAttribute("aria-pressed", String(WAYS[at] === way));
    });
    element.closest(HOST)?.classList.toggle(ALONE, way === WAYS[0]);
    turned(way);
  }

  // A widget is drawn before it is put on the page.
  function begin() {
    if (gone) return;
    if (element.isConnected) turn(WAYS[0]);
    else requestAnimationFrame(begin);
  }

  begin();
  return {
    element,
    /** @param {boolean} any */
    update(any) {
      element.hidden = !any;
    },
    end() {
      gone = true;
      element.closest(HOST)?.classList.remove(ALONE);
    },
  };
}
