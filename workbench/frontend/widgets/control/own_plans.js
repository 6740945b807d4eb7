import { at } from "../../shared/address.js";
import { h } from "../../shared/dom.js";

/** The way to the list of one's plans, where they are opened, duplicated and brought back. Returns the element. */
export function ownPlans(labels) {
  return h(
    "section",
    { class: "wb-panel" },
    h("h3", { text: labels["plans.yours"] }),
    h("p", { class: "wb-sub", text: labels["plans.help"] }),
    h("a", { class: "wb-button", href: at("/plans"), text: labels["plans.open"] }),
  );
}
