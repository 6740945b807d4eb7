import { button } from "../../shared/button.js";
import { h, s } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { HEIGHT, pathOf, strokesOf, WIDTH } from "./strokes.js";

/**
 * Where somebody draws their signature, if they like: what they type is one as well, so nobody needs it.
 * Returns `element`, `drawn()` (strokes, or null where there is nothing) and `clear()`.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function pad(labels) {
  const id = unique("wb-pad");
  const line = s("path", {});
  const box = s("svg", { class: "wb-pad", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img" }, line);
  const again = button(labels["sign.draw.again"], clear);
  const element = h(
    "div",
    { class: "wb-sign-field", role: "group", "aria-labelledby": id },
    h("b", { id, text: labels["sign.draw"] }),
    h("small", { class: "wb-sign-note", text: labels["sign.draw.help"] }),
    box,
    again,
  );
  /** @type {import("./strokes.js").Point[][]} */
  let strokes = [];

  function show() {
    line.setAttribute("d", pathOf(strokes.map((points) => points.flat())));
    box.setAttribute("aria-label", labels[strokes.length ? "sign.draw.drawn" : "sign.draw.empty"]);
    again.hidden = strokes.length === 0;
  }

  function clear() {
    strokes = [];
    show();
  }

  follow(box, {
    down: (point) => strokes.push([point]),
    move: (point) => strokes.at(-1)?.push(point),
    show,
  });
  show();
  return { element, drawn: () => (strokes.length ? strokesOf(strokes) : null), clear };
}

/**
 * Follow one finger, pen or mouse over the box, in units of the pad.
 * @param {SVGElement} box
 * @param {{ down: (point: import("./strokes.js").Point) => unknown, move: (point: import("./strokes.js").Point) => unknown, show: () => void }} hand
 */
function follow(box, { down, move, show }) {
  /** @type {number | null} */
  let pointer = null;

  /** @param {PointerEvent} event @returns {import("./strokes.js").Point} */
  function place(event) {
    const { left, top, width, height } = box.getBoundingClientRect();
    return [((event.clientX - left) / width) * WIDTH, ((event.clientY - top) / height) * HEIGHT];
  }

  /** @param {(point: import("./strokes.js").Point) => unknown} does @param {PointerEvent} event */
  function draw(does, event) {
    event.preventDefault();
    does(place(event));
    show();
  }

  box.addEventListener("pointerdown", (event) => {
    if (pointer !== null || event.button !== 0) return;
    pointer = event.pointerId;
    box.setPointerCapture(pointer);
    draw(down, event);
  });
  box.addEventListener("pointermove", (event) => {
    if (event.pointerId === pointer) draw(move, event);
  });
  /** @param {PointerEvent} event */
  function lift(event) {
    if (event.pointerId === pointer) pointer = null;
  }

  box.addEventListener("pointerup", lift);
  box.addEventListener("pointercancel", lift);
}

/**
 * A drawn signature as a picture.
 * @param {number[][]} strokes @param {string} label
 */
export function drawnPicture(strokes, label) {
  const view = `-6 -6 ${WIDTH + 12} ${HEIGHT + 12}`;
  return s(
    "svg",
    { class: "wb-drawn", viewBox: view, role: "img", "aria-label": label },
    s("path", { d: pathOf(strokes) }),
  );
}
