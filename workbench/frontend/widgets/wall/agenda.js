import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { phrase } from "../../shared/phrase.js";

const SIGNS = { past: "✓", now: "▸", ahead: "" };

/** The points of the agenda, one line each, the one at its turn largest. */
export function agenda(labels) {
  const list = h("ol", { class: "wb-wall-points" });
  const title = h("h2", { class: "wb-wall-title" });
  const element = h("div", { class: "wb-wall-agenda" }, title, list);
  return {
    element,
    update({ content }) {
      const place = content.pages > 1 ? ` · ${phrase(labels["page.place"], content)}` : "";
      title.textContent = `${labels["agenda.title"]}${place}`;
      list.replaceChildren(...content.points.map((point) => line(labels, point)));
    },
    fit: () => largest(element, () => holds(list)),
  };
}

function line(labels, { title, minutes, state }) {
  return h(
    "li",
    { dataset: { state }, "aria-current": state === "now" ? "step" : null },
    h("span", { class: "wb-wall-sign", "aria-hidden": "true", text: SIGNS[state] }),
    h("span", { class: "wb-sr", text: `${labels[`agenda.${state}`]}: ` }),
    h("span", { class: "wb-wall-words", dir: "auto", text: title }),
    h("span", { class: "wb-wall-minutes", text: phrase(labels["agenda.minutes"], { minutes }) }),
  );
}
