import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

/** Tabs of the drawer. `panels`: name -> element. Returns the element and `count(name, number)`. */
export function tabs(labels, panels) {
  const names = Object.keys(panels);
  const group = unique("wb-insight");
  const numbers = {};
  const buttons = names.map((name) => {
    numbers[name] = h("span", { class: "wb-tab-count", hidden: true });
    return h(
      "button",
      {
        type: "button",
        role: "tab",
        class: "wb-tab",
        id: `${group}-${name}`,
        "aria-controls": `${group}-${name}-panel`,
        onclick: () => choose(name),
      },
      labels[`tab.${name}`],
      numbers[name],
    );
  });
  const bar = h("div", { class: "wb-tabs", role: "tablist", "aria-label": labels.tabs, onkeydown: walk }, buttons);
  const bodies = names.map((name) =>
    h(
      "div",
      { class: "wb-tab-panel", role: "tabpanel", id: `${group}-${name}-panel`, "aria-labelledby": `${group}-${name}` },
      panels[name],
    ),
  );

  function choose(name, focus = false) {
    names.forEach((other, i) => {
      buttons[i].setAttribute("aria-selected", String(other === name));
      buttons[i].tabIndex = other === name ? 0 : -1;
      bodies[i].hidden = other !== name;
      if (focus && other === name) buttons[i].focus();
    });
  }

  function walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const now = buttons.findIndex((button) => button.getAttribute("aria-selected") === "true");
    choose(names[(now + step + names.length) % names.length], true);
    event.preventDefault();
  }

  choose(names[0]);
  return {
    element: h("div", {}, bar, bodies),
    count(name, number) {
      numbers[name].hidden = !number;
      numbers[name].textContent = String(number);
    },
  };
}
