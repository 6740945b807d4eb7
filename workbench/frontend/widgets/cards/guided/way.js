import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { guide } from "./guide.js";

/**
 * The ways from the form of an indicator to its questions, one a step, and for whoever facilitates to the wall. `about` as in
 * guide.js. Returns `element`, `open()` and `update(item, card, editable)`.
 */
export function guidedWay(about) {
  const { desk, item } = about;
  const { labels, attempt } = desk;
  const questions = guide(about);
  const way = button(labels["guide.open"], open, { look: "quiet" });
  const wall = button("", () => attempt("show_on_wall", shown() ? { mode: "follow" } : { mode: "indicator", item }), {
    look: "quiet",
  });
  const element = h("div", { class: "wb-line-do wb-onebyone-ways" }, way, wall);
  const shown = () => desk.view().on_wall === item;

  function open() {
    questions.open(/** @type {HTMLElement} */ (element.closest(".wb-form")));
  }

  return {
    element,
    open,
    update(now, card, editable) {
      questions.update(now, card, editable);
      wall.hidden = !desk.view().leads;
      wall.textContent = labels[shown() ? "guide.wall.off" : "guide.wall"];
      wall.setAttribute("aria-pressed", String(shown()));
    },
  };
}
