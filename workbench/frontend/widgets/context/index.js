/** The checklist of a favourable context (R4): ten questions, what is weak, and who is to be talked to. */
import { at } from "../../shared/address.js";
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { phrase } from "../../shared/phrase.js";
import { question } from "./question.js";
import { weak } from "./weak.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { scope = "context" } = model.get("options");
  const { send } = channel(model);
  const desk = { labels, send, attempt: attempting({ labels, send }), drafts: drafts(scope) };
  const questions = new Map();
  const count = h("p", { class: "wb-count", role: "status" });
  const fill = h("i", {});
  const bar = h(
    "div",
    { class: "wb-bar", role: "progressbar", "aria-valuemin": "0", "aria-label": labels["progress.name"] },
    fill,
  );
  const list = h("ol", { class: "wb-questions" });
  const summary = weak(labels, (id) => questions.get(id)?.focus());
  const files = h("p", { class: "wb-files" });
  const root = h(
    "section",
    { class: "wb-sheet wb-context", "aria-label": labels.title },
    h(
      "header",
      { class: "wb-context-head" },
      h("div", {}, h("h2", { text: labels.title }), h("p", { class: "wb-sub", text: labels.sub })),
      h("div", { class: "wb-progress" }, count, bar),
    ),
    h(
      "div",
      { class: "wb-context-body" },
      list,
      h("aside", { class: "wb-context-side", "aria-label": labels["weak.title"] }, summary.element, files),
    ),
  );

  function questionOf(asked) {
    if (!questions.has(asked.id)) {
      const made = question(desk, asked, questions.size + 1);
      questions.set(asked.id, made);
      list.append(made.element);
    }
    return questions.get(asked.id);
  }

  function update() {
    const view = model.get("view");
    for (const asked of view.questions) questionOf(asked).update(asked);
    const words = phrase(labels.progress, { count: view.answered, total: view.total });
    if (count.textContent !== words) count.textContent = words;
    bar.setAttribute("aria-valuenow", view.answered);
    bar.setAttribute("aria-valuemax", view.total);
    bar.setAttribute("aria-valuetext", words);
    fill.style.width = `${(100 * view.answered) / view.total}%`;
    summary.update(view);
    if (files.childElementCount === 0) {
      files.replaceChildren(
        ...view.downloads.map(({ label, url }) =>
          h("a", { class: "wb-button", href: at(url), download: "", text: label }),
        ),
      );
    }
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

export default { render };
