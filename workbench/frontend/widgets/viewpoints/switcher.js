import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { answered, neighbour } from "./question.js";

/**
 * From question to question: tabs on a wide screen, back and forth on a phone. `go(id)` opens one.
 * Returns `element` and `update(view, current)`.
 */
export function switcher(labels, go) {
  const tabs = questionTabs(labels, go);
  const steps = questionSteps(labels, go);
  return {
    element: h("div", { class: "wb-switch" }, tabs.element, steps.element),
    update(view, current) {
      tabs.update(view, current);
      steps.update(view.questions, current);
    },
  };
}

/** A tab for each question; the arrow keys walk along them. Returns `element` and `update(view, current)`. */
function questionTabs(labels, go) {
  const element = h("div", {
    class: "wb-switch-tabs",
    role: "tablist",
    "aria-label": labels["questions.name"],
    onkeydown: walk,
  });
  const tabs = new Map();
  let ids = [];
  let current = null;

  function walk(event) {
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
    update({ questions, at_screen }, now) {
      ids = questions.map(({ id }) => id);
      current = now;
      for (const question of questions) {
        const made = tab(question.id);
        made.setAttribute("aria-selected", String(question.id === now));
        made.tabIndex = question.id === now ? 0 : -1;
        label(made, question, question.id === at_screen, labels);
      }
      const wanted = ids.map(tab);
      if (wanted.length !== element.children.length || wanted.some((item, i) => element.children[i] !== item))
        element.replaceChildren(...wanted);
    },
  };
}

/** Write on a tab what its question is called, how many have answered it, and whether it is on the screen of the room. */
function label(tab, question, onScreen, labels) {
  const words = question.text ?? labels[`short.${question.id}`];
  const number = answered(question);
  const key = JSON.stringify([words, number, onScreen]);
  if (tab.dataset.drawn === key) return;
  tab.dataset.drawn = key;
  const here = [
    h("span", { class: "wb-switch-here", "aria-hidden": "true", text: "▣" }),
    h("span", { class: "wb-sr", text: ` (${labels["question.on_screen"]})` }),
  ];
  tab.replaceChildren(
    h("span", { class: "wb-switch-words", dir: "auto", text: words }),
    ...(number > 0 ? [h("span", { class: "wb-switch-count", text: `${number}` })] : []),
    ...(onScreen ? here : []),
  );
}

/** Back and forth, with the place between. Returns `element` and `update(questions, current)`. */
function questionSteps(labels, go) {
  let questions = [];
  let current = null;
  const step = (key, by, sign) =>
    button(h("span", { "aria-hidden": "true", text: sign }), () => move(by), {
      "aria-label": labels[key],
      title: labels[key],
    });
  const back = step("question.previous", -1, "‹");
  const place = h("span", { class: "wb-switch-place" });
  const forth = step("question.next", 1, "›");

  function move(by) {
    const to = neighbour(questions, current, by);
    if (to !== null) go(to);
  }

  return {
    element: h("div", { class: "wb-switch-phone" }, back, place, forth),
    update(asked, now) {
      questions = asked;
      current = now;
      const at = questions.findIndex(({ id }) => id === now);
      place.textContent = phrase(labels["question.place"], { count: at + 1, total: questions.length });
      back.disabled = at === 0;
      forth.disabled = at === questions.length - 1;
    },
  };
}
