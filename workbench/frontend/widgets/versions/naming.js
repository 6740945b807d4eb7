import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

/** The form that names how the tree stands now; `keep(text)` tells whether it was kept. Words not kept yet stay here. */
export function naming(labels, drafts, keep) {
  const id = unique("wb-version-name");
  const input = h("input", {
    class: "wb-field",
    id,
    type: "text",
    maxlength: "120",
    autocomplete: "off",
    dir: "auto",
    placeholder: labels["name.example"],
    value: drafts.get("name") ?? "",
  });
  const save = button(labels["name.save"], null, { look: "primary", type: "submit" });
  let busy = false;

  async function submit(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return input.focus();
    if (busy) return undefined;
    busy = true;
    const kept = await keep(text);
    busy = false;
    if (kept && input.value.trim() === text) {
      input.value = "";
      drafts.clear("name");
    }
    return undefined;
  }

  input.addEventListener("input", () => drafts.set("name", input.value));
  return {
    element: h(
      "form",
      { class: "wb-versions-naming", onsubmit: submit },
      h("label", { for: id, text: labels["name.label"] }),
      input,
      save,
    ),
  };
}
