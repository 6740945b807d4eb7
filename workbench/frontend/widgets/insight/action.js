import { h } from "../../shared/dom.js";

const SIGNS = { yes: "✓", no: "✕", other: "→" };

/** "Can we act on this?" for one cause: yes, no, or others, and whose purview it is. Returns `element` and `update(node)`. */
export function action(desk) {
  const { labels } = desk;
  const buttons = Object.fromEntries(
    ["yes", "no", "other"].map((answer) => [
      answer,
      h(
        "button",
        {
          type: "button",
          class: "wb-answer",
          dataset: { answer },
          "aria-pressed": "false",
          onclick: () => press(answer),
        },
        h("span", { class: "wb-sign", "aria-hidden": "true", text: SIGNS[answer] }),
        labels[`act.${answer}`],
      ),
    ]),
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
    h("div", { class: "wb-answers" }, Object.values(buttons)),
    field,
  );
  let node = null;

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
      for (const [answer, button] of Object.entries(buttons))
        button.setAttribute("aria-pressed", String(given()?.answer === answer));
      if (moved || whose !== document.activeElement) whose.value = given()?.whose ?? "";
      field.hidden = !given() || given().answer === "yes";
    },
  };
}
