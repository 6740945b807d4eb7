import { button } from "../../shared/button.js";
import { copyLine } from "../../shared/copy_line.js";
import { h } from "../../shared/dom.js";
import { openDialog } from "./open_dialog.js";
import { planForm } from "./plan_form.js";

/**
 * Ask for the name and language of another plan; then show its facilitator link, once, with the advice to keep it.
 * The dialog stays open while the plan is made, so a refusal loses no word; the link can only be closed on purpose.
 */
export function planDialog({ labels, send, language }) {
  const close = () => box.close();
  const form = planForm({ labels, language, create, cancel: close });
  const box = h("dialog", { class: "wb-dialog wb-control-dialog", "aria-labelledby": "wb-plan-title" }, form);

  async function create(about) {
    const made = await send("create_plan", about);
    const title = h("h2", { class: "wb-dialog-title", id: "wb-plan-title", tabindex: "-1", text: labels["plan.made"] });
    box.replaceChildren(title, ...keeping(labels, made, close));
    box.addEventListener("cancel", (event) => event.preventDefault());
    title.focus();
  }

  openDialog(box);
}

/** The link and the recovery code to keep, the advice to do so, and the button that says it was done. */
function keeping(labels, { facilitator_link: link, recovery_code: code }, close) {
  const line = copyLine(labels, labels["link.title"]);
  const recovery = copyLine(labels, labels["plan.recovery"]);
  line.update(link);
  recovery.update(code);
  return [
    h("p", { class: "wb-warning", text: labels["plan.keep_secret"] }),
    line.element,
    h("p", { text: labels["plan.recovery.help"] }),
    recovery.element,
    h(
      "div",
      { class: "wb-dialog-actions" },
      button(labels["plan.kept"], close),
      h("a", { class: "wb-button wb-primary", href: link, text: labels["plan.open"] }),
    ),
  ];
}
