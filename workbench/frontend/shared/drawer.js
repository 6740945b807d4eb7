/**
 * Panels beside the stage's main work. Each has a button on one rail (right on a laptop, at the foot of a phone) and opens
 * as a column beside the work, on a phone as a sheet over it. One is open at a time; Escape closes it.
 */
import { h, s } from "./dom.js";

const HOST = ".wb-stage-area";
let open = null; // the drawer that is open now

/**
 * A drawer whose content is `body`. `el`: the widget's element; `id`: short and unique; `label`: its button's words;
 * `title`: its heading (default: the label); `icon`: an SVG path of 24 × 24, drawn as a line; `close`: the words of the close button.
 */
export function drawer({ el, id, label, title = label, icon = null, close }) {
  const heading = h("h2", { class: "wb-drawer-title", id: `wb-drawer-${id}`, tabindex: "-1", text: title });
  const body = h("div", { class: "wb-drawer-body" });
  const shut = h(
    "button",
    {
      type: "button",
      class: "wb-button wb-quiet wb-drawer-close",
      "aria-label": close,
      title: close,
      onclick: () => here.close(),
    },
    cross(),
  );
  const side = h(
    "aside",
    { class: "wb-drawer", "aria-labelledby": heading.id, hidden: true },
    h("div", { class: "wb-drawer-head" }, heading, shut),
    body,
  );
  const number = h("span", { class: "wb-rail-count", hidden: true });
  const words = h("span", { class: "wb-rail-label", text: label });
  const tab = h(
    "button",
    {
      type: "button",
      class: "wb-rail-button",
      "aria-expanded": "false",
      onclick: () => (here.isOpen ? here.close() : here.open()),
    },
    icon && line(icon),
    words,
    number,
  );
  const watchers = new Set();
  const told = () =>
    watchers.forEach((watcher) => {
      watcher(here.isOpen);
    });
  let gone = false;

  const here = {
    body,
    get isOpen() {
      return open === here;
    },
    open({ focus = true } = {}) {
      if (!here.isOpen) {
        open?.close({ focus: false });
        open = here;
        side.hidden = false;
        place();
        window.addEventListener("resize", place);
        window.addEventListener("scroll", place, { passive: true });
        tab.setAttribute("aria-expanded", "true");
        host()?.classList.add("wb-drawer-open");
        told();
      }
      if (focus) heading.focus();
    },
    close({ focus = true } = {}) {
      if (!here.isOpen) return;
      open = null;
      side.hidden = true;
      window.removeEventListener("resize", place);
      window.removeEventListener("scroll", place);
      tab.setAttribute("aria-expanded", "false");
      host()?.classList.remove("wb-drawer-open");
      if (focus) tab.focus();
      told();
    },
    /** The number on the button; 0 shows none. `name`: the same in words, for screen readers. */
    count(value, name = String(value)) {
      number.hidden = !value;
      number.replaceChildren(
        h("span", { "aria-hidden": "true", text: String(value) }),
        h("span", { class: "wb-sr", text: ` (${name})` }),
      );
    },
    /** Call `watcher(isOpen)` when it opens and closes. */
    listen(watcher) {
      watchers.add(watcher);
    },
    destroy() {
      gone = true;
      here.close({ focus: false });
      const rail = tab.parentElement;
      const around = rail?.parentElement;
      tab.remove();
      side.remove();
      if (rail && !rail.children.length) {
        rail.remove();
        around?.classList.remove("wb-has-rail");
      }
    },
  };

  const host = () => side.closest(HOST);
  // A drawer begins where the work begins, below whatever the page has above it.
  const place = () =>
    side.style.setProperty("--wb-drawer-top", `${Math.max(0, host()?.getBoundingClientRect().top ?? 0)}px`);
  // Keys pressed in a drawer are not commands of the tree beside it.
  side.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape" && !event.defaultPrevented) here.close();
  });
  el.append(side);
  join();

  // A widget is drawn before it is put on the page: the rail is joined as soon as there is one.
  function join() {
    if (gone) return;
    if (!side.isConnected) {
      requestAnimationFrame(join);
      return;
    }
    const around = host() ?? document.body;
    let rail = around.querySelector(":scope > .wb-rail");
    if (!rail) {
      rail = h("div", { class: "wb-rail", role: "group" });
      around.append(rail);
      around.classList.add("wb-has-rail");
    }
    rail.append(tab);
  }

  return here;
}

function line(path) {
  return s(
    "svg",
    { class: "wb-icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    s("path", { d: path }),
  );
}

function cross() {
  return line("M6 6l12 12M18 6L6 18");
}
