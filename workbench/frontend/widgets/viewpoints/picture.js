import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

const NAMED = 4; // answers named in the summary; the rest are counted

/**
 * One question at a glance: where all sectors agree, where they differ, who has not answered. `go(answer)` leads to
 * an answer; null on a wall, where the answers themselves stand just below and the numbers are enough.
 * Returns `element` and `update(question, view)`.
 */
export function picture(labels, go) {
  const element = h("div", { class: "wb-picture" });
  let drawn = "";
  return {
    element,
    update(question, view) {
      const next = lookOf(question, view);
      if (next === drawn) return;
      drawn = next;
      element.hidden = !view.shown || question.answers.length === 0;
      const parts = [
        ...part({ labels, go, room: view.room }, { kind: "common", sign: "✓", ids: question.common }, question.answers),
        ...part(
          { labels, go, room: view.room },
          { kind: "contested", sign: "⇄", ids: question.contested },
          question.answers,
        ),
      ];
      const none = h("p", { class: "wb-sub wb-picture-none", text: labels[go ? "picture.none" : "picture.none.wall"] });
      const silent = [...view.sides, ...view.sectors].filter(
        ({ id }, i, all) => question.silent.includes(id) && all.findIndex((side) => side.id === id) === i,
      );
      element.replaceChildren(...(parts.length > 0 ? parts : [none]), ...silentOf(labels, silent));
    },
  };
}

/** All that the picture shows, to tell whether it has changed. */
function lookOf({ id, common, contested, answers, silent }, { shown, room }) {
  return JSON.stringify([
    id,
    common,
    contested,
    answers.map((answer) => [answer.id, answer.text]),
    silent,
    shown,
    room,
  ]);
}

/** The answers that all agree on, or differ on: how many, and the first of them by name. Returns elements. */
function part({ labels, go, room }, { kind, sign, ids }, answers) {
  if (ids.length === 0) return [];
  const heading = h(
    "h3",
    {},
    h("span", { "aria-hidden": "true", text: `${sign} ` }),
    `${labels[`picture.${kind}${room ? ".room" : ""}`]} (${ids.length})`,
  );
  const named = ids
    .slice(0, NAMED)
    .map((id) => answers.find((answer) => answer.id === id))
    .filter(Boolean);
  return [
    h(
      "section",
      { class: "wb-picture-part", dataset: { kind } },
      heading,
      go &&
        h(
          "ul",
          {},
          named.map((answer) => doorTo(answer, go)),
        ),
      go &&
        ids.length > NAMED &&
        h("p", { class: "wb-sub", text: phrase(labels["picture.more"], { count: ids.length - NAMED }) }),
    ),
  ];
}

function doorTo({ id, text }, go) {
  return h("li", {}, h("button", { type: "button", class: "wb-picture-go", dir: "auto", onclick: () => go(id), text }));
}

/** The sectors that have not answered, if there are any. Returns elements. */
function silentOf(labels, sectors) {
  if (sectors.length === 0) return [];
  const names = sectors.map(({ id, label, shape: glyph }) =>
    h("span", { class: "wb-silent-sector" }, shape(id, glyph), label),
  );
  return [h("p", { class: "wb-silent" }, h("span", { text: labels.silent }), names)];
}
