// Small DOM vocabulary of the widgets: elements, what is said to screen readers, dialogs, passing messages.
import { h, s } from "./element.js";
import { freePlace, pressedNow } from "./free_place.js";
import { unique } from "./unique.js";

export { h, s };

/** @typedef {import("./element.js").Child} Child */

/** @type {HTMLElement | null} */
let region = null;
/** @type {string[]} */
let pending = [];

/** Where the page speaks to screen readers; made when it is first needed, and again when it has been taken away. */
function liveRegion() {
  if (region?.isConnected) return region;
  const made = h("div", { class: "wb-sr", role: "status", "aria-live": "polite" });
  document.body.append(made);
  region = made;
  return made;
}

/**
 * Say `text` to screen readers, politely. Several texts in the same moment are said together.
 * @param {string | null | undefined} text
 */
export function announce(text) {
  if (!text) return;
  const voice = liveRegion();
  pending.push(text);
  if (pending.length > 1) return;
  voice.textContent = "";
  // Emptied first and filled a moment later: otherwise the same sentence said twice is not announced again.
  setTimeout(() => {
    liveRegion().textContent = pending.join(" ");
    pending = [];
  }, 60);
}

/** @typedef {{ name: string, label: string, primary?: boolean, danger?: boolean }} Action */

/**
 * A modal dialog. `body`: text, a node or a list of nodes.
 * Resolves with the name of the chosen action, or null when it was dismissed.
 * @param {{ title: string, body: Child, actions: Action[] }} about
 * @returns {Promise<string | null>}
 */
export function dialog({ title, body, actions }) {
  return new Promise((resolve) => {
    const content = [body]
      .flat()
      .map((part) => (typeof part === "string" ? h("p", { dir: "auto", text: part }) : part));
    const heading = h("h2", {
      class: "wb-dialog-title",
      id: unique("wb-dialog"),
      text: title,
    });
    const scroller = h("div", { class: "wb-dialog-body" }, content);
    const foot = h("div", { class: "wb-dialog-actions" });
    const box = h("dialog", { class: "wb-dialog", "aria-labelledby": heading.id }, heading, scroller, foot);
    foot.append(...actions.map((action) => actionButton(action, () => box.close(action.name))));
    box.addEventListener("click", (event) => event.target === box && box.close());
    box.addEventListener("keydown", (event) => event.stopPropagation());
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue || null);
    });
    document.body.append(box);
    box.showModal();
    // A text too long for the screen must be reachable with the arrow keys.
    if (scroller.scrollHeight > scroller.clientHeight) scroller.tabIndex = 0;
  });
}

/**
 * @param {Action} action
 * @param {() => void} choose
 */
function actionButton({ label, primary, danger }, choose) {
  return h("button", {
    type: "button",
    class: ["wb-button", primary && "wb-primary", danger && "wb-danger"].filter(Boolean).join(" "),
    text: label,
    autofocus: primary,
    onclick: choose,
  });
}

const TOAST_LIFE = 6000; // ms; twice that when there is something to press
/** @type {HTMLElement | null} */
let shelf = null;

/** Where passing messages stand; made as the live region is. */
function toastShelf() {
  if (shelf?.isConnected) return shelf;
  const made = h("div", { class: "wb-toasts", role: "log", "aria-live": "off" }); // announce() says them
  document.body.append(made);
  shelf = made;
  return made;
}

const MARGIN = 16;
const SETTLED = 700; // ms after which the page shows what the message is about

/** Put what floats over the page where it covers nothing that can be pressed. @param {HTMLElement} all */
export function place(all) {
  const { offsetWidth: width, offsetHeight: height } = all;
  if (!width) return;
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight, margin: MARGIN };
  const { left, top } = freePlace({ width, height }, room, pressedNow(all));
  Object.assign(all.style, { left: `${left}px`, top: `${top}px`, bottom: "auto" });
}

/**
 * A passing message, over nothing that is pressed, near the foot of the screen. `action`: what its button does, `label`: the
 * button's words; `last`: it takes back the last thing that was done, and so holds only until something else is. Returns `close()`.
 * @param {string} text
 * @param {{ action?: () => unknown, label?: string, last?: boolean }} [offered]
 */
export function toast(text, { action, label, last = false } = {}) {
  const item = h("div", { class: last ? "wb-toast wb-toast-last" : "wb-toast" }, h("span", { dir: "auto", text }));
  const close = () => item.remove();
  if (action) {
    const press = () => {
      close();
      action();
    };
    item.append(h("button", { type: "button", class: "wb-toast-action", text: label, onclick: press }));
  }
  const all = toastShelf();
  all.append(item);
  while (all.children.length > 3) all.children[0].remove();
  place(all);
  setTimeout(() => all.matches(":hover, :focus-within") || place(all), SETTLED);
  passAway(item, action ? TOAST_LIFE * 2 : TOAST_LIFE);
  announce(text);
  return close;
}

/** Something else is done now: what offered to take back the last thing would take back this. */
export function forgetLast() {
  for (const item of shelf?.querySelectorAll(".wb-toast-last") ?? []) item.remove();
}

/**
 * Take a message away after `life` ms, by `leave()`; not while somebody points at it or is inside it.
 * @param {HTMLElement} item
 * @param {number} life
 * @param {() => void} [leave]
 */
export function passAway(item, life, leave = () => item.remove()) {
  /** @type {number | undefined} */
  let timer;
  const hold = () => clearTimeout(timer);
  const release = () => {
    hold();
    timer = setTimeout(leave, life);
  };
  item.addEventListener("pointerenter", hold);
  item.addEventListener("focusin", hold);
  item.addEventListener("pointerleave", release);
  item.addEventListener("focusout", release);
  release();
}
