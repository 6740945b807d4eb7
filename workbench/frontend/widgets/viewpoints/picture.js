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
  let drawn = null;

  function part(kind, sign, ids, answers) {
    if (ids.length === 0) return null;
    const heading = h(
      "h3",
      {},
      h("span", { "aria-hidden": "true", text: `${sign} ` }),
      `${labels[`picture.${kind}`]} (${ids.length})`,
    );
    if (go === null) return h("section", { class: "wb-picture-part", dataset: { kind } }, heading);
    const named = ids
      .slice(0, NAMED)
      .map((id) => answers.find((answer) => answer.id === id))
      .filter(Boolean);
    return h(
      "section",
      { class: "wb-picture-part", dataset: { kind } },
      heading,
      h(
        "ul",
        {},
        named.map((answer) =>
          h(
            "li",
            {},
            h("button", {
              type: "button",
              class: "wb-picture-go",
              dir: "auto",
              onclick: () => go(answer.id),
              text: answer.text,
            }),
          ),
        ),
      ),
      ids.length > NAMED &&
        h("p", { class: "wb-sub", text: phrase(labels["picture.more"], { count: ids.length - NAMED }) }),
    );
  }

  return {
    element,
    update(question, view) {
      const texts = question.answers.map(({ id, text }) => [id, text]);
      const key = JSON.stringify([
        question.id,
        question.common,
        question.contested,
        texts,
        question.silent,
        view.shown,
      ]);
      if (key === drawn) return;
      drawn = key;
      element.hidden = !view.shown || question.answers.length === 0;
      const parts = [
        part("common", "✓", question.common, question.answers),
        part("contested", "⇄", question.contested, question.answers),
      ].filter(Boolean);
      const silent = view.sectors.filter((sector) => question.silent.includes(sector.id));
      element.replaceChildren(
        ...(parts.length > 0 ? parts : [h("p", { class: "wb-sub wb-picture-none", text: labels["picture.none"] })]),
        ...(silent.length > 0
          ? [
              h(
                "p",
                { class: "wb-silent" },
                h("span", { text: labels.silent }),
                silent.map((sector) =>
                  h("span", { class: "wb-silent-sector" }, shape(sector.id, sector.shape), sector.label),
                ),
              ),
            ]
          : []),
      );
    },
  };
}
