import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/** @typedef {{ name: string, label: string, act: () => unknown, danger?: boolean }} Act */

/** @type {(() => void) | null} closes the menu that is open now */
let closeOpen = null;

/**
 * What can be done with a row: a button, and below the row, once it is pressed, a button for each act. One menu is open
 * at a time; Escape closes it. Returns `button`, `list` and `about(name)`, which says whom it is about.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {() => Act[]} acts asked when it is opened
 */
export function menu(labels, acts) {
  const whom = h("span", { class: "wb-sr" });
  const list = h("div", { class: "wb-people-menu", role: "group", hidden: true, onkeydown: leave });
  const opener = button(
    [labels.menu, h("span", { "aria-hidden": "true", text: " ▾" }), whom],
    () => (list.hidden ? open() : close()),
    {
      class: "wb-button wb-people-change",
      "aria-expanded": "false",
      onkeydown: leave,
    },
  );

  function open() {
    closeOpen?.();
    closeOpen = hide;
    list.replaceChildren(
      ...acts().map(({ name, label, act, danger }) =>
        button(label, () => run(act), { look: danger ? "danger" : "quiet", dataset: { act: name } }),
      ),
    );
    list.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    /** @type {HTMLElement | null} */ (list.firstElementChild)?.focus();
  }

  function hide() {
    list.hidden = true;
    list.replaceChildren();
    opener.setAttribute("aria-expanded", "false");
    if (closeOpen === hide) closeOpen = null;
  }

  function close() {
    hide();
    opener.focus();
  }

  /** @param {() => unknown} act */
  function run(act) {
    close();
    act();
  }

  /** @param {KeyboardEvent} event */
  function leave(event) {
    if (event.key !== "Escape" || list.hidden) return;
    event.stopPropagation();
    close();
  }

  return {
    button: opener,
    list,
    /** @param {string} name */
    about(name) {
      whom.textContent = `: ${name}`;
      list.setAttribute("aria-label", name);
    },
  };
}
