import { h } from "../../shared/dom.js";

const DIMENSIONS = ["", "transparency", "participation", "overall"];
const LIMITS = { figure: 80, unit: 80, date: 40, place: 200, source: 500, link: 2000, note: 2000 };

/**
 * One field of a piece of evidence: label, input, help and what is wrong with it. `id`: that of the form. Returns `element`,
 * `input`, `caption(words, help)`, `refuse(words)` and `clear()`.
 */
export function field({ labels, id, name, value }) {
  const own = `${id}-${name}`;
  const input = inputOf(labels, name, {
    id: own,
    class: "wb-field",
    dir: "auto",
    "aria-describedby": `${own}-help ${own}-error`,
  });
  input.value = value;
  const label = h("label", { for: own });
  const help = h("p", { class: "wb-evidence-help", id: `${own}-help` });
  const error = h("p", { class: "wb-evidence-error", id: `${own}-error`, hidden: true });
  return {
    input,
    element: h("div", { class: "wb-evidence-field", dataset: { field: name } }, label, input, help, error),
    caption(words, explanation) {
      label.textContent = words;
      help.textContent = explanation;
      help.hidden = explanation === "";
    },
    refuse(words) {
      error.textContent = words;
      error.hidden = false;
      input.setAttribute("aria-invalid", "true");
      input.focus();
    },
    clear() {
      error.hidden = true;
      input.removeAttribute("aria-invalid");
    },
  };
}

function inputOf(labels, name, props) {
  if (name === "dimension") return dimensionBox(labels, props);
  const words = { maxlength: LIMITS[name], autocomplete: "off" };
  if (name === "note") return h("textarea", { ...props, rows: 2, ...words });
  return h("input", { ...props, type: "text", ...words, inputmode: name === "link" ? "url" : null });
}

function dimensionBox(labels, props) {
  return h(
    "select",
    props,
    DIMENSIONS.map((each) => h("option", { value: each, text: labels[`dimension.${each}`] })),
  );
}
