import { at } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { copyLine } from "../../shared/copy_line.js";
import { h } from "../../shared/dom.js";
import { ownPlans } from "./own_plans.js";
import { planBrand } from "./plan_brand.js";
import { planDialog } from "./plan_dialog.js";
import { planPeriod } from "./plan_period.js";

/** What concerns the whole plan: copies to keep, the facilitator's own link, another plan. Returns `element` and `update(view)`. */
export function planPanel({ labels, send }) {
  const files = h("ul", { class: "wb-files" });
  const link = copyLine(labels, labels["link.title"]);
  const secret = h("div", { class: "wb-secret", hidden: true }, link.element);
  const reveal = button(
    labels["link.show"],
    () => {
      secret.hidden = !secret.hidden;
      reveal.setAttribute("aria-expanded", String(!secret.hidden));
      reveal.textContent = secret.hidden ? labels["link.show"] : labels["link.hide"];
    },
    { "aria-expanded": "false" },
  );
  const downloads = h("section", { class: "wb-panel" }, h("h3", { text: labels["downloads.title"] }), files);
  const own = h(
    "section",
    { class: "wb-panel" },
    h("h3", { text: labels["link.title"] }),
    h("p", { class: "wb-sub", text: labels["link.help"] }),
    reveal,
    secret,
  );
  const period = planPeriod({ labels, send });
  const brand = planBrand({ labels, send });
  const another = h(
    "section",
    { class: "wb-panel" },
    h("h3", { text: labels["plan.new"] }),
    h("p", { class: "wb-sub", text: labels["plan.help"] }),
    button(labels["plan.create"], () => planDialog({ labels, send, language: document.documentElement.lang })),
  );
  /** @type {string | null} */
  let drawn = null;
  return {
    element: h("div", { class: "wb-plan" }, period.element, downloads, brand.element, own, ownPlans(labels), another),
    update(view) {
      period.update(view.plan);
      brand.update(view.plan);
      link.update(view.facilitator_link);
      own.hidden = !view.facilitator_link;
      downloads.hidden = view.downloads.length === 0;
      const key = JSON.stringify(view.downloads);
      if (key === drawn) return;
      drawn = key;
      files.replaceChildren(...view.downloads.map(download));
    },
  };
}

/** A file of the plan with what is in it, and the other forms it can be had in. */
function download({ label, url, help, others = [] }) {
  const named = url
    ? h("a", { class: "wb-button", href: at(url), download: "", text: label })
    : h("span", { class: "wb-button", "aria-disabled": "true", text: label });
  const links = others.map((other) =>
    h("a", { href: at(other.url), download: "", text: other.label, "aria-label": `${label}: ${other.label}` }),
  );
  return h(
    "li",
    {},
    named,
    help && h("p", { class: "wb-sub", text: help }),
    links.length > 0 && h("p", { class: "wb-files-others" }, links),
  );
}
