import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";
import { ANSWERS } from "./agreement.js";

/** Votes of people without a device, entered by the facilitator sector by sector; `arrowNow()` is the arrow they are for. */
export function paperVotes(desk, arrowNow) {
  const { labels } = desk;
  const cells = new Map(); // "sector answer" -> input
  const table = h("table", { class: "wb-paper-table" });
  const element = h(
    "details",
    { class: "wb-paper" },
    h("summary", { text: labels.paper }),
    h("p", { class: "wb-help", text: labels["paper.help"] }),
    table,
  );

  function cell(sector, answer) {
    const input = h("input", {
      type: "number",
      min: "0",
      max: "500",
      inputmode: "numeric",
      class: "wb-number",
      "aria-label": phrase(labels["paper.cell"], { sector: sector.label, answer: labels[answer] }),
      onchange: () => enter(sector.id, answer, input),
    });
    cells.set(`${sector.id} ${answer}`, input);
    return h("td", {}, input);
  }

  function build() {
    table.append(
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("td", {}),
          ANSWERS.map((answer) => h("th", { scope: "col", text: labels[answer] })),
        ),
      ),
      h(
        "tbody",
        {},
        desk.view.sectors.map((sector) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, shape(sector.id, sector.shape), h("span", { text: sector.label })),
            ANSWERS.map((answer) => cell(sector, answer)),
          ),
        ),
      ),
    );
  }

  async function enter(sector, answer, input) {
    const { cause, effect } = arrowNow();
    const count = Math.trunc(Number(input.value || 0));
    if (await desk.act("enter_paper_votes", { cause, effect, sector, answer, count })) announce(labels["paper.saved"]);
    else input.value = arrowNow().paper?.[sector]?.[answer] ?? "";
  }

  return {
    element,
    update(arrow) {
      const { editable, facilitator } = desk.view;
      element.hidden = !(editable && facilitator);
      if (element.hidden) return;
      if (!cells.size) build();
      for (const [key, input] of cells) {
        const [sector, answer] = key.split(" ");
        const count = arrow.paper?.[sector]?.[answer];
        if (input !== document.activeElement) input.value = count ? String(count) : "";
      }
    },
  };
}
