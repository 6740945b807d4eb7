// Small DOM vocabulary of the widgets. Text is always set as text: nothing a person typed is ever parsed as markup.
import { unique } from "./unique.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * An HTML element. `props`: `class`, `on<event>` listeners, `dataset` and `style` objects (custom properties allowed),
 * `text`, DOM properties such as `value` or `hidden`; anything else becomes an attribute (null and false leave it out).
 */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function s(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

const AS_PROPERTY = new Set(["value", "hidden", "checked", "disabled", "tabIndex", "open"]);

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.setAttribute("class", value);
    else if (name === "text") element.textContent = value;
    else if (name === "dataset") Object.assign(element.dataset, value);
    else if (name === "style") for (const [key, item] of Object.entries(value)) element.style.setProperty(key, item);
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (AS_PROPERTY.has(name)) element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

let region = null;
let pending = [];

/** Say `text` to screen readers, politely. Several texts in the same moment are said together. */
export function announce(text) {
  if (!text) return;
  if (!region?.isConnected) {
    region = h("div", { class: "wb-sr", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  pending.push(text);
  if (pending.length > 1) return;
  region.textContent = "";
  // Emptied first and filled a moment later: otherwise the same sentence said twice is not announced again.
  setTimeout(() => {
    region.textContent = pending.join(" ");
    pending = [];
  }, 60);
}

/**
 * A modal dialog. `body`: text, a node or a list of nodes. `actions`: `[{name, label, primary, danger}]`.
 * Resolves with the name of the chosen action, or null when it was dismissed.
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
    const buttons = actions.map(({ name, label, primary, danger }) =>
      h("button", {
        type: "button",
        class: ["wb-button", primary && "wb-primary", danger && "wb-danger"].filter(Boolean).join(" "),
        text: label,
        autofocus: primary,
        onclick: () => box.close(name),
      }),
    );
    const scroller = h("div", { class: "wb-dialog-body" }, content);
    const box = h(
      "dialog",
      { class: "wb-dialog", "aria-labelledby": heading.id },
      heading,
      scroller,
      h("div", { class: "wb-dialog-actions" }, buttons),
    );
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

const TOAST_LIFE = 6000; // ms; twice that when there is something to press
let shelf = null;

/** A passing message at the foot of the screen. `action`: what its button does, `label`: the button's words. Returns `close()`. */
export function toast(text, { action, label } = {}) {
  if (!shelf?.isConnected) {
    shelf = h("div", { class: "wb-toasts", role: "log", "aria-live": "off" }); // announce() says them
    document.body.append(shelf);
  }
  const item = h("div", { class: "wb-toast" }, h("span", { dir: "auto", text }));
  const close = () => item.remove();
  let timer = null;
  const hold = () => clearTimeout(timer);
  const release = () => {
    hold();
    timer = setTimeout(close, action ? TOAST_LIFE * 2 : TOAST_LIFE);
  };
  if (action) {
    item.append(
      h("button", {
        type: "button",
        class: "wb-toast-action",
        text: label,
        onclick: () => {
          close();
          action();
        },
      }),
    );
  }
  item.addEventListener("pointerenter", hold);
  item.addEventListener("focusin", hold);
  item.addEventListener("pointerleave", release);
  item.addEventListener("focusout", release);
  shelf.append(item);
  while (shelf.children.length > 3) shelf.firstChild.remove();
  release();
  announce(text);
  return close;
}
