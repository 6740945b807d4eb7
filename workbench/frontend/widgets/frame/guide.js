import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { dialog, h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { savedText } from "../../shared/saved_text.js";
import { course } from "./course.js";

const FIELDS = ["question", "instructions"];

/**
 * What is asked at this stage and how to go about it, an example, and the words of the method (R59). A facilitator puts
 * the question in the group's own words there, and chooses its stages.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {{ send: import("../../shared/channel.js").Send, scope: string, facilitates: boolean }} desk
 * @returns {{ element: HTMLElement, update: (view: any) => void }}
 */
export function guide(labels, { send, scope, facilitates }) {
  /** @type {{ element: HTMLElement, update: (view: any) => void } | null} */
  let shown = null;
  let now = { guide: null, stages: [] };
  const element = button(h("span", { "aria-hidden": "true", class: "wb-aa", text: "?" }), open, {
    "aria-label": labels["guide.open"],
    title: labels["guide.open"],
    "aria-haspopup": "dialog",
    class: "wb-button wb-guide-open",
  });

  async function open() {
    shown = sheet(labels, { send, scope, facilitates });
    shown.update(now);
    await dialog({
      title: labels["guide.open"],
      body: shown.element,
      actions: [{ name: "close", label: labels.close, primary: true }],
    });
    shown = null;
  }

  return {
    element,
    update(view) {
      now = view;
      element.hidden = view.guide === null;
      if (view.guide) shown?.update(view);
    },
  };
}

/** What the dialog says. Returns `element` and `update(view)`. */
function sheet(labels, desk) {
  const question = h("p", { class: "wb-guide-question", dir: "auto" });
  const own = h("p", { class: "wb-guide-own", dir: "auto" });
  const how = h("p", {});
  const example = h("p", { class: "wb-guide-example" });
  const words = desk.facilitates ? ownWords(labels, desk) : null;
  const way = desk.facilitates ? course(labels, attempting({ labels, send: desk.send })) : null;
  return {
    element: h(
      "div",
      { class: "wb-guide" },
      question,
      own,
      how,
      example,
      words?.element,
      way?.element,
      glossary(labels, desk.send),
    ),
    update({ guide: said, stages }) {
      question.textContent = said.question;
      own.hidden = said.own.instructions.text === "";
      own.textContent = said.own.instructions.text;
      how.textContent = said.guide;
      example.textContent = `${labels["guide.example"]}: ${said.example}`;
      words?.update(said);
      way?.update(stages, said.left_out);
    },
  };
}

/** The question and the instructions of the group's own, as boxes that save themselves; made anew at another stage. */
function ownWords(labels, { send, scope }) {
  const element = h("fieldset", { class: "wb-guide-words" });
  const kept = drafts(`${scope}:guide`);
  let stage = "";
  /** @type {ReturnType<typeof savedText>[]} */
  let boxes = [];

  function begin(said) {
    stage = said.stage;
    boxes = FIELDS.map((field) =>
      savedText({
        labels,
        key: `${stage}.${field}`,
        drafts: kept,
        initial: said.own[field].text,
        rows: field === "question" ? 1 : 3,
        name: labels[`own.${field}`],
        send: (text, base) => send("word_stage", { stage, field, text, base }),
        choose: (text) => send("settle_stage", { stage, field, text }),
      }),
    );
    element.replaceChildren(h("legend", { text: labels["guide.own"] }), ...boxes.map((box) => box.element));
  }

  return {
    element,
    update(said) {
      if (said.stage !== stage) begin(said);
      boxes.forEach((box, place) => {
        box.update(said.own[FIELDS[place]], true);
      });
    },
  };
}

/** The words of the method, asked for when somebody opens them. */
function glossary(labels, send) {
  const terms = h("dl", { class: "wb-terms" });
  const fold = h("details", { class: "wb-glossary", ontoggle: fill }, h("summary", { text: labels.glossary }), terms);
  async function fill() {
    if (!fold.open || terms.childElementCount > 0) return;
    const told = await attempting({ labels, send })("explain_words");
    terms.replaceChildren(
      ...(told?.terms ?? []).map(({ term, meaning }) =>
        h("div", {}, h("dt", { text: term }), h("dd", { text: meaning })),
      ),
    );
  }
  return fold;
}
