// The rail: a strip of buttons beside a stage's main work, right on a laptop, at the foot of a phone.
import { standingAbove } from "./above.js";
import { h, s } from "./dom.js";

/**
 * A line drawing of 24 × 24.
 * @param {string} path
 */
export function lineIcon(path) {
  return s(
    "svg",
    { class: "wb-icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    s("path", { d: path }),
  );
}

/**
 * A button of the rail, for a panel that opens and closes. Returns `element`, `count(value, name)` and `show(isOpen)`.
 * @param {{ label: string, icon: string | null, press: () => void }} about
 */
export function railButton({ label, icon, press }) {
  const number = h("span", { class: "wb-rail-count", hidden: true });
  const words = h("span", { class: "wb-rail-label", text: label });
  const element = h(
    "button",
    { type: "button", class: "wb-rail-button", "aria-expanded": "false", onclick: press },
    icon && lineIcon(icon),
    words,
    number,
  );
  return {
    element,
    /**
     * The number on the button; 0 shows none. `name`: the same in words, for screen readers.
     * @param {number} value
     * @param {string} name
     */
    count(value, name) {
      number.hidden = !value;
      number.replaceChildren(
        h("span", { "aria-hidden": "true", text: String(value) }),
        h("span", { class: "wb-sr", text: ` (${name})` }),
      );
    },
    /** @param {boolean} isOpen */
    show: (isOpen) => element.setAttribute("aria-expanded", String(isOpen)),
  };
}

/** @type {WeakMap<Element, () => void>} what ends following each rail */
const followed = new WeakMap();

/**
 * Large letters and long words make it higher: what must not lie under it keeps as much free as it takes (`--wb-rail-height`).
 * Beside the work of a low screen it begins below the page's head (`--wb-rail-top`).
 * @param {HTMLElement} around
 * @param {HTMLElement} rail
 */
function follow(around, rail) {
  const place = () => {
    around.style.setProperty("--wb-rail-height", `${rail.offsetHeight}px`);
    around.style.setProperty("--wb-rail-top", `${Math.max(0, around.getBoundingClientRect().top)}px`);
  };
  const sized = new ResizeObserver(place);
  for (const one of [rail, around, ...standingAbove(around)]) sized.observe(one);
  window.addEventListener("scroll", place, { passive: true });
  followed.set(rail, () => {
    sized.disconnect();
    window.removeEventListener("scroll", place);
    for (const name of ["--wb-rail-height", "--wb-rail-top"]) around.style.removeProperty(name);
  });
}

/** @type {WeakMap<Element, Element>} the panel each button opens */
const panels = new WeakMap();

/**
 * Put a button on the rail of `around`, which gets one with its first button. The buttons stand in the order of their panels on
 * the page, in whatever order they come: nobody looks for them anew after a reload.
 * @param {HTMLElement} around
 * @param {HTMLElement} button
 * @param {Element} panel what the button opens
 */
export function joinRail(around, button, panel) {
  let rail = around.querySelector(":scope > .wb-rail");
  if (!rail) {
    const made = h("div", { class: "wb-rail", role: "group" });
    rail = made;
    around.append(made);
    follow(around, made);
    around.classList.add("wb-has-rail");
  }
  panels.set(button, panel);
  const after = [...rail.children].find((other) => isBefore(panel, panels.get(other)));
  rail.insertBefore(button, after ?? null);
}

/**
 * @param {Element} panel
 * @param {Element | undefined} other
 */
function isBefore(panel, other) {
  return Boolean(other && panel.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/**
 * Take a button off its rail, if it is on one; the last takes the rail with it.
 * @param {HTMLElement} button
 */
export function leaveRail(button) {
  const rail = button.parentElement;
  const around = rail?.parentElement;
  button.remove();
  if (rail && !rail.children.length) {
    followed.get(rail)?.();
    rail.remove();
    around?.classList.remove("wb-has-rail");
  }
}
