import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { enteredAnswers } from "./entered.js";

/**
 * What a facilitator or a scribe enters for people without a device (R46): the sector, a new answer, and those entered
 * before. The sector chosen also speaks in `desk.speaks` when a position is taken; `changed()` is called then.
 * Returns `element` and `update(question, view, mine)`: it is hidden while nobody enters here for others.
 */
export function entering(desk, changed) {
  const { labels } = desk;
  const id = unique("wb-enter");
  const sector = sectorChoice(labels, id, (chosen) => {
    desk.speaks = chosen || null;
    changed();
  });
  const words = wordsBox(desk, id);
  const error = h("p", { class: "wb-error", role: "alert", id: `${id}-error` });
  const entered = enteredAnswers(desk);
  const form = enterForm(labels, { sector, words, error, enter });
  let question = null;

  async function enter(event) {
    event.preventDefault();
    error.textContent =
      sector.value === "" ? labels["error.sector"] : words.value.trim() === "" ? labels["error.empty"] : "";
    if (error.textContent) return (sector.value === "" ? sector : words).focus();
    const text = words.value;
    if (!(await desk.attempt("answer_question", { question, text, sector: sector.value }))) return;
    if (words.value === text) {
      words.value = "";
      desk.drafts.clear("entering");
    }
    words.focus();
  }

  /** Under the Chatham House Rule there is the whole room to speak for: while the form is open, it speaks. */
  function opened() {
    if (sector.options.length !== 2) return;
    desk.speaks = element.open ? sector.value : null;
    changed();
  }
  const summary = h("summary", { text: labels["enter.title"] });
  const element = h("details", { class: "wb-enter", ontoggle: opened }, summary, form, entered.element);
  return {
    element,
    update(shown, view, mine) {
      element.hidden = !view.enters;
      question = shown.id;
      seat(labels, sector, view.seats);
      entered.update(
        mine.entered.answers.filter((answer) => answer.question === question),
        [...view.sectors, ...view.seats],
      );
    },
  };
}

/** For whom the words are; `choose(sector)` is called with the id, or with nothing. Returns the control. */
function sectorChoice(labels, id, choose) {
  const sector = h(
    "select",
    { class: "wb-enter-sector", id: `${id}-sector`, onchange: () => choose(sector.value) },
    h("option", { value: "", text: labels["enter.choose"] }),
  );
  return sector;
}

/** Offer the sectors there are; under the Chatham House Rule the whole room, which needs no choosing. */
function seat(labels, sector, seats) {
  const key = seats.map(({ id }) => id).join();
  if (sector.dataset.seats === key) return;
  sector.dataset.seats = key;
  sector.replaceChildren(
    h("option", { value: "", text: labels["enter.choose"] }),
    ...seats.map((item) => h("option", { value: item.id, text: `${item.shape} ${item.label}` })),
  );
  if (seats.length === 1) sector.value = seats[0].id;
}

/** The box for a new answer; its words stay as a draft while they are written. Returns the box. */
function wordsBox({ labels, drafts }, id) {
  const words = h("textarea", {
    class: "wb-enter-words",
    id: `${id}-words`,
    rows: 2,
    dir: "auto",
    placeholder: labels["mine.placeholder"],
    "aria-describedby": `${id}-error`,
    value: drafts.get("entering") ?? "",
    oninput: () => drafts.set("entering", words.value),
  });
  return words;
}

function enterForm(labels, { sector, words, error, enter }) {
  return h(
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
  );
}
