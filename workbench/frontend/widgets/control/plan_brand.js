import { at } from "../../shared/address.js";
import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { brandForm } from "./brand_form.js";
import { formPlace } from "./form_place.js";
import { refusalWords } from "./refusal.js";

/** @typedef {{ first: string, second: string, logo: string, before: boolean }} Brand `logo` is where it is, "" for none; `before`: there is another to go back to */

/** Logo and colours of what the plan prints: what there is, the form to change them, the way back. Returns `element` and `update(plan)`. */
export function planBrand({ labels, send }) {
  const shown = h("div", { class: "wb-brand-shown" });
  const error = h("p", { class: "wb-error", role: "alert" });
  const change = button("", () => place.open());
  const away = button(labels["brand.remove"], () => act("set_brand", { logo: "", first: "", second: "" }));
  const back = button(labels["brand.back"], () => act("take_back_brand", {}));
  const place = formPlace(change, (close) => brandForm({ labels, send, brand, close }));
  /** @type {Brand} */
  let brand = { first: "", second: "", logo: "", before: false };

  async function act(intent, data) {
    error.textContent = "";
    try {
      await send(intent, data);
    } catch (refusal) {
      error.textContent = refusalWords(labels, refusal);
    }
  }

  return {
    element: h(
      "section",
      { class: "wb-panel wb-plan-brand" },
      h("h3", { text: labels["brand.title"] }),
      h("p", { class: "wb-sub", text: labels["brand.help"] }),
      shown,
      h("div", { class: "wb-do" }, change, away, back),
      error,
      place.element,
    ),
    update(plan) {
      brand = plan.brand;
      const any = Boolean(brand.logo || brand.first || brand.second);
      change.textContent = labels[any ? "brand.change" : "brand.choose"];
      away.hidden = !any;
      back.hidden = !brand.before;
      shown.replaceChildren(...(any ? pieces(labels, brand) : [h("p", { text: labels["brand.none"] })]));
    },
  };
}

/** @param {Record<string, string>} labels @param {Brand} brand */
function pieces(labels, { logo, first, second }) {
  const picture = logo && h("img", { class: "wb-brand-logo", src: at(logo), alt: labels["brand.logo"] });
  const colours = [
    [labels["brand.first"], first],
    [labels["brand.second"], second],
  ].filter(([, colour]) => colour);
  return [picture, ...colours.map(([name, colour]) => swatch(name, colour))].filter(Boolean);
}

/** @param {string} name @param {string} colour */
function swatch(name, colour) {
  return h(
    "p",
    { class: "wb-brand-swatch" },
    h("span", { class: "wb-brand-dab", "aria-hidden": "true", style: { background: colour } }),
    h("span", { text: `${name}: ${colour}` }),
  );
}
