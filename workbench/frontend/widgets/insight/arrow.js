import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { answers } from "./answers.js";
import { paperVotes } from "./paper.js";

/** One arrow put to the test: the question, the answers, how the group sees it, its marks. Returns `element` and `update(arrow)`. */
export function arrowCard(desk) {
  const { labels } = desk;
  const asked = answers(desk);
  const marks = h("fieldset", { class: "wb-marks" }, h("legend", { text: labels.marks }));
  const toggles = Object.fromEntries(["necessary", "sufficient"].map((name) => [name, toggle(name)]));
  marks.append(...Object.values(toggles).map(({ element }) => element));
  const paper = paperVotes(desk, () => arrow);
  const put = button(labels["asked.put"], () => desk.act("put_to_vote", ends()));
  const element = h(
    "li",
    { class: "wb-arrow-card" },
    asked.element,
    h("div", { class: "wb-row" }, put),
    marks,
    paper.element,
  );
  /** @type {import("./desk.js").Arrow} */
  let arrow;

  function toggle(name) {
    const box = h("input", { type: "checkbox", onchange: () => mark(name, box.checked) });
    const help = h("span", { class: "wb-help", text: labels[`help.${name}`] });
    return {
      box,
      element: h("label", { class: "wb-toggle" }, box, h("span", {}, h("b", { text: labels[name] }), " ", help)),
    };
  }

  const ends = () => ({ cause: arrow.cause, effect: arrow.effect });

  function mark(name, on) {
    const now = { necessary: Boolean(arrow.necessary), sufficient: Boolean(arrow.sufficient) };
    desk.act("mark_arrow", { ...ends(), ...now, [name]: on }).then((done) => done || show());
  }

  function show() {
    const { editable, facilitator, asked: now } = desk.view;
    asked.update(arrow, { open: editable && !facilitator, shown: !editable || facilitator });
    put.hidden = !editable || !facilitator;
    put.disabled = Boolean(now?.open); // one question at a time: the one that is open is closed or withdrawn first
    put.textContent = labels[now?.open ? "asked.busy" : "asked.put"];
    for (const [name, { box }] of Object.entries(toggles)) {
      box.checked = Boolean(arrow[name]);
      box.disabled = !editable;
    }
    marks.hidden = !editable && !arrow.necessary && !arrow.sufficient;
    paper.update(arrow);
  }

  return {
    element,
    update(next) {
      arrow = next;
      show();
    },
  };
}
