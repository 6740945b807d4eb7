import { spelled } from "../../shared/date.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { holds, largest } from "./fitting.js";

const SIZES = [56, 50, 45, 41, 37, 34, 31, 28];

/** A commitment card, one page of what it says, in two columns. */
export function commitments(labels) {
  const place = h("p", { class: "wb-wall-place" });
  const list = h("dl", { class: "wb-wall-fields" });
  const missing = h("p", { class: "wb-wall-note" });
  const element = h("div", { class: "wb-wall-commitment" }, place, list, missing);
  return {
    element,
    update({ content }) {
      place.textContent = content.card ? placeOf(labels, content) : labels["card.none"];
      const language = document.documentElement.lang || "en";
      list.replaceChildren(...(content.fields ?? []).map((field) => said(field, language)));
      missing.hidden = !content.missing?.length;
      missing.textContent = missing.hidden ? "" : `${labels["card.missing"]} ${content.missing.join(" · ")}`;
    },
    fit: () => largest(list, () => holds(list), SIZES),
  };
}

function placeOf(labels, { at, of, page, pages }) {
  const places = [phrase(labels["card.place"], { at, of })];
  if (pages > 1) places.push(phrase(labels["page.place"], { page, pages }));
  return places.join(" · ");
}

function said({ name, label, kind, text, goes_on: goesOn }, language) {
  const words = (kind === "date" && spelled(text, language)) || text;
  return h(
    "div",
    { dataset: { field: name } },
    h("dt", { text: goesOn ? `${label} …` : label }),
    h("dd", { class: "wb-wall-words", dir: "auto", text: words }),
  );
}
