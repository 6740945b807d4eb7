import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

export const ANSWERS = ["yes", "no", "unsure"];

/** How far people agree on an arrow: a bar for all, one for each sector, each with its numbers in words. */
export function agreement(desk, votes) {
  const { labels } = desk;
  if (!votes?.total) return h("p", { class: "wb-help", text: labels["votes.none"] });
  if (!votes.groups) return h("p", { class: "wb-help", text: phrase(labels["votes.few"], { count: votes.total }) });
  const sectors = Object.fromEntries(desk.view.sectors.map((sector) => [sector.id, sector]));
  const paper = votes.paper ? ` (${phrase(labels["votes.paper"], { count: votes.paper })})` : "";
  return h(
    "div",
    { class: "wb-agreement" },
    row(labels, [h("b", { text: phrase(labels["votes.whole"], { count: votes.total }) + paper })], votes.whole),
    votes.groups.map((group) =>
      row(
        labels,
        nameOf(
          labels,
          group.sectors.map((id) => sectors[id]),
        ),
        group,
      ),
    ),
    h("p", { class: "wb-help", text: phrase(labels["votes.equal"], votes.equal) }),
  );
}

function nameOf(labels, sectors) {
  const marks = sectors.map((sector) => shape(sector.id, sector.shape));
  const names = sectors.map((sector) => sector.label).join(", ");
  return [
    ...marks,
    h("span", { text: sectors.length > 1 ? phrase(labels["votes.together"], { sectors: names }) : names }),
  ];
}

function row(labels, name, counts) {
  const total = ANSWERS.reduce((sum, answer) => sum + counts[answer], 0);
  const parts = ANSWERS.filter((answer) => counts[answer]).map((answer) =>
    h("i", { dataset: { answer }, style: { width: `${(100 * counts[answer]) / total}%` } }),
  );
  return h(
    "div",
    { class: "wb-agree-row" },
    h("div", { class: "wb-agree-name" }, name),
    h("div", { class: "wb-agree-bar", "aria-hidden": "true" }, parts),
    h("div", { class: "wb-agree-words", text: phrase(labels["votes.row"], counts) }),
  );
}
