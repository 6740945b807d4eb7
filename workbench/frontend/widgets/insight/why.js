import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { sendsOwnWords } from "../../shared/own_words.js";
import { phrase } from "../../shared/phrase.js";
import { action } from "./action.js";
import { causesOf, nextLeaf } from "./leaves.js";

/** "Why?" asked at every leaf of the tree, one after the other, until the group says: this is a root cause. */
export function why(desk) {
  const { labels } = desk;
  const bar = h("i", {});
  const progress = h(
    "div",
    { class: "wb-progress-line" },
    h("p", {}),
    h("div", { class: "wb-bar", "aria-hidden": "true" }, bar),
  );
  const question = h("h3", { class: "wb-question", dir: "auto", tabindex: "-1" });
  const already = h("ul", { class: "wb-because" });
  const input = h("textarea", {
    class: "wb-input",
    rows: "2",
    placeholder: labels["why.new"],
    oninput: () => desk.drafts.set(node, input.value),
    onkeydown: typed,
  });
  const error = h("p", { class: "wb-error", role: "alert", hidden: true });
  const add = button(labels["why.add"], () => addCause(), { look: "primary" });
  const form = h("div", { class: "wb-why-form" }, input, error, add);
  const settle = button(labels["why.settle"], () => settleLeaf(true));
  const reopen = button(labels["why.reopen"], () => settleLeaf(false), { look: "quiet" });
  const settled = h("p", { class: "wb-settled" }, h("span", { text: `✓ ${labels["why.settled"]}` }), reopen);
  const act = action(desk);
  const steps = h(
    "div",
    { class: "wb-row wb-steps" },
    button(labels["why.previous"], () => step(-1), { look: "quiet" }),
    button(labels.show, () => desk.show(node), { look: "quiet" }),
    button(labels["why.next"], () => step(1)),
  );
  const done = h("p", { class: "wb-help", text: labels["why.done"] });
  const element = h(
    "div",
    { class: "wb-why" },
    progress,
    done,
    question,
    already,
    form,
    settle,
    settled,
    act.element,
    steps,
  );
  let node = null;
  let heard = null; // the card last chosen on the tree

  function typed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    addCause();
  }

  function say(sentence) {
    error.textContent = sentence ?? "";
    error.hidden = !sentence;
  }

  async function addCause() {
    const text = input.value.trim();
    const of = node;
    say(text ? null : labels["why.empty"]);
    if (!text || add.disabled) return;
    add.disabled = true;
    try {
      sendsOwnWords(text);
      if (!(await desk.act("add_cause", { of, text }))) return;
      desk.drafts.clear(of);
      if (node === of) input.value = "";
      announce(labels["why.sent"]);
    } finally {
      add.disabled = false;
    }
  }

  async function settleLeaf(on) {
    if (!(await desk.act("settle_leaf", { node, on }))) return;
    if (on) announce(labels["why.settled"]);
    (on ? reopen : settle).focus({ preventScroll: true });
  }

  function step(by) {
    go(nextLeaf(desk.view.leaves, node, by));
    update();
    question.focus({ preventScroll: true });
  }

  function go(next) {
    if (next === node) return;
    node = next;
    say(null);
    input.value = desk.drafts.get(node) ?? "";
  }

  function place() {
    const { nodes, leaves } = desk.view;
    if (desk.selected !== heard) {
      heard = desk.selected;
      if (nodes[heard] && nodes[heard].kind !== "effect") go(heard);
    }
    if (!nodes[node]) go(nextLeaf(leaves, null, 1));
  }

  function update() {
    place();
    const { view } = desk;
    const leaf = view.leaves.find((item) => item.node === node);
    const causes = causesOf(view, node);
    const count = view.leaves.filter((item) => item.settled).length;
    const total = view.leaves.length;
    progress.firstChild.textContent = phrase(labels["why.progress"], { count, total });
    bar.style.width = `${total ? (100 * count) / total : 0}%`;
    done.hidden = count < total;
    const words = phrase(labels["why.ask"], { text: desk.text(node) });
    if (question.textContent !== words) question.textContent = words;
    input.setAttribute("aria-label", words);
    already.hidden = !causes.length;
    already.setAttribute("aria-label", labels["why.added"]);
    already.replaceChildren(...causes.map((cause) => h("li", { dir: "auto", text: desk.text(cause) })));
    form.hidden = !view.editable || Boolean(leaf?.settled);
    settle.hidden = !view.editable || !leaf || leaf.settled || node === view.core;
    settled.hidden = !leaf?.settled;
    reopen.hidden = !view.editable;
    act.update(leaf && node !== view.core ? node : null);
  }

  return { element, update };
}
