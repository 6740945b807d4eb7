import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { answered, neighbour } from "./question.js";

/**
 * From question to question: tabs on a wide screen, back and forth on a phone. `go(id)` opens one.
 * Returns `element` and `update(view, current)`.
 */
export function switcher(labels, go) {
  const list = h("div", {
    class: "wb-switch-tabs",
    role: "tablist",
    "aria-label": labels["questions.name"],
    onkeydown: walk,
  });
  const tabs = new Map();
  const place = h("span", { class: "wb-switch-place" });
  const step = (key, by, sign) =>
    button(h("span", { "aria-hidden": "true", text: sign }), () => move(by), {
      "aria-label": labels[key],
      title: labels[key],
    });
  const back = step("question.previous", -1, "‹");
  const forth = step("question.next", 1, "›");
  const element = h("div", { class: "wb-switch" }, list, h("div", { class: "wb-switch-phone" }, back, place, forth));
  let questions = [];
  let current = null;

  function move(by) {
    const to = neighbour(questions, current, by);
    if (to !== null) go(to);
  }

  function walk(event) {
    const ids = questions.map(({ id }) => id);
    const at = ids.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = ids[(to + ids.length) % ids.length];
    go(next);
    tabs.get(next).focus();
  }

  function tab(id) {
    if (!tabs.has(id))
      tabs.set(id, h("button", { type: "button", role: "tab", class: "wb-switch-tab", onclick: () => go(id) }));
    return tabs.get(id);
  }

  return {
    element,
    update(view, now) {
      questions = view.questions;
      current = now;
      const at = questions.findIndex(({ id }) => id === now);
      for (const question of questions) {
        const made = tab(question.id);
        const words = question.text ?? labels[`short.${question.id}`];
        const number = answered(question);
        const key = JSON.stringify([words, number, view.at_screen === question.id]);
        made.setAttribute("aria-selected", String(question.id === now));
        made.tabIndex = question.id === now ? 0 : -1;
        if (made.dataset.drawn === key) continue;
        made.dataset.drawn = key;
        made.replaceChildren(
          ...[
            h("span", { class: "wb-switch-words", dir: "auto", text: words }),
            number > 0 && h("span", { class: "wb-switch-count", text: `${number}` }),
            view.at_screen === question.id && [
              h("span", { class: "wb-switch-here", "aria-hidden": "true", text: "▣" }),
              h("span", { class: "wb-sr", text: ` (${labels["question.on_screen"]})` }),
            ],
          ]
            .flat()
            .filter(Boolean),
        );
      }
      const wanted = questions.map(({ id }) => tab(id));
      if (wanted.length !== list.children.length || wanted.some((item, i) => list.children[i] !== item))
        list.replaceChildren(...wanted);
      place.textContent = phrase(labels["question.place"], { count: at + 1, total: questions.length });
      back.disabled = at === 0;
      forth.disabled = at === questions.length - 1;
    },
  };
}
