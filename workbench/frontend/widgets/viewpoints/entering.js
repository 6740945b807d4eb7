import { arrange } from "../../shared/arrange.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { savedText } from "../../shared/saved_text.js";
import { unique } from "../../shared/unique.js";

/**
 * What a facilitator enters for people without a device (R46): the sector, a new answer, and those entered before.
 * The sector chosen also speaks in `desk.speaks` when a position is taken; `changed()` is called then.
 */
export function entering(desk, changed) {
  const { labels, send, attempt } = desk;
  const id = unique("wb-enter");
  const sector = h(
    "select",
    { class: "wb-enter-sector", id: `${id}-sector`, onchange: choose },
    h("option", { value: "", text: labels["enter.choose"] }),
  );
  const words = h("textarea", {
    class: "wb-enter-words",
    id: `${id}-words`,
    rows: 2,
    dir: "auto",
    placeholder: labels["mine.placeholder"],
    "aria-describedby": `${id}-error`,
    oninput: () => desk.drafts.set("entering", words.value),
  });
  const error = h("p", { class: "wb-error", role: "alert", id: `${id}-error` });
  const list = h("div", { class: "wb-entered" });
  const boxes = new Map();
  const element = h(
    "details",
    { class: "wb-enter" },
    h("summary", { text: labels["enter.title"] }),
    h(
      "form",
      { novalidate: true, onsubmit: enter },
      h(
        "div",
        { class: "wb-enter-fields" },
        h("div", {}, h("label", { for: sector.id, text: labels["enter.sector"] }), sector),
        h("div", {}, h("label", { for: words.id, text: labels["enter.text"] }), words),
      ),
      error,
      h("button", { type: "submit", class: "wb-button wb-primary", text: labels["enter.add"] }),
      h("p", { class: "wb-sub", text: labels["enter.positions"] }),
    ),
    list,
  );
  words.value = desk.drafts.get("entering") ?? "";
  let question = null;

  function choose() {
    desk.speaks = sector.value || null;
    changed();
  }

  async function enter(event) {
    event.preventDefault();
    error.textContent =
      sector.value === "" ? labels["error.sector"] : words.value.trim() === "" ? labels["error.empty"] : "";
    if (error.textContent) return (sector.value === "" ? sector : words).focus();
    const text = words.value;
    if (!(await attempt("answer_question", { question, text, sector: sector.value }))) return;
    if (words.value === text) {
      words.value = "";
      desk.drafts.clear("entering");
    }
    words.focus();
  }

  function box({ id: answer, sector: from, text }, sectors) {
    if (!boxes.has(answer)) {
      boxes.set(
        answer,
        savedText({
          labels,
          key: `entered.${answer}`,
          drafts: desk.drafts,
          initial: text,
          rows: 1,
          name: phrase(labels["enter.reword"], { sector: sectors.find((item) => item.id === from)?.label ?? "" }),
          send: (next, base) => send("reword_answer", { answer, text: next, base }),
          choose: (next) => attempt("settle_answer", { answer, text: next }),
        }),
      );
    }
    return boxes.get(answer);
  }

  return {
    element,
    update(shown, view, mine) {
      question = shown.id;
      if (sector.options.length === 1)
        sector.append(
          ...view.sectors.map((item) => h("option", { value: item.id, text: `${item.shape} ${item.label}` })),
        );
      const here = mine.answers.filter((answer) => answer.question === question);
      for (const answer of here) box(answer, view.sectors).update(answer, true);
      arrange(
        list,
        here.map((answer) => boxes.get(answer.id).element),
      );
    },
  };
}
