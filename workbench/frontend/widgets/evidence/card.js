import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { spoken } from "./period.js";

/** One piece of evidence to read; `acts`: `{edit(entry), remove(entry)}`, or null for reading only. */
export function card(labels, language, entry, acts) {
  const metric = entry.kind === "open_government_metrics";
  const about = [entry.figure, entry.unit, entry.source].filter(Boolean).join(" ") || entry.note;
  const where = [entry.place, entry.date && spoken(entry.date, language)].filter(Boolean).join(" · ");
  return h(
    "article",
    { class: "wb-proof" },
    metric &&
      h("p", {
        class: "wb-proof-kind",
        text: `${labels["kind.open_government_metrics"]} · ${labels[`dimension.${entry.dimension}`]}`,
      }),
    entry.figure &&
      h(
        "p",
        { class: "wb-proof-figure", dir: "auto" },
        h("strong", { text: metric ? phrase(labels.scale, { figure: entry.figure }) : entry.figure }),
        entry.unit && ` ${entry.unit}`,
      ),
    metric && bar(Number(entry.figure)),
    where && h("p", { class: "wb-proof-where", dir: "auto", text: where }),
    source(labels, entry),
    entry.note && h("p", { class: "wb-proof-note", dir: "auto", text: entry.note }),
    acts &&
      h(
        "div",
        { class: "wb-proof-tools" },
        button(labels.edit, () => acts.edit(entry), { look: "quiet", about }),
        button(labels.remove, () => acts.remove(entry), { look: "quiet", about }),
      ),
  );
}

function bar(share) {
  return h(
    "span",
    { class: "wb-proof-bar", "aria-hidden": "true" },
    h("span", { style: { width: `${Math.round(share * 100)}%` } }),
  );
}

// Python lets only http and https in; a browser that has been told otherwise still makes no link of anything else.
function source(labels, { source: words, link }) {
  if (!words && !link) return null;
  if (!/^https?:\/\//iu.test(link)) return h("p", { class: "wb-proof-source", dir: "auto", text: words });
  return h(
    "p",
    { class: "wb-proof-source", dir: "auto" },
    h(
      "a",
      { href: link, target: "_blank", rel: "noopener noreferrer" },
      words || link,
      h("span", { "aria-hidden": "true", text: " ↗" }),
      h("span", { class: "wb-sr", text: ` (${labels.opens})` }),
    ),
  );
}
