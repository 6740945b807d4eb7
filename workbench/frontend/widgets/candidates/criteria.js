import { h } from "../../shared/dom.js";
import { savedText } from "../../shared/saved_text.js";
import { unique } from "../../shared/unique.js";

const CRITERIA = ["affected", "evidence", "act", "channel"];
const JUDGED = ["act", "channel"];
const ANSWERS = ["yes", "no"];

/** Whether somebody began to write about a candidate on this device, and it has not arrived. */
export function hasDraft(desk, id) {
  return CRITERIA.some((criterion) => desk.drafts.get(`${id}/${criterion}`) !== null);
}

/** The criteria by which a group compares (R51): words that save themselves, and yes or no where that is asked. */
export function criteria(desk, candidate) {
  const parts = CRITERIA.map((criterion) => one(desk, candidate, criterion));
  return {
    element: h(
      "div",
      { class: "wb-criteria" },
      parts.map(({ element }) => element),
    ),
    update(now) {
      for (const part of parts) part.update(now);
    },
  };
}

function one(desk, { id, criteria: said }, criterion) {
  const { labels } = desk;
  const box = savedText({
    labels,
    key: `${id}/${criterion}`,
    drafts: desk.drafts,
    initial: said[criterion].text,
    rows: 1,
    name: labels[`criterion.${criterion}`],
    send: (text, base) => desk.send("note_candidate", { candidate: id, criterion, text, base }),
    choose: (text) => desk.act("settle_candidate_note", { candidate: id, criterion, text }),
  });
  const judged = JUDGED.includes(criterion) ? answers(desk, id, criterion) : null;
  const read = h("p", { class: "wb-criterion-read" });
  return {
    element: h("div", { class: "wb-criterion" }, judged?.element, box.element, read),
    update(now) {
      const { text, offers, answer } = now.criteria[criterion];
      const { editable } = desk.view;
      box.update({ text, offers }, editable);
      judged?.update(answer, editable);
      box.element.hidden = !editable && !text && !offers.length;
      read.hidden = !box.element.hidden;
      read.textContent = read.hidden || answer ? "" : `${labels[`criterion.${criterion}`]}: ${labels.unsaid}`;
    },
  };
}

/** Yes or no; pressed again it is taken back. */
function answers(desk, candidate, criterion) {
  const { labels } = desk;
  const name = labels[`criterion.${criterion}`];
  let given = null;
  const buttons = ANSWERS.map((answer) =>
    h("button", {
      type: "button",
      class: "wb-segment-button",
      dataset: { answer },
      text: labels[answer],
      onclick: () => desk.act("judge_candidate", { candidate, criterion, answer: given === answer ? null : answer }),
    }),
  );
  const id = unique("wb-judged");
  return {
    element: h(
      "div",
      { class: "wb-judged" },
      h("span", { id, class: "wb-judged-name", text: name }),
      h("div", { class: "wb-segments", role: "group", "aria-labelledby": id }, buttons),
    ),
    update(answer, editable) {
      given = answer;
      for (const each of buttons) {
        each.setAttribute("aria-pressed", String(each.dataset.answer === answer));
        each.disabled = !editable;
      }
    },
  };
}
