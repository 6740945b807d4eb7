// A menu of actions beside what was pressed: mouse, touch, arrow keys, Escape.

import { h } from "../../../shared/dom.js";
import { icon } from "./icon.js";

/** @type {(returning?: boolean) => void} */
let close = () => {};

/** Open a menu inside `home`. `at`: an element or a point `{x, y}`; `items`: `[{name, icon, label}]`; `press(name)` runs one. */
export function openMenu(home, at, items, press, label) {
  close();
  const back = /** @type {HTMLElement | null} */ (document.activeElement);
  const buttons = items.map(({ name, icon: picture, label: words }) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: "wb-menu-item",
        tabIndex: -1,
        dataset: { act: name },
        onclick: () => {
          close(true);
          press(name);
        },
      },
      icon(picture),
      h("span", { text: words }),
    ),
  );
  const element = h("div", { class: "wb-menu", role: "menu", "aria-label": label }, buttons);
  home.append(element);
  place(element, at);
  const away = (event) => !element.contains(event.target) && close();
  const turn = (event) => {
    const now = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: -1 }[event.key];
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close(true);
    }
    if (to === undefined) return;
    event.preventDefault();
    buttons[((to % buttons.length) + buttons.length) % buttons.length].focus();
  };
  close = (returning = false) => {
    close = () => {};
    document.removeEventListener("pointerdown", away, true);
    window.removeEventListener("resize", gone);
    element.remove();
    if (returning && back?.isConnected) back.focus({ preventScroll: true });
  };
  const gone = () => close();
  document.addEventListener("pointerdown", away, true);
  window.addEventListener("resize", gone);
  element.addEventListener("keydown", turn);
  element.addEventListener("contextmenu", (event) => event.preventDefault());
  buttons[0]?.focus({ preventScroll: true });
}

function place(element, at) {
  const box = at.getBoundingClientRect?.() ?? { left: at.x, right: at.x, top: at.y, bottom: at.y };
  const { offsetWidth: w, offsetHeight: height } = element;
  const y = box.bottom + height + 8 > window.innerHeight ? Math.max(8, box.top - height - 4) : box.bottom + 4;
  element.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - w - 8))}px`;
  element.style.top = `${y}px`;
}
