import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";

/** One version in the list; `acts`: `compare`, `restore`, `rename(version, text)` and `when(seconds)`. */
export function row(labels, acts) {
  /** @type {{ version: string, label: string, named: boolean, at: number }} */
  let shown; // there is one before anything can be pressed
  const name = h("p", { class: "wb-version-name", dir: "auto" });
  const time = h("time", { class: "wb-version-time" });
  const input = h("input", {
    class: "wb-field",
    type: "text",
    maxlength: "120",
    dir: "auto",
    autocomplete: "off",
    "aria-label": labels["name.label"],
  });
  const form = h(
    "form",
    {
      class: "wb-version-form",
      hidden: true,
      onsubmit: rename,
      onkeydown: (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        writing(false);
      },
    },
    input,
    button(labels["name.changed"], null, { look: "primary", type: "submit" }),
    button(labels.cancel, () => writing(false), { look: "quiet" }),
  );
  const compare = act("compare.now", () => acts.compare(shown));
  const edit = act("name.change", () => writing(true));
  const back = act("restore", () => acts.restore(shown));
  const tools = h("div", { class: "wb-version-tools" }, compare, edit, back);
  const element = h("li", { class: "wb-version" }, name, time, tools, form);

  function act(key, run) {
    return h(
      "button",
      { type: "button", class: "wb-button wb-quiet", onclick: run },
      labels[key],
      h("span", { class: "wb-sr wb-version-about" }),
    );
  }

  function writing(on) {
    form.hidden = !on;
    tools.hidden = on;
    name.hidden = on;
    if (on) input.value = shown.named ? shown.label : "";
    (on ? input : edit).focus();
  }

  async function rename(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (text && (text === shown.label || (await acts.rename(shown, text)))) writing(false);
  }

  return {
    element,
    update(version, { editable, restorable }) {
      shown = version;
      name.textContent = version.label;
      time.textContent = acts.when(version.at);
      time.dateTime = new Date(version.at * 1000).toISOString();
      for (const about of element.querySelectorAll(".wb-version-about")) about.textContent = `: ${version.label}`;
      edit.hidden = !editable;
      back.hidden = !restorable;
    },
  };
}
