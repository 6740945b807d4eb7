import { dialog, h } from "../../shared/dom.js";

/** Ask in a dialog; `yes` are the words of the button that goes on. Resolves with whether the person went on. */
export async function asked(labels, { title, body, yes }) {
  const actions = [
    { name: "no", label: labels.cancel },
    { name: "yes", label: yes, primary: true },
  ];
  return (await dialog({ title, body, actions })) === "yes";
}

/** A control of a dialog with its name above it. Returns the element. */
export function field(name, control) {
  return h("label", { class: "wb-form-field" }, h("span", { text: name }), control);
}

/** A box whose words stay as the draft `key` while they are written; at first it shows them, or else `text`. Returns it. */
export function draftBox(drafts, key, rows, text = "") {
  const box = h("textarea", {
    class: "wb-box",
    rows,
    dir: "auto",
    value: drafts.get(key) ?? text,
    oninput: () => drafts.set(key, box.value),
  });
  return box;
}

/**
 * A line whose words stay as the draft `key` while they are written; at first it shows them, or else `text`. Returns it.
 * @param {import("../../shared/drafts.js").Drafts} drafts
 * @param {string} key
 * @param {{ maxlength: number, text?: string }} about
 */
export function draftLine(drafts, key, { maxlength, text = "" }) {
  const line = h("input", {
    class: "wb-box",
    type: "text",
    dir: "auto",
    maxlength,
    autocomplete: "off",
    value: drafts.get(key) ?? text,
    oninput: () => drafts.set(key, line.value),
  });
  return line;
}
