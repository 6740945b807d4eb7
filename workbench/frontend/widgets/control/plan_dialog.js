import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { copyLine } from "./copy.js";

/**
 * Ask for the name and language of another plan; then show its facilitator link, once, with the advice to keep it.
 * The dialog stays open while the plan is made, so a refusal loses no word; the link can only be closed on purpose.
 */
export function planDialog({ labels, send, language }) {
  const error = h("p", { class: "wb-error", role: "alert", id: "wb-plan-error" });
  const name = h("input", {
    id: "wb-plan-name",
    class: "wb-input",
    type: "text",
    dir: "auto",
    maxlength: 200,
    autocomplete: "off",
    "aria-required": "true",
    "aria-describedby": error.id,
  });
  const speak = h(
    "select",
    { id: "wb-plan-language", class: "wb-input" },
    Object.keys(labels)
      .filter((key) => key.startsWith("language."))
      .map((key) => key.slice("language.".length))
      .map((id) => h("option", { value: id, lang: id, text: labels[`language.${id}`], selected: id === language })),
  );
  const form = h(
    "form",
    { class: "wb-plan-form", novalidate: true, onsubmit: create },
    h("h2", { class: "wb-dialog-title", id: "wb-plan-title", text: labels["plan.new"] }),
    h("label", { for: name.id, text: labels["plan.name"] }),
    name,
    h("label", { for: speak.id, text: labels["plan.language"] }),
    speak,
    error,
    h(
      "div",
      { class: "wb-dialog-actions" },
      button(labels.cancel, () => box.close()),
      h("button", { type: "submit", class: "wb-button wb-primary", text: labels["plan.create"] }),
    ),
  );
  const box = h("dialog", { class: "wb-dialog wb-control-dialog", "aria-labelledby": "wb-plan-title" }, form);

  async function create(event) {
    event.preventDefault();
    const empty = name.value.trim() === "";
    error.textContent = empty ? labels["error.plan_name"] : "";
    name.setAttribute("aria-invalid", String(empty));
    if (empty) return name.focus();
    try {
      const { facilitator_link: link } = await send("create_plan", { name: name.value, language: speak.value });
      show(link);
    } catch (refusal) {
      error.textContent = refusal.message || labels["error.unknown"];
    }
  }

  function show(link) {
    const line = copyLine(labels, labels["link.title"]);
    line.update(link);
    const title = h("h2", { class: "wb-dialog-title", id: "wb-plan-title", tabindex: "-1", text: labels["plan.made"] });
    box.replaceChildren(
      title,
      h("p", { class: "wb-warning", text: labels["plan.keep_secret"] }),
      line.element,
      h(
        "div",
        { class: "wb-dialog-actions" },
        button(labels["plan.kept"], () => box.close(), { look: "primary" }),
      ),
    );
    box.addEventListener("cancel", (event) => event.preventDefault());
    title.focus();
  }

  box.addEventListener("keydown", (event) => event.stopPropagation());
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
}
