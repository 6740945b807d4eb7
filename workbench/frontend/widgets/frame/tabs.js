import { h } from "../../shared/dom.js";
import { storage } from "../../shared/storage.js";

const KEY = "workbench:tab";

/**
 * The parts of a page of which one is seen at a time (R1): `parts` is `[{ id, label, panel }]`, `panel` a selector.
 * The choice is written on <html> as `data-tab`, for page_parts.css to hide the other parts, and kept in this browser.
 * Returns `element`, `choose(id)`, `focus()`, `offer(id, flag)` (whether that part can be chosen now) and `close()`.
 */
export function tabs(name, parts, store = storage("localStorage")) {
  const root = document.documentElement;
  const buttons = parts.map((part) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        class: "wb-tab",
        id: `wb-tab-${part.id}`,
        onclick: () => choose(part.id, true),
      },
      part.label,
    ),
  );
  const element = h("div", { class: "wb-tabs", role: "tablist", "aria-label": name, onkeydown: walk }, buttons);

  function choose(id, remember = false) {
    root.dataset.tab = id;
    parts.forEach((part, i) => {
      buttons[i].setAttribute("aria-selected", String(part.id === id));
      buttons[i].tabIndex = part.id === id ? 0 : -1;
    });
    if (remember) kept(store, id);
  }

  function walk(event) {
    const offered = buttons.filter((button) => !button.hidden);
    const at = offered.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: offered.length - 1 }[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    const next = offered[(to + offered.length) % offered.length];
    next.focus();
    choose(parts[buttons.indexOf(next)].id, true);
  }

  const watch = nameWhenPresent(
    parts.map(({ id, label, panel }) => ({ id, label, selector: panel, tab: `wb-tab-${id}` })),
    buttons,
  );
  choose(remembered(parts, store));
  return {
    element,
    choose,
    focus: () => buttons[buttons.findIndex((button) => button.getAttribute("aria-selected") === "true")].focus(),
    offer(id, flag) {
      buttons[parts.findIndex((part) => part.id === id)].hidden = !flag;
      if (!flag && root.dataset.tab === id) choose(parts[0].id);
    },
    close() {
      watch.disconnect();
      delete root.dataset.tab;
    },
  };
}

/** The panels are drawn after the header: each becomes its tab's panel for screen readers as soon as it is there. */
function nameWhenPresent(panels, buttons) {
  const look = () => {
    panels.forEach(({ selector, tab, id }, i) => {
      const panel = document.querySelector(selector);
      if (panel === null || panel.id === `wb-part-${id}`) return;
      panel.id = `wb-part-${id}`;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab);
      buttons[i].setAttribute("aria-controls", panel.id);
    });
    if (buttons.every((button) => button.hasAttribute("aria-controls"))) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  look();
  return watch;
}

/** The part seen last time; the first one where nothing sensible is stored or storage is refused. */
export function remembered(parts, store) {
  let id = null;
  try {
    id = store.getItem(KEY);
  } catch {
    // A private window may refuse.
  }
  return parts.some((part) => part.id === id) ? id : parts[0].id;
}

function kept(store, id) {
  try {
    store.setItem(KEY, id);
  } catch {
    // The choice lasts for this page only.
  }
}
