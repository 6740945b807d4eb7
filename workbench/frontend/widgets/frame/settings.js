import { button } from "../../shared/button.js";
import { apply, CHOICES, keep, stored } from "../../shared/display.js";
import { h } from "../../shared/dom.js";

/**
 * The menu "how I see it": text size, light or dark, contrast, and the language where the header has no room for it.
 * A plain disclosure: the button opens it, Escape and a press elsewhere close it. Returns the element and `close()`.
 */
export function settings(labels, extra) {
  let setting = stored();
  const panel = h(
    "div",
    { class: "wb-settings-panel", id: "wb-settings-panel", hidden: true },
    extra,
    Object.entries(CHOICES).map(([name, values]) => group(name, values)),
  );
  const opener = button(h("span", { "aria-hidden": "true", class: "wb-aa", text: "Aa" }), () => toggle(panel.hidden), {
    "aria-label": labels["display.name"],
    title: labels["display.name"],
    "aria-expanded": "false",
    "aria-controls": panel.id,
  });
  const element = h("div", { class: "wb-settings" }, opener, panel);

  function group(name, values) {
    return h(
      "fieldset",
      {},
      h("legend", { text: labels[`display.${name}`] }),
      h(
        "div",
        { class: "wb-segments" },
        values.map((value) =>
          h(
            "label",
            { class: "wb-segment" },
            h("input", {
              type: "radio",
              name: `wb-display-${name}`,
              value,
              checked: setting[name] === value,
              onchange: () => choose(name, value),
            }),
            h("span", { class: `wb-choice-${name}-${value}`, text: labels[`display.${name}.${value}`] }),
          ),
        ),
      ),
    );
  }

  function choose(name, value) {
    setting = { ...setting, [name]: value };
    apply(setting);
    keep(setting);
  }

  function toggle(open) {
    panel.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
  }

  const outside = (event) => !element.contains(event.target) && toggle(false);
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.stopPropagation();
    toggle(false);
    opener.focus();
  });
  document.addEventListener("pointerdown", outside);
  return { element, close: () => document.removeEventListener("pointerdown", outside) };
}
