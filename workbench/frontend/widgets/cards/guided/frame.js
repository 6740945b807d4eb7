import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { STEPS } from "./steps.js";

/**
 * The dialog in which the questions stand: where one is, the question, its fields, and what leads on. `does`: `{ back, skip,
 * next, undo, leave, end, press }`. Returns its parts.
 */
export function frame(labels, item, does) {
  const place = h("p", { class: "wb-onebyone-place", role: "status" });
  const bar = h("progress", { max: STEPS.length, "aria-hidden": "true" });
  const title = h("h2", { class: "wb-onebyone-asks", id: `wb-onebyone-${item}`, tabindex: "-1" });
  const help = h("p", { class: "wb-help" });
  const body = h("div", { class: "wb-onebyone-body" });
  const told = h("p", { class: "wb-error", role: "alert" });
  const back = button(labels["guide.back"], does.back);
  const skip = button(labels["guide.skip"], does.skip, { look: "quiet" });
  const next = button(labels["guide.next"], does.next, { look: "primary" });
  const undo = button("↶", does.undo, { look: "quiet", "aria-label": labels.undo, title: labels.undo });
  const leave = button(labels["guide.leave"], does.leave, { look: "quiet" });
  const head = h("header", {}, h("div", {}, place, bar), undo, leave);
  const foot = h("footer", {}, back, skip, next);
  const element = h(
    "dialog",
    { class: "wb-onebyone", "aria-labelledby": title.id, dataset: { item }, onclose: does.end, onkeydown: does.press },
    head,
    title,
    help,
    body,
    told,
    foot,
  );
  return { element, place, bar, title, help, body, told, back, skip, next, undo };
}

/** Keep a dialog within what a phone's keyboard leaves to be seen. Returns what ends it. @param {HTMLElement} element */
export function withinSight(element) {
  const seen = window.visualViewport;
  const fit = () => {
    element.style.setProperty("--seen", `${seen?.height ?? window.innerHeight}px`);
    element.style.setProperty("--from", `${seen?.offsetTop ?? 0}px`);
  };
  fit();
  for (const type of ["resize", "scroll"]) seen?.addEventListener(type, fit);
  return () => {
    for (const type of ["resize", "scroll"]) seen?.removeEventListener(type, fit);
  };
}
