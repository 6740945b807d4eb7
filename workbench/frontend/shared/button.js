import { h } from "./dom.js";

/**
 * A button of the workbench. `look`: "primary", "danger", "quiet" or nothing; `about`: what it acts on, read after the
 * label by screen readers where the label alone ("Keep") stands many times on a page.
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
