import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { markedText } from "../../shared/marked_text.js";
import { phrase } from "../../shared/phrase.js";

export const KINDS = [
  "added",
  "removed",
  "reworded",
  "moved",
  "linked",
  "unlinked",
  "parked",
  "restored",
  "offers",
  "objective",
  "confirmed",
  "reopened",
];
const SIGN = {
  added: "+",
  removed: "−",
  reworded: "≈",
  moved: "↷",
  linked: "↷",
  unlinked: "↷",
  parked: "⤓",
  restored: "⤒",
  offers: "≡",
  objective: "◎",
  confirmed: "◎",
  reopened: "◎",
};

/** The changes of each kind that occurs, in one order: `[[kind, changes], ...]`. */
export function byKind(changes) {
  return KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind)]).filter(
    ([, some]) => some.length,
  );
}

/** All changes as lists under the names of their kinds; `showMe(node)` is called for one to be seen in the drawing. */
export function changeList(labels, changes, showMe) {
  return byKind(changes).map(([kind, some]) =>
    h(
      "section",
      { class: "wb-changes", dataset: { kind } },
      h(
        "h3",
        {},
        h("span", { class: "wb-change-sign", "aria-hidden": "true", text: SIGN[kind] }),
        `${labels[`kind.${kind}`]} (${some.length})`,
      ),
      h(
        "ul",
        {},
        some.map((change) => item(labels, change, showMe)),
      ),
    ),
  );
}

function item(labels, change, showMe) {
  return h(
    "li",
    { class: "wb-change" },
    h("p", { class: "wb-change-side", text: labels[`side.${change.side}`] }),
    told(labels, change),
    change.text && button(labels.show_me, () => showMe(change.node), { look: "quiet", about: change.text }),
  );
}

function told(labels, change) {
  const words = h("p", { class: "wb-change-words", dir: "auto", text: change.text });
  if (change.kind === "reworded") return sides(labels, change.was, change.now, "was", "now_reads");
  if (change.kind === "objective")
    return [words, sides(labels, change.was, change.now, "objective.was", "objective.now")];
  if (change.kind === "offers")
    return [
      words,
      h(
        "ul",
        { class: "wb-change-offers" },
        [...new Set([...change.was, ...change.now])].map((text) => offer(labels, change, text)),
      ),
    ];
  if (change.kind === "confirmed" || change.kind === "reopened")
    return [words, h("p", { class: "wb-change-place", dir: "auto", text: change.now })];
  return [
    words,
    place(labels, "place.from", change.from),
    place(labels, change.kind === "added" ? "place.under" : "place.to", change.to),
  ];
}

function place(labels, key, places = []) {
  return places.length
    ? h("p", {
        class: "wb-change-place",
        dir: "auto",
        text: phrase(labels[key], { places: places.join(labels["place.between"]) }),
      })
    : null;
}

function sides(labels, was, now, before, after) {
  const side = (label, text, which) =>
    h(
      "p",
      { class: "wb-change-words", dir: "auto" },
      h("span", { class: "wb-change-which", text: `${labels[label]} ` }),
      text ? markedText(was, now, which, labels) : labels["objective.none"],
    );
  return [side(before, was, "was"), side(after, now, "now")];
}

function offer(labels, change, text) {
  const gone = !change.now.includes(text);
  const fresh = !change.was.includes(text);
  const note = gone ? labels["diff.gone"] : fresh ? labels["diff.new"] : null;
  return h("li", { dir: "auto" }, h(gone ? "del" : fresh ? "ins" : "span", { text }), note && ` (${note})`);
}
