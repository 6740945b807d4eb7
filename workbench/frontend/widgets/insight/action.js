import { h } from "../../shared/dom.js";
import { answerButtons } from "./answer_buttons.js";

const SIGNS = { yes: "✓", no: "✕", other: "→" };

/** "Can we act on this?" for one cause: yes, no, or others, and whose purview it is. Returns `element` and `update(node)`. */
export function action(desk) {
  const { labels } = desk;
  const buttons = answerButtons(
    SIGNS,
    (answer) => labels[`act.${answer}`],
    (answer) => press(answer),
  );
  const whose = h("input", {
    class: "wb-input",
    maxlength: "200",
    onchange: () => say(given()?.answer ?? "other"),
    onkeydown: (event) => event.key === "Enter" && whose.blur(),
  });
  const field = h("label", { class: "wb-whose" }, labels["act.whose"], whose);
  const element = h(
    "fieldset",
    { class: "wb-act" },
    h("legend", { text: labels.act }),
    h("div", { class: "wb-answers" }, buttons.elements),
    field,
  );
  /** @type {string} */
  let node;

  const given = () => desk.view.actions[node];
  const say = (answer) => desk.act("answer_action", { node, answer, whose: whose.value });
  const press = (answer) => say(given()?.answer === answer ? null : answer);

  return {
    element,
    update(next) {
      const moved = next !== node;
      node = next;
      element.hidden = !node;
      if (!node) return;
      element.disabled = !desk.view.editable;
      buttons.show(given()?.answer ?? null);
      if (moved || whose !== document.activeElement) whose.value = given()?.whose ?? "";
      field.hidden = !given() || given().answer === "yes";
    },
  };
}
