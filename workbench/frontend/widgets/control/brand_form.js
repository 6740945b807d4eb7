import { at } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";
import { refusalWords } from "./refusal.js";
import { LARGEST_FILE, smallLogo } from "./small_logo.js";

/**
 * The form of logo and colours, with a look at what was understood. A colour that cannot be read on white is answered with the
 * nearest that can, and the way to take it. Returns `element` and `focus()`.
 */
export function brandForm({ labels, send, brand, close }) {
  const error = h("p", { class: "wb-error", role: "alert" });
  const offer = h("div", { class: "wb-do" });
  const look = preview(labels, brand);
  const picture = logoField(labels, look);
  const fields = ["first", "second"].map((key) => colourField(labels, key, brand[key], look.paint));
  const element = h(
    "form",
    {
      class: "wb-group-form",
      novalidate: true,
      onsubmit: save,
      onkeydown: (event) => event.key === "Escape" && close(),
    },
    picture.element,
    h("div", { class: "wb-group-fields" }, ...fields.map((field) => field.element)),
    look.element,
    error,
    offer,
    h(
      "div",
      { class: "wb-do" },
      h("button", { type: "submit", class: "wb-button wb-primary", text: labels.save }),
      button(labels.cancel, close),
    ),
  );

  async function save(event) {
    event.preventDefault();
    error.textContent = "";
    offer.replaceChildren();
    const [first, second] = fields.map((field) => field.input.value);
    const logo = picture.taken();
    try {
      await send("set_brand", { first, second, ...(logo === null ? {} : { logo }) });
      close();
    } catch (failed) {
      const refusal = /** @type {import("../../shared/under_way.js").Refusal & { data: any }} */ (failed);
      error.textContent = refusalWords(labels, refusal);
      if (refusal.code === "colour_too_pale") offer.replaceChildren(nearest(refusal.data));
    }
  }

  function nearest({ colour, nearest: shade }) {
    return button(phrase(labels["brand.take"], { colour: shade }), () => {
      fields.find((field) => field.input.value.trim().toLowerCase() === colour)?.put(shade);
      offer.replaceChildren();
      error.textContent = "";
    });
  }

  return { element, focus: picture.focus };
}

/** Where a file is chosen. `taken()` is the picture to send, null where none was chosen. */
function logoField(labels, look) {
  const id = unique("wb-logo");
  const said = h("p", { class: "wb-sub", role: "status" });
  const input = h("input", { id, type: "file", accept: ".svg,.png,image/svg+xml,image/png", onchange: choose });
  input.setAttribute("aria-describedby", `${id}-help`);
  /** @type {string | null} */
  let taken = null;

  async function choose() {
    const file = input.files?.[0];
    if (!file) return;
    taken = file.size > LARGEST_FILE ? null : await smallLogo(file);
    const wrong = file.size > LARGEST_FILE ? "brand.large" : "brand.not";
    said.textContent = labels[taken === null ? wrong : "brand.understood"];
    look.show(taken);
  }

  return {
    element: h(
      "div",
      {},
      h("label", { for: id, text: labels["brand.logo"] }),
      h("small", { class: "wb-sub", id: `${id}-help`, text: labels["brand.logo.help"] }),
      input,
      said,
    ),
    taken: () => taken,
    focus: () => input.focus(),
  };
}

/** A colour, written or picked; empty for none. */
function colourField(labels, key, value, paint) {
  const id = unique("wb-colour");
  const name = labels[`brand.${key}`];
  const input = h("input", {
    id,
    class: "wb-input",
    type: "text",
    autocomplete: "off",
    value,
    oninput: () => put(input.value),
  });
  input.placeholder = "#0f5f6e";
  const pick = h("input", {
    type: "color",
    "aria-label": `${labels["brand.pick"]}: ${name}`,
    oninput: () => put(pick.value),
  });

  function put(colour) {
    if (input.value !== colour) input.value = colour;
    const whole = /^#[0-9a-f]{6}$/i.test(colour.trim());
    if (whole) pick.value = colour.trim().toLowerCase();
    paint(key, whole ? colour.trim() : "");
  }

  put(value);
  return {
    input,
    put,
    element: h("div", {}, h("label", { for: id, text: name }), h("div", { class: "wb-brand-colour" }, input, pick)),
  };
}

/** What was understood: the picture, a heading in the first colour over a rule in the second. */
function preview(labels, brand) {
  const picture = h("img", { class: "wb-brand-logo", alt: labels["brand.logo"], hidden: !brand.logo });
  if (brand.logo) picture.src = at(brand.logo);
  const heading = h("strong", { text: labels["brand.sample"] });
  const rule = h("hr", { "aria-hidden": "true" });
  return {
    element: h(
      "div",
      { class: "wb-brand-look", role: "group", "aria-label": labels["brand.look"] },
      picture,
      rule,
      heading,
    ),
    /** @param {string | null} taken */
    show(taken) {
      if (taken !== null) picture.src = `data:image/png;base64,${taken}`;
      picture.hidden = taken === null && !brand.logo;
    },
    paint(key, colour) {
      if (key === "first") heading.style.color = colour;
      else rule.style.borderColor = colour;
    },
  };
}
