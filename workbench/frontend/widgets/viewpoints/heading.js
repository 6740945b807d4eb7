import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { history } from "../../shared/history.js";

/**
 * The title of the page; for a facilitator with the form `adding` for a question of their own, and with what shows or
 * hides the answers. Returns `element` and `update(view)`.
 */
export function heading({ labels, send, attempt, model }, adding) {
  const steps = history(labels, send, model);
  const sub = h("p", { class: "wb-sub" });
  let shown = false;
  const showing = button("", () => attempt(shown ? "hide_answers" : "show_answers", {}), {
    class: "wb-button wb-showing",
  });
  return {
    element: h(
      "header",
      { class: "wb-head" },
      h("div", {}, h("h2", { text: labels.title }), sub),
      h("div", { class: "wb-tools" }, adding && [adding, showing], steps.element),
    ),
    update(view) {
      shown = view.shown;
      sub.textContent = labels[view.room ? "sub.room" : "sub"];
      showing.textContent = shown ? labels.hide : labels.show;
      showing.classList.toggle("wb-primary", !shown);
      steps.update(view);
    },
  };
}
