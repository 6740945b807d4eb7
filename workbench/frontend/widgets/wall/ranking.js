import { h } from "../../shared/dom.js";
import { holds, largest } from "../../shared/fitting.js";
import { counted, phrase } from "../../shared/phrase.js";
import { shape } from "../../shared/shape.js";

/** The result of the dots: the ideas that have some, those with most first, and how many are of which sector. */
export function ranking(labels) {
  const list = h("ol", { class: "wb-wall-ranking" });
  const foot = h("p", { class: "wb-wall-foot" });
  const element = h(
    "div",
    { class: "wb-wall-dots" },
    h("h2", { class: "wb-wall-title", text: labels["dots.title"] }),
    list,
    foot,
  );
  return {
    element,
    update({ content }) {
      const { ranked, enough } = content;
      const none = h("li", { class: "wb-wall-instead", text: labels[enough ? "dots.none" : "dots.few"] });
      list.replaceChildren(...(ranked.length ? ranked.map((idea) => row(labels, idea, content.groups)) : [none]));
      foot.replaceChildren(...footing(labels, content));
    },
    fit: () => largest(element, () => holds(list)),
  };
}

function row(labels, idea, groups) {
  return h(
    "li",
    {},
    h("b", { class: "wb-wall-rank", text: idea.goes_on ? "" : phrase(labels["dots.rank"], { rank: idea.rank }) }),
    h("span", { class: "wb-wall-words", dir: "auto", text: idea.goes_on ? `… ${idea.text}` : idea.text }),
    h("b", { class: "wb-wall-dotted", text: idea.goes_on ? "" : counted(labels, "dots.count", idea.dots) }),
    h("span", { class: "wb-wall-shares" }, idea.goes_on ? [] : shares(idea.dot_shares, groups)),
  );
}

/** How many of the dots are of which sector, each by its shape; the foot says which is which. */
function shares(counts, groups) {
  return groups.flatMap(({ id, label }, i) =>
    counts[i] > 0 ? h("span", {}, shape(id), h("span", { class: "wb-sr", text: `${label}: ` }), String(counts[i])) : [],
  );
}

function footing(labels, { page, pages, total, groups, enough }) {
  const sectors = groups.map(({ id, label }) => h("span", {}, shape(id), label));
  const place = pages > 1 && h("span", { text: phrase(labels["page.place"], { page, pages }) });
  return [...sectors, enough && h("span", { text: counted(labels, "dots.total", total) }), place].filter(Boolean);
}
