import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { refusalWords } from "./refusal.js";

/**
 * Name and language of another plan. `create({ name, language })` resolves or rejects with a sentence; the words stay
 * until it resolves. Returns the form.
 */
export function planForm({ labels, language, create, cancel }) {
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
  const speak = h("select", { id: "wb-plan-language", class: "wb-input" }, languages(labels, language));

  async function submit(event) {
    event.preventDefault();
    const empty = name.value.trim() === "";
    error.textContent = empty ? labels["error.plan_name"] : "";
    name.setAttribute("aria-invalid", String(empty));
    if (empty) return name.focus();
    try {
      await create({ name: name.value, language: speak.value });
    } catch (refusal) {
      error.textContent = refusalWords(labels, refusal);
    }
  }

  return h(
    "form",
    { class: "wb-plan-form", novalidate: true, onsubmit: submit },
    h("h2", { class: "wb-dialog-title", id: "wb-plan-title", text: labels["plan.new"] }),
    h("label", { for: name.id, text: labels["plan.name"] }),
    name,
    h("label", { for: speak.id, text: labels["plan.language"] }),
    speak,
    error,
    h(
      "div",
      { class: "wb-dialog-actions" },
      button(labels.cancel, cancel),
      h("button", { type: "submit", class: "wb-button wb-primary", text: labels["plan.create"] }),
    ),
  );
}

/** The languages there are, each by its own name; `chosen` is the one to begin with. */
function languages(labels, chosen) {
  return Object.keys(labels)
    .filter((key) => key.startsWith("language."))
    .map((key) => key.slice("language.".length))
    .map((id) => h("option", { value: id, lang: id, text: labels[`language.${id}`], selected: id === chosen }));
}
