import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** One back and one further: pages of ideas, branches, pairs; and in which order ideas stand. */
export function stepper(desk) {
  const { labels, attempt } = desk;
  const step = (name) => () => desk.view[name] && attempt("show_on_wall", desk.view[name]);
  const previous = button("", step("previous"), { class: "wb-button wb-remote-step" });
  const next = button("", step("next"), { class: "wb-button wb-remote-step" });
  const place = h("p", { class: "wb-remote-place" });
  const row = h("div", { class: "wb-remote-steps" }, previous, place, next);
  const order = button("", () => turn(desk), { class: "wb-button wb-remote-order" });
  const back = button("", () => attempt("show_on_wall", desk.view.before.data), { look: "quiet" });
  const element = h("div", { class: "wb-remote-way" }, row, h("div", { class: "wb-remote-more" }, order, back));
  return {
    element,
    update() {
      const { place: where, before, frozen, order: now, ordered } = desk.view;
      row.hidden = !where;
      if (where) {
        place.textContent = phrase(labels[`place.${where.kind}`], where);
        write(previous, "‹", labels[`previous.${where.kind}`], desk.view.previous);
        write(next, "›", labels[`next.${where.kind}`], desk.view.next);
      }
      order.hidden = !ordered;
      order.textContent = labels[now === "support" ? "order.written" : "order.support"];
      back.hidden = !before || frozen;
      back.textContent = before ? phrase(labels.back, { title: before.title }) : "";
      element.hidden = row.hidden && order.hidden && back.hidden;
    },
  };
}

/** A step that leads nowhere stays where it is, for the thumb and for the keyboard, and says that it leads nowhere. */
function write(element, sign, words, target) {
  if (element.textContent !== sign + words) {
    // else left alone: a press whose letters are replaced between its two halves would be lost
    element.replaceChildren(h("span", { "aria-hidden": "true", text: sign }), h("span", { text: words }));
  }
  element.setAttribute("aria-disabled", String(!target));
}

function turn({ view, attempt }) {
  const order = view.order === "support" ? "written" : "support";
  return attempt("show_on_wall", { mode: "ideas", page: 1, order });
}
