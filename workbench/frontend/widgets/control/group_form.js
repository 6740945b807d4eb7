import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { refusalWords } from "./refusal.js";

/**
 * Name and topic of a group: to add one or to rename one. `send({ name, topic })` resolves or rejects with a sentence;
 * the words stay until it resolves. `done()` closes the form; without `cancel` there is no cancel button.
 * @param {{
 *   labels: Record<string, string>, title: string, submit: string, name?: string, topic?: string,
 *   send: (group: { name: string, topic: string }) => Promise<unknown>, done?: () => void, cancel?: () => void,
 * }} about
 */
export function groupForm({ labels, title, submit, name = "", topic = "", send, done, cancel }) {
  const id = unique("wb-group");
  const error = h("p", { class: "wb-error", role: "alert", id: `${id}-error` });
  const field = (key, value, required) =>
    h("input", {
      id: `${id}-${key}`,
      class: "wb-input",
      type: "text",
      dir: "auto",
      value,
      maxlength: 200,
      autocomplete: "off",
      "aria-required": String(required),
      "aria-describedby": `${id}-error`,
    });
  const nameInput = field("name", name, true);
  const topicInput = field("topic", topic, false);
  const element = h(
    "form",
    {
      class: "wb-group-form",
      novalidate: true,
      onsubmit: save,
      onkeydown: (event) => event.key === "Escape" && cancel?.(),
    },
    h("h3", { text: title }),
    h(
      "div",
      { class: "wb-group-fields" },
      h("div", {}, h("label", { for: nameInput.id, text: labels["group.name"] }), nameInput),
      h("div", {}, h("label", { for: topicInput.id, text: labels["group.topic"] }), topicInput),
    ),
    error,
    h(
      "div",
      { class: "wb-do" },
      h("button", { type: "submit", class: "wb-button wb-primary", text: submit }),
      cancel && button(labels.cancel, cancel),
    ),
  );

  async function save(event) {
    event.preventDefault();
    const empty = nameInput.value.trim() === "";
    error.textContent = empty ? labels["error.group_name"] : "";
    nameInput.setAttribute("aria-invalid", String(empty));
    if (empty) return nameInput.focus();
    try {
      await send({ name: nameInput.value, topic: topicInput.value });
      nameInput.value = "";
      topicInput.value = "";
      done?.();
    } catch (refusal) {
      error.textContent = refusalWords(labels, refusal);
    }
  }

  return { element, focus: () => nameInput.focus() };
}
