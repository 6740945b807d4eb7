import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { phrase } from "../../shared/phrase.js";

const SIZES = [64, 56, 50, 45, 41, 37, 34, 31, 28];

/** One indicator under discussion (R34): what is said of it as a sentence, what stands beside it, what it still lacks. */
export function indicator(labels) {
  const place = h("p", { class: "wb-wall-place", dir: "auto" });
  const body = h("div", { class: "wb-wall-page" });
  const foot = h("p", { class: "wb-wall-note" });
  const element = h("div", { class: "wb-wall-commitment wb-wall-indicator" }, place, body, foot);
  return {
    element,
    update({ content }) {
      place.textContent = [content.place, content.of].filter(Boolean).join(" · ");
      body.replaceChildren(
        h(
          "div",
          { class: "wb-wall-sentence" },
          h("p", { class: "wb-wall-words wb-wall-says", dir: "auto", text: content.said || labels["indicator.empty"] }),
          h(
            "dl",
            {},
            content.fields.map((one) => said(labels, one)),
          ),
        ),
      );
      const places = content.missing.join(" · ");
      foot.textContent = places ? phrase(labels["indicator.lacks"], { places }) : labels["indicator.whole"];
    },
    fit: () => largest(body, () => holds(body) && [...body.children].every(holds), SIZES),
  };
}

function said(labels, { name, label, text }) {
  const words = text || labels["indicator.unknown"];
  return h(
    "div",
    { dataset: { field: name, open: text ? "no" : "yes" } },
    h("dt", { text: label }),
    h("dd", { class: "wb-wall-words", dir: "auto", text: words }),
  );
}
