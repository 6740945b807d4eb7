import { h } from "./dom.js";

/** @typedef {import("./element.js").Child} Child */

/**
 * A button of the workbench. `look`: "primary", "danger", "quiet" or nothing; `about`: what it acts on, read after the
 * label by screen readers where the label alone ("Keep") stands many times on a page.
 * @param {Child} label
 * @param {((event: PointerEvent & { currentTarget: HTMLButtonElement }) => unknown) | null} onclick of a button that submits its form: null
 * @param {import("./element.js").Props<HTMLButtonElement> & { look?: "primary" | "danger" | "quiet", about?: string }} [props]
 */
export function button(label, onclick, { look, about, ...props } = {}) {
  const name = about ? h("span", { class: "wb-sr", text: `: ${about}` }) : null;
  return h(
    "button",
    { type: "button", class: look ? `wb-button wb-${look}` : "wb-button", onclick, ...props },
    label,
    name,
  );
}
