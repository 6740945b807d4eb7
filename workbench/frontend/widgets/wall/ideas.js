import { h } from "../../shared/dom.js";
import { unitOf } from "../../shared/fitting.js";
import { keyed } from "../../shared/keyed.js";
import { counted, phrase } from "../../shared/phrase.js";
import { heading } from "./heading.js";
import { goesOn, named, nameOf, spread } from "./idea_columns.js";
import { joinBlock } from "./join_block.js";

/** The brainstorm: only how many ideas there are while they are hidden, then one page of them in columns. */
export function ideas(labels) {
  const head = heading();
  const join = joinBlock(labels);
  const count = h("div", { class: "wb-wall-count" });
  const list = h("ul", { class: "wb-wall-ideas" });
  const foot = h("p", { class: "wb-wall-foot" });
  const element = h(
    "div",
    { class: "wb-wall-brainstorm" },
    head.element,
    h("div", { class: "wb-wall-waiting" }, count, join.element),
    list,
    foot,
  );
  /** @type {Map<string, HTMLElement>} */
  const rows = new Map();
  let sized = "";

  function rowOf(key) {
    const row = rows.get(key) ?? h("li", {});
    rows.set(key, row);
    return row;
  }

  /** One page of ideas; the name of a theme stands above the first of its ideas. */
  function show({ ideas: page, themed, apart, counts, continues }) {
    const names = themed ? page.filter(({ theme }, i) => i === 0 || theme !== page[i - 1].theme) : [];
    const present = new Set([...page.map(({ id }) => id), ...names.map(({ theme }) => `theme:${theme}`)]);
    for (const id of rows.keys()) if (!present.has(id)) rows.delete(id);
    list.dataset.apart = String(Boolean(themed && apart));
    keyed(
      list,
      page.flatMap((idea) => {
        const row = rowOf(idea.id);
        fill(row, idea, labels);
        if (!names.includes(idea)) return [row];
        const words = continues && idea === page[0] ? goesOn(idea.theme, labels) : nameOf(idea.theme, counts, labels);
        return [named(rowOf(`theme:${idea.theme}`), idea.theme, words), row];
      }),
    );
  }

  return {
    element,
    update(view) {
      const { content } = view;
      head.update(view);
      join.update(view.join);
      const hidden = !content.revealed || content.total === 0;
      element.dataset.hidden = String(hidden);
      list.hidden = foot.hidden = hidden;
      list.dataset.themed = String(Boolean(content.themed));
      count.replaceChildren(...(hidden ? counting(labels, content) : []));
      if (!hidden) show(content);
      foot.textContent = hidden ? "" : footing(labels, content);
      sized = "";
    },
    /** The words as large as the page allows, in as many columns as that size leaves room for. */
    fit() {
      join.fit();
      const size = `${list.clientWidth}×${list.clientHeight}`;
      if (list.hidden || size === sized) return;
      spread(list, labels, unitOf(element));
      sized = size;
    },
  };
}

function fill(row, idea, labels) {
  const look = JSON.stringify(idea);
  if (row.dataset.look === look) return;
  row.dataset.look = look;
  row.classList.toggle("wb-newest", idea.newest);
  row.replaceChildren(
    h("span", { class: "wb-wall-words", dir: "auto", text: idea.goes_on ? `… ${idea.text}` : idea.text }),
    idea.times > 1
      ? h(
          "span",
          { class: "wb-wall-times" },
          h("span", { "aria-hidden": "true", text: `×${idea.times}` }),
          h("span", { class: "wb-sr", text: counted(labels, "times", idea.times) }),
        )
      : "",
    idea.newest ? h("span", { class: "wb-wall-new", text: labels.newest }) : "",
  );
}

function counting(labels, { total, people, least, open }) {
  const next = total > 0 ? labels["ideas.hidden"] : open ? labels["ideas.write"] : "";
  return [
    total > 0 ? h("p", { class: "wb-wall-number", text: String(total) }) : "",
    total > 0 ? h("p", { class: "wb-wall-unit", text: counted(labels, "ideas", total) }) : "",
    people > 0 ? h("p", { class: "wb-wall-small", text: counted(labels, least ? "from.least" : "from", people) }) : "",
    h("p", { class: total > 0 ? "wb-wall-small" : "wb-wall-unit", text: next }),
  ];
}

function footing(labels, { total, page, pages, order, placing = null }) {
  return [
    placing !== null && labels["dots.placing"],
    placing ? counted(labels, "dots.placed", placing) : "",
    pages > 1 && phrase(labels["page.place"], { page, pages }),
    counted(labels, "ideas.shown", total),
    order === "support" && labels["order.support"],
  ]
    .filter(Boolean)
    .join(" · ");
}
