/** Points of view (R10): the same questions for all, and what each sector answers, side by side. */

import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { unique } from "../../shared/unique.js";
import { columns } from "./columns.js";
import { entering } from "./entering.js";
import { ownAnswer } from "./own_answer.js";
import { ownQuestion } from "./own_question.js";
import { picture } from "./picture.js";
import { density, neighbour } from "./question.js";
import { switcher } from "./switcher.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { mode = "edit", scope = "viewpoints" } = model.get("options");
  const { send } = channel(model);
  const attempt = attempting({ labels, send, late: () => toast(labels["word.kept"]) });
  const facilitates = model.get("view").facilitator && mode === "edit";
  const desk = { labels, send, attempt, mode, facilitates, drafts: drafts(`${scope}:viewpoints`), speaks: null };
  let current = model.get("view").at_screen;
  let before = null;

  const steps = history(labels, send);
  const showing = button("", () => attempt(model.get("view").shown ? "hide_answers" : "show_answers", {}), {
    class: "wb-button wb-showing",
  });
  const bring = button(labels["question.to_screen"], () => attempt("show_question", { question: current }), {
    class: "wb-button",
  });
  const here = h(
    "p",
    { class: "wb-here" },
    h("span", { "aria-hidden": "true", text: "▣ " }),
    labels["question.on_screen"],
  );
  const extra = facilitates ? ownQuestion(desk, go) : null;
  const way = switcher(labels, go);
  const title = h("h2", {
    class: "wb-viewpoints-asked",
    dir: "auto",
    id: unique("wb-asked-title"),
  });
  const writing = mode === "projector" ? null : facilitates ? entering(desk, update) : ownAnswer(desk);
  const summary = picture(labels, mode === "projector" ? null : (answer) => sides.focus(answer));
  const sides = columns(desk);
  const body = h(
    "div",
    { class: "wb-asked-body", role: mode === "edit" ? "tabpanel" : null, "aria-labelledby": title.id },
    h("div", { class: "wb-asked-head" }, title, facilitates && [bring, extra.drop], mode === "edit" && here),
    writing?.element,
    summary.element,
    sides.element,
  );
  const root = h(
    "section",
    { class: "wb-sheet wb-viewpoints", "aria-label": labels.title, dataset: { mode } },
    mode === "edit" &&
      h(
        "header",
        { class: "wb-head" },
        h("div", {}, h("h2", { text: labels.title }), h("p", { class: "wb-sub", text: labels.sub })),
        h("div", { class: "wb-tools" }, facilitates && [extra.add, showing], steps.element),
      ),
    mode === "edit" && way.element,
    body,
  );

  function go(question) {
    current = question;
    update();
  }

  /** The facilitator brought a question up: the page goes there, unless its person is in the middle of a sentence. */
  function follow({ at_screen: at, shown }) {
    if (mode === "projector" || before === null) current = at;
    else if (at !== before.at && !root.contains(document.activeElement?.closest("textarea, input") ?? null))
      current = at;
    if (before !== null && shown !== before.shown) announce(shown ? labels["now.shown"] : labels["now.hidden"]);
    before = { at, shown };
  }

  function update() {
    const view = model.get("view");
    const mine = { answers: [], positions: [], ...(mode === "edit" && model.get("mine")) }; // a wall is nobody's
    follow(view);
    const question = view.questions.find(({ id }) => id === current) ?? view.questions[0];
    current = question.id;
    const text = question.text ?? labels[`question.${question.id}`];
    title.textContent = text;
    here.hidden = view.at_screen !== current || facilitates;
    bring.hidden = view.at_screen === current;
    showing.textContent = view.shown ? labels.hide : labels.show;
    showing.classList.toggle("wb-primary", !view.shown);
    root.dataset.density = density(question.answers);
    way.update(view, current, neighbour);
    extra?.update(question);
    steps.update({ ...view, editable: view.editable && mode === "edit" });
    writing?.update(question, view, mine, text);
    summary.update(question, view);
    sides.update(question, view, mine);
  }

  el.append(root);
  model.on("change:view", update);
  model.on("change:mine", update);
  update();
  return () => {
    model.off("change:view", update);
    model.off("change:mine", update);
  };
}

export default { render };
