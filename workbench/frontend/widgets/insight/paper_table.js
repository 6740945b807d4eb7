import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { ANSWERS } from "./agreement.js";

/** @typedef {import("./desk.js").Sector} Sector */

/**
 * A number to be typed for each sector and answer; `enter(sector, answer, input)` is told of each one typed. Returns
 * `element` and `update(sectors, counts)`; a number somebody is typing stays.
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {(sector: string, answer: string, input: HTMLInputElement) => unknown} enter
 */
export function paperTable(labels, enter) {
  const element = h("table", { class: "wb-paper-table" });
  /** @type {{ sector: string, answer: string, input: HTMLInputElement }[]} */
  let cells = [];
  let drawn = "";
  return {
    element,
    /**
     * @param {Sector[]} sectors
     * @param {import("./desk.js").Arrow["paper"]} counts
     */
    update(sectors, counts) {
      const seats = sectors.map(({ id }) => id).join();
      if (seats !== drawn) {
        drawn = seats;
        cells = sectors.flatMap((sector) => ANSWERS.map((answer) => cell(labels, sector, answer, enter)));
        element.replaceChildren(head(labels), body(sectors, cells));
      }
      for (const { sector, answer, input } of cells) {
        const count = counts?.[sector]?.[answer];
        if (input !== document.activeElement) input.value = count ? String(count) : "";
      }
    },
  };
}

/**
 * @param {import("../../shared/phrase.js").Labels} labels
 * @param {Sector} sector
 * @param {string} answer
 * @param {(sector: string, answer: string, input: HTMLInputElement) => unknown} enter
 */
function cell(labels, sector, answer, enter) {
  const input = h("input", {
    type: "number",
    min: "0",
    max: "500",
    inputmode: "numeric",
    class: "wb-number",
    "aria-label": phrase(labels["paper.cell"], { sector: sector.label, answer: labels[answer] }),
    onchange: () => enter(sector.id, answer, input),
  });
  return { sector: sector.id, answer, input };
}

/** @param {import("../../shared/phrase.js").Labels} labels */
function head(labels) {
  const names = ANSWERS.map((answer) => h("th", { scope: "col", text: labels[answer] }));
  return h("thead", {}, h("tr", {}, h("td", {}), names));
}

/**
 * @param {Sector[]} sectors
 * @param {{ sector: string, input: HTMLInputElement }[]} cells
 */
function body(sectors, cells) {
  const row = (sector) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, shape(sector.id, sector.shape), h("span", { text: sector.label })),
      cells.filter((one) => one.sector === sector.id).map(({ input }) => h("td", {}, input)),
    );
  return h("tbody", {}, sectors.map(row));
}
