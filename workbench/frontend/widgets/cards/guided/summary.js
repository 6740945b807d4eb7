import { button } from "../../../shared/button.js";
import { h } from "../../../shared/dom.js";
import { answered, STEPS, stepOf } from "./steps.js";

const PAUSE = 250; // ms after a key before what was understood is asked for again

/**
 * What was understood of an indicator, read back by the server, what it still lacks, and the way back to every question.
 * `about`: `{ desk, card, item, go(step), said }`. Returns `element` and `update(findings)`.
 */
export function summary({ desk, card, item, go, said }) {
  const { labels } = desk;
  const words = h("p", { class: "wb-onebyone-said", dir: "auto", "aria-live": "polite" });
  const lines = h("ul", { class: "wb-onebyone-lines" });
  const lacks = h("div", { class: "wb-onebyone-lacks" });
  const trial = trying(labels, item, soon);
  const answers = h("ul", { class: "wb-onebyone-answers" });
  let [timer, asked, drawn] = [0, 0, ""];

  function soon() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  async function ask() {
    asked += 1;
    const mine = asked;
    const told = await desk.send("read_indicator", { card, item, actual: trial.value() }).catch(() => null);
    if (!told || mine !== asked) return;
    words.textContent = told.said || labels["guide.end.nothing"];
    lines.replaceChildren(...told.lines.map((text) => h("li", { dir: "auto", text })));
    trial.tell(told.progress);
  }

  function answer(step, at) {
    const text = answered(step, said) ? "✓" : labels["guide.unknown"];
    return h(
      "li",
      {},
      button([labels[`guide.${step.name}`], " ", h("small", { text })], () => go(at), { look: "quiet" }),
    );
  }

  function lack(one) {
    return h(
      "li",
      {},
      button(one.message, () => go(stepOf(one.field)), { look: "quiet" }),
    );
  }

  return {
    element: h(
      "div",
      { class: "wb-onebyone-summary" },
      words,
      lines,
      lacks,
      trial.element,
      h("h3", { text: labels["guide.answers"] }),
      answers,
    ),
    update(findings) {
      const key = JSON.stringify([findings, STEPS.flatMap(({ fields }) => fields.map(said))]);
      if (key === drawn) return;
      drawn = key;
      lacks.replaceChildren(
        ...(findings.length
          ? [h("h3", { text: labels["guide.lacks"] }), h("ul", {}, findings.map(lack))]
          : [h("p", { class: "wb-onebyone-whole", text: labels["guide.whole"] })]),
      );
      answers.replaceChildren(...STEPS.map(answer));
      ask();
    },
  };
}

/** A value to try: how far the indicator would have come with it. It is kept nowhere. */
function trying(labels, item, typed) {
  const way = h("p", { class: "wb-onebyone-progress", "aria-live": "polite" });
  const box = h("input", {
    class: "wb-input",
    id: `wb-try-${item}`,
    type: "text",
    autocomplete: "off",
    oninput: typed,
  });
  const label = h("label", { class: "wb-help", for: box.id, text: labels["guide.try.help"] });
  return {
    element: h("details", { class: "wb-onebyone-try" }, h("summary", { text: labels["guide.try"] }), label, box, way),
    value: () => box.value,
    tell(words) {
      way.textContent = words;
    },
  };
}
