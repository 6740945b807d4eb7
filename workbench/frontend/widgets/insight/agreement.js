import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

export const ANSWERS = ["yes", "no", "unsure"];

/**
 * How far people agree on an arrow: a bar for all, one for each sector, each with its numbers in words. Under the Chatham
 * House Rule (R5) there are no sectors: how many `of` the room, or of those who answered, say that it is so.
 */
export function agreement(desk, votes, of = votes?.total) {
  const { labels } = desk;
  if (!votes?.total) return h("p", { class: "wb-help", text: labels["votes.none"] });
  if (!votes.groups) return h("p", { class: "wb-help", text: phrase(labels["votes.few"], { count: votes.total }) });
  const sectors = Object.fromEntries(desk.view.sectors.map((sector) => [sector.id, sector]));
  const room = votes.groups.length === 1 && votes.groups[0].sectors.includes("whole_room");
  const head = room ? phrase(labels["votes.room"], { yes: votes.whole.yes, total: of }) : null;
  const paper = votes.paper ? ` (${phrase(labels["votes.paper"], { count: votes.paper })})` : "";
  return h(
    "div",
    { class: "wb-agreement" },
    row(
      labels,
      [h("b", { text: (head ?? phrase(labels["votes.whole"], { count: votes.total })) + paper })],
      votes.whole,
    ),
    apart(votes.groups).map((group) => row(labels, nameOf(labels, group, sectors), group)),
    votes.groups.length > 1 && h("p", { class: "wb-help", text: phrase(labels["votes.equal"], votes.equal) }),
  );
}

/** The groups to draw beside the whole: none where all are one, for its bar would be drawn twice. */
function apart(groups) {
  return groups.length > 1 ? groups : [];
}

/** A sector by its shape and name; those of a few answers together by one shape, so that nobody's answer can be told. */
function nameOf(labels, group, sectors) {
  if (group.sectors.length > 1) return [shape("rest", "●"), h("span", { text: labels["votes.others"] })];
  const sector = sectors[group.sectors[0]];
  return [shape(sector.id, sector.shape), h("span", { text: sector.label })];
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
