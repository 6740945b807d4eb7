// Passing messages.
import { announce } from "./announce.js";
import { h } from "./element.js";
import { freePlace, pressedNow } from "./free_place.js";

const TOAST_LIFE = 6000; // ms; twice that when there is something to press
/** @type {HTMLElement | null} */
let shelf = null;

/** Where passing messages stand; made as the live region is. */
function toastShelf() {
  if (shelf?.isConnected) return shelf;
  const made = h("div", { class: "wb-toasts", role: "log", "aria-live": "off" }); // announce() says them
  document.body.append(made);
  for (const type of ["resize", "scroll"]) window.visualViewport?.addEventListener(type, again);
  for (const type of ["focusin", "pointerup", "scroll"])
    document.addEventListener(type, again, { capture: true, passive: true });
  shelf = made;
  return made;
}

const MARGIN = 16;
const SETTLED = 700; // ms after which the page shows what the message is about

/** Put what floats over the page where it covers nothing that can be pressed. @param {HTMLElement} all */
export function place(all) {
  const { offsetWidth: width, offsetHeight: height } = all;
  if (!width) return;
  const seen = window.visualViewport; // without the keyboard of a phone
  const room = {
    width: document.documentElement.clientWidth,
    height: seen?.height ?? window.innerHeight,
    margin: MARGIN,
  };
  const { left, top } = freePlace({ width, height }, room, pressedNow(all));
  Object.assign(all.style, { left: `${left}px`, top: `${top + (seen?.offsetTop ?? 0)}px`, bottom: "auto" });
}

let due = 0;

/** The page looks different: what is about to be pressed may be where a message stands; not the one that is being read. */
function again() {
  cancelAnimationFrame(due);
  due = requestAnimationFrame(() => shelf?.children.length && !shelf.matches(":hover, :focus-within") && place(shelf));
}

/**
 * A passing message, over nothing that is pressed, near the foot of the screen. `action`: what its button does, `label`: the
 * button's words; `last`: it takes back the last thing that was done, and so holds only until something else is; `stays`: it
 * is about the group's going on, and does not pass away with the stage. Returns `close()`.
 * @param {string} text
 * @param {{ action?: () => unknown, label?: string, last?: boolean, stays?: boolean }} [offered]
 */
export function toast(text, { action, label, last = false, stays = false } = {}) {
  const names = ["wb-toast", last && "wb-toast-last", stays && "wb-toast-stays"].filter(Boolean);
  const item = h("div", { class: names.join(" ") }, h("span", { dir: "auto", text }));
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
  setTimeout(again, SETTLED);
  passAway(item, action ? TOAST_LIFE * 2 : TOAST_LIFE);
  announce(text);
  return close;
}

/** The group has gone on: what was said about the stage before is of no use any more. */
export function leaveBehind() {
  for (const item of shelf?.querySelectorAll(".wb-toast:not(.wb-toast-stays)") ?? []) item.remove();
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
