import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { action } from "./action.js";
import { causeForm } from "./cause_form.js";
import { causesOf, nextLeaf } from "./leaves.js";
import { rootCause } from "./root_cause.js";
import { whyProgress } from "./why_progress.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * "Why?" asked at every leaf of the tree, one after the other, until the group says: this is a root cause. Returns
 * `element` and `update()`.
 * @param {Desk} desk
 */
export function why(desk) {
  let node = ""; // the card asked about
  /** @type {string | null} */
  let heard = null; // the card last chosen on the tree
  const parts = partsOf(desk, () => node, step);
  const { question, already, form, root, act, progress } = parts;

  /** @param {number} by */
  function step(by) {
    go(nextLeaf(desk.view.leaves, node, by));
    update();
    question.focus({ preventScroll: true });
  }

  function go(next) {
    if (next === node) return;
    node = next;
    form.turn();
  }

  function place() {
    const { nodes, leaves } = desk.view;
    const { selected } = desk;
    if (selected !== heard) {
      heard = selected;
      if (selected && nodes[selected] && nodes[selected].kind !== "effect") go(selected);
    }
    if (!nodes[node]) go(nextLeaf(leaves, null, 1));
  }

  function update() {
    place();
    const { view } = desk;
    const leaf = view.leaves.find((item) => item.node === node);
    progress.update(view.leaves);
    const words = phrase(desk.labels["why.ask"], { text: desk.text(node) });
    if (question.textContent !== words) question.textContent = words;
    drawCauses(desk, already, causesOf(view, node));
    form.update(words, view.editable && !leaf?.settled);
    root.update(leaf);
    act.update(leaf && node !== view.core ? node : null);
  }

  return { element: parts.element, update };
}

/** The parts of the asking, and the element they stand in; `step(by)` goes to the next leaf or the one before. */
function partsOf(desk, nodeNow, step) {
  const progress = whyProgress(desk.labels);
  const question = h("h3", { class: "wb-question", dir: "auto", tabindex: "-1" });
  const already = h("ul", { class: "wb-because" });
  const form = causeForm(desk, nodeNow);
  const root = rootCause(desk, nodeNow);
  const act = action(desk);
  const element = h(
    "div",
    { class: "wb-why" },
    progress.line,
    progress.done,
    question,
    already,
    form.element,
    root.settle,
    root.settled,
    act.element,
    steps(desk, nodeNow, step),
  );
  return { element, progress, question, already, form, root, act };
}

function steps({ labels, show }, nodeNow, step) {
  return h(
    "div",
    { class: "wb-row wb-steps" },
    button(labels["why.previous"], () => step(-1), { look: "quiet" }),
    button(labels.show, () => show(nodeNow()), { look: "quiet" }),
    button(labels["why.next"], () => step(1)),
  );
}

/**
 * @param {Desk} desk
 * @param {HTMLElement} list
 * @param {string[]} causes
 */
function drawCauses({ labels, text }, list, causes) {
  list.hidden = !causes.length;
  list.setAttribute("aria-label", labels["why.added"]);
  list.replaceChildren(...causes.map((cause) => h("li", { dir: "auto", text: text(cause) })));
}
