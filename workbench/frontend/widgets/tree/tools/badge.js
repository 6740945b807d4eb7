// The marks on a node: what was found, marked, proved or where it comes from. A small line icon with its words beside it.

import { h } from "../../../shared/dom.js";
import { icon } from "./icon.js";

const ICONS = {
  finding: "finding",
  mark: "mark",
  evidence: "evidence",
  source: "source",
  merged: "merge",
  unsure: "unsure",
  lock: "lock",
};
const ROOMY = 3; // more marks than these show their icons only; the words stay in their name

/** The marks of a node: `[{code, label, tone}]`, the last ones being that it was merged and that its wording is to be confirmed. */
export function badgesOf(board, node) {
  if (!node.merged?.length && !node.unsure) return node.badges ?? [];
  const made = node.merged?.length ? [{ code: "merged", label: board.say("merged.mark"), tone: "merged" }] : [];
  return [
    ...(node.badges ?? []),
    ...made,
    ...(node.unsure ? [{ code: "unsure", label: board.say("unsure"), tone: "unsure" }] : []),
  ];
}

/** What a screen reader says of the marks, after the node's own name. */
export function badgeWords(badges) {
  return badges.map(({ label }) => label).join(", ");
}

/** A chip for every mark. */
export function badgeChips(badges) {
  const tight = badges.length > ROOMY;
  return badges.map(({ code, label, tone }) =>
    h(
      "span",
      {
        class: tight ? "wb-badge wb-tight" : "wb-badge",
        title: label,
        dataset: { tone: tone in ICONS ? tone : "mark", code },
      },
      icon(ICONS[tone] ?? "mark"),
      h("span", { class: tight ? "wb-sr" : "wb-badge-words", dir: "auto", text: label }),
    ),
  );
}
