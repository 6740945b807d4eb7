import { button } from "../../shared/button.js";
import { spelled } from "../../shared/date.js";
import { h } from "../../shared/dom.js";
import { grow, putWords } from "../../shared/text_box.js";

/**
 * The input of one field by its kind: "line" (one sentence, Enter leaves), "days" (a number of them), "text", "list" (one a line), "date", "choice" or "combo" (a line to which
 * a list is added).
 * `typed(text)` on every change, `left()` when the person is done. Returns `element`, `value()`, `put(text)`,
 * `focus()`, `readOnly(flag)` and `invalid(flag)`.
 */
export function fieldInput({
  spec,
  id,
  labels,
  name = labels[`field.${spec.name}`],
  language,
  value,
  describedBy,
  typed,
  left,
}) {
  const props = {
    id,
    class: "wb-input",
    dir: "auto",
    value,
    "aria-describedby": describedBy,
    "aria-required": String(spec.required),
    autocomplete: "off",
    oninput: () => changed(),
    onblur: left,
  };
  const isWords = ["line", "text", "list", "days"].includes(spec.kind);
  const input = isWords ? wordsBox(props, spec.kind, leaveOnEnter) : boxOf({ props, spec, labels, left, leaveOnEnter });
  const calendar = spec.kind === "date" ? dateParts({ input, labels, language, about: name, picked }) : null;

  function changed() {
    calendar?.update();
    fill();
    typed(input instanceof HTMLSelectElement ? chosen(input) : input.value);
  }

  function picked(text) {
    input.value = text;
    changed();
    left();
  }

  function leaveOnEnter(event) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    left();
  }

  const fill = () => !(input instanceof HTMLSelectElement) && isWords && grow(input);

  // It has no height before it is seen: not in the page yet, or in a tab nobody has opened.
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    fill();
    seen.disconnect();
  });
  seen.observe(input);
  return {
    element: calendar ? h("div", { class: "wb-date" }, input, calendar.parts) : input,
    value: () => (input instanceof HTMLSelectElement ? chosen(input) : input.value),
    offer(choices, text) {
      if (input instanceof HTMLSelectElement) fillIn(input, choices, text, labels);
    },
    put(text) {
      if (input instanceof HTMLSelectElement) choose(input, text);
      else putWords(input, text);
      calendar?.update();
      fill();
    },
    focus() {
      input.scrollIntoView({ block: "center" });
      input.focus({ preventScroll: true });
    },
    readOnly(flag) {
      if (input instanceof HTMLSelectElement) input.disabled = flag;
      else input.readOnly = flag;
      calendar?.readOnly(flag);
    },
    invalid: (flag) => input.setAttribute("aria-invalid", String(flag)),
  };
}

function boxOf({ props, spec, labels, left, leaveOnEnter }) {
  if (spec.kind === "combo") return h("input", { ...props, type: "text", onkeydown: leaveOnEnter });
  if (spec.kind === "date") return dateBox(props, labels, leaveOnEnter);
  return spec.of ? namesBox(props, spec, left) : choiceBox(props, spec, labels, left);
}

/** One of the answers there are, or none yet; it is sent as soon as it is chosen. */
function choiceBox({ value, ...props }, spec, labels, left) {
  const option = (code, text) => h("option", { value: code, text, selected: code === value });
  return h(
    "select",
    { ...props, onchange: left },
    option("", labels["choice.none"]),
    spec.choices.map((code) => option(code, labels[`choice.${spec.name}.${code}`])),
  );
}

/** Other items of the card: one of them, or several ("items"). */
function namesBox({ value, ...props }, spec, left) {
  return h("select", { ...props, multiple: spec.kind === "items", onchange: left });
}

/** Let a box of names hold these choices, and `text` be chosen: ids with spaces between. */
function fillIn(box, choices, text, labels) {
  const key = JSON.stringify(choices);
  if (box.dataset.holds !== key) {
    box.dataset.holds = key;
    const none = box.multiple ? [] : [h("option", { value: "", text: labels["choice.none"] })];
    box.replaceChildren(...none, ...choices.map((one) => h("option", { value: one.value, text: one.text })));
    if (box.multiple) box.size = Math.min(Math.max(choices.length, 2), 6);
  }
  choose(box, text);
}

function choose(box, text) {
  const names = text.split(" ");
  for (const option of box.options) option.selected = names.includes(option.value);
}

function chosen(box) {
  return [...box.selectedOptions].map((option) => option.value).join(" ");
}

function dateBox(props, labels, onkeydown) {
  return h("input", { ...props, type: "text", inputmode: "numeric", placeholder: labels["date.form"], onkeydown });
}

function wordsBox(props, kind, leave) {
  const rows = { line: 1, days: 1, text: 2, list: 2 }[kind];
  const own = kind === "days" ? { inputmode: "numeric" } : {};
  return h("textarea", { ...props, ...own, rows, onkeydown: rows === 1 ? leave : null });
}

/** A button that opens the browser's own calendar, and the date read back in words. */
function dateParts({ input, labels, language, about, picked }) {
  const words = h("span", { class: "wb-date-words", "aria-live": "polite" });
  const native = h("input", {
    type: "date",
    class: "wb-date-native",
    tabindex: "-1",
    "aria-hidden": "true",
    onchange: () => native.value && picked(native.value),
  });
  const open = button(
    h("span", { class: "wb-calendar-icon", "aria-hidden": "true" }),
    () => {
      native.value = spelled(input.value, language) ? input.value.trim() : "";
      native.showPicker?.();
    },
    { look: "quiet", title: labels["date.pick"], "aria-label": `${labels["date.pick"]}: ${about}` },
  );
  const update = () => {
    words.textContent = spelled(input.value, language) ?? "";
  };
  update();
  return {
    parts: [h("span", { class: "wb-date-open" }, open, native), words],
    update,
    readOnly: (flag) => {
      open.hidden = flag;
    },
  };
}
