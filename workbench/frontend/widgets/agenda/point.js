import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { minutes, USUAL } from "./minutes.js";
import { stageChoice } from "./stage_choice.js";

/** One point: its words and minutes, changed where they stand, and what can be done with it. */
export function point(labels, attempt, item) {
  let now = { title: "", minutes: 0, stage: "" };
  const title = h("input", {
    class: "wb-field",
    type: "text",
    maxlength: "120",
    "aria-label": labels["point.title"],
    dir: "auto",
    onchange: change,
  });
  const length = minutes(labels["point.length"], USUAL, change);
  const stage = stageChoice(labels, change);
  const sign = h("span", { class: "wb-point-state" });
  const act = (sign, words, intent, data = {}) =>
    button(h("span", { "aria-hidden": "true", text: sign }), () => attempt(intent, { item, ...data }), {
      look: "quiet",
      "aria-label": words,
      title: words,
    });
  const up = act("↑", labels["point.up"], "move_point", { by: -1 });
  const down = act("↓", labels["point.down"], "move_point", { by: 1 });
  const start = button(labels["point.start"], () => attempt("start_timer", { item }));
  const element = h(
    "li",
    { class: "wb-point" },
    sign,
    title,
    length,
    stage.element,
    start,
    up,
    down,
    act("✕", labels["point.remove"], "remove_point"),
  );

  async function change() {
    const wanted = { title: title.value, minutes: Number(length.value), stage: stage.element.value };
    if (!(await attempt("change_point", { item, ...wanted }))) draw();
  }

  function draw() {
    if (document.activeElement !== title) title.value = now.title;
    if (document.activeElement !== length) length.value = String(now.minutes);
    stage.element.value = now.stage;
  }

  return {
    element,
    update(next, { first, last, stages }) {
      now = next;
      stage.offer(stages);
      draw();
      element.dataset.state = next.state;
      sign.textContent =
        next.state === "past" ? `✓ ${labels["point.past"]}` : next.state === "now" ? `▸ ${labels["point.now"]}` : "";
      start.hidden = next.state === "now";
      up.disabled = first;
      down.disabled = last;
    },
  };
}
