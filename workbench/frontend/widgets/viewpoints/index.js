/** Points of view (R10): the same questions for all, and what each sector answers, side by side. */

import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { askedQuestion } from "./asked.js";
import { heading } from "./heading.js";
import { ownQuestion } from "./own_question.js";
import { density } from "./question.js";
import { subject } from "./subject.js";
import { switcher } from "./switcher.js";

/** What a wall, which is nobody's, has of its own. */
const NOBODYS = {
  answers: [],
  positions: [],
  entered: { answers: [], positions: [] },
  caucus: { sectors: [], answers: [], positions: [] },
};

function render({ model, el }) {
  const desk = deskOf(model);
  const { labels, mode } = desk;
  let current = model.get("view").at_screen;
  /** @type {{ at: string, shown: boolean } | null} what the group had before */
  let before = null;

  const own = desk.facilitates ? ownQuestion(desk, go) : null;
  const head = heading(desk, own?.add);
  const about = subject(labels);
  const way = switcher(labels, go);
  const asked = askedQuestion(desk, own?.drop, update);
  const root = h(
    "section",
    { class: "wb-sheet wb-viewpoints", "aria-label": labels.title, dataset: { mode } },
    mode === "edit" && head.element,
    about.element,
    mode === "edit" && way.element,
    asked.element,
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
    const mine = mode === "edit" ? model.get("mine") : NOBODYS;
    follow(view);
    const question = view.questions.find(({ id }) => id === current) ?? view.questions[0];
    current = question.id;
    root.dataset.density = density(question.answers, view.room);
    head.update({ ...view, editable: view.editable && mode === "edit" });
    about.update(view);
    way.update(view, current);
    own?.update(question);
    asked.update(question, view, mine);
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

/**
 * What all parts of the page work with; `speaks` is the sector that who enters for others speaks for, `caucus` the one that
 * speaks as one, on purpose.
 */
function deskOf(model) {
  const labels = model.get("labels");
  const { mode = "edit", scope = "viewpoints" } = model.get("options");
  const { send } = channel(model);
  return {
    labels,
    send,
    model,
    attempt: attempting({ labels, send, late: () => toast(labels["word.kept"]) }),
    mode,
    facilitates: model.get("view").facilitator && mode === "edit",
    drafts: drafts(`${scope}:viewpoints`),
    speaks: null,
    caucus: null,
  };
}

export default { render };
