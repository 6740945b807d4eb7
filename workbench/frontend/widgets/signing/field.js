import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

/**
 * A field with its name and what helps; what is typed is kept on this device under `key` until it has been sent.
 * @param {import("./view.js").Desk} desk
 * @param {{ label: string, help?: string, key: string, limit: number, lines?: boolean, fresh?: string, required?: boolean }} about
 */
export function field({ drafts }, { label, help = "", key, limit, lines = false, fresh = "", required = false }) {
  const id = unique("wb-sign");
  const props = {
    id,
    class: "wb-drawer-box",
    maxlength: String(limit),
    dir: "auto",
    value: drafts.get(key) ?? fresh,
    required,
    autocomplete: "off",
    "aria-describedby": help ? `${id}-help` : null,
    oninput: () => drafts.set(key, input.value),
  };
  const input = lines ? h("textarea", { ...props, rows: "3" }) : h("input", { ...props, type: "text" });
  const note = help ? h("small", { class: "wb-sign-note", id: `${id}-help`, text: help }) : null;
  return {
    element: h("div", { class: "wb-sign-field" }, h("label", { for: id, text: label }), note, input),
    input,
    /** It has arrived. */
    clear() {
      drafts.clear(key);
      input.value = fresh;
    },
  };
}

/**
 * A choice of one of several, with a name. Returns `element` and `value()`.
 * @param {string} label
 * @param {[string, string][]} choices `[value, words]`
 */
export function choice(label, choices) {
  const id = unique("wb-sign");
  const select = h(
    "select",
    { id, class: "wb-drawer-box" },
    choices.map(([value, words]) => h("option", { value, text: words })),
  );
  return {
    element: h("div", { class: "wb-sign-field" }, h("label", { for: id, text: label }), select),
    select,
    value: () => select.value,
  };
}

/**
 * A box to tick. Returns `element` and `box`.
 * @param {string} label
 * @param {(() => unknown) | null} [changed]
 */
export function tick(label, changed = null, checked = false) {
  const box = h("input", { type: "checkbox", checked, onchange: changed });
  return { element: h("label", { class: "wb-sign-tick" }, box, h("span", { text: label })), box };
}
