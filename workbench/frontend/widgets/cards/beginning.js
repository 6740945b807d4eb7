import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { flat } from "../../shared/idea_search.js";
import { counted, phrase } from "../../shared/phrase.js";
import { unique } from "../../shared/unique.js";

/**
 * Where a card begins: the few objectives for which most speaks, with why; the others folded, with a search; or an empty
 * card. `begin(node)` gets the objective's id or null. Returns `element`, `reveal()` and `update(objectives, inviting)`.
 */
export function beginning(labels, begin) {
  const title = h("h2", { tabindex: "-1" });
  const lead = h("p", { class: "wb-sub" });
  const first = h("ul", { class: "wb-best" });
  const rest = others(labels, (item) => choice(labels, item, begin));
  const empty = button(labels["begin.empty"], () => begin(null));
  const element = h(
    "section",
    { class: "wb-beginning" },
    title,
    lead,
    first,
    rest.element,
    h("p", { class: "wb-or" }, empty),
  );
  /** @type {string | null} */
  let drawn = null;
  return {
    element,
    reveal: () => title.focus(),
    update(objectives, inviting) {
      const worded = objectives.filter((item) => item.text);
      title.textContent = inviting ? labels["empty.title"] : labels["begin.title"];
      lead.textContent =
        worded.length === 0 ? labels["begin.none"] : inviting ? labels["empty.lead"] : labels["begin.lead"];
      const key = JSON.stringify(worded);
      if (key === drawn) return;
      drawn = key;
      const best = worded.filter((item) => item.best);
      first.replaceChildren(...best.map((item) => choice(labels, item, begin)));
      first.hidden = best.length === 0;
      rest.update(
        worded.filter((item) => !item.best),
        best.length === 0,
      );
    },
  };
}

/** One objective: a button with its words, and what is known of it below. */
function choice(labels, item, begin) {
  const id = unique("wb-why");
  const marks = [
    labels[`objective.${item.kind}`],
    item.confirmed ? null : labels["choice.proposed"],
    item.cards?.length ? counted(labels, "choice.taken", item.cards.length) : null,
  ].filter(Boolean);
  return h(
    "li",
    { class: "wb-choosing", dataset: { kind: item.kind, confirmed: String(Boolean(item.confirmed)) } },
    h(
      "button",
      { type: "button", class: "wb-choice", "aria-describedby": id, onclick: () => begin(item.node) },
      h("span", { dir: "auto", text: item.text }),
    ),
    h(
      "div",
      { class: "wb-why", id },
      h(
        "p",
        { class: "wb-marks" },
        marks.map((text) => h("span", { text })),
      ),
      item.reasons?.length
        ? h(
            "ul",
            { class: "wb-reasons" },
            item.reasons.map((text) => h("li", { dir: "auto", text })),
          )
        : null,
    ),
  );
}

/** The objectives that are not shown first. Returns `element` and `update(items, open)`. */
function others(labels, draw) {
  const list = h("ul", { class: "wb-others" });
  const none = h("p", { class: "wb-sub", role: "status" });
  const id = unique("wb-search");
  const search = h("input", { id, type: "search", class: "wb-input", autocomplete: "off", oninput: () => show() });
  const finding = h("p", { class: "wb-finding" }, h("label", { for: id, text: labels["choice.search"] }), search);
  const heading = h("summary", {});
  const element = h("details", { class: "wb-remaining" }, heading, finding, none, list);
  let items = [];

  function show() {
    const words = flat(search.value).split(/\s+/u).filter(Boolean);
    const seen = items.filter(({ text, problem }) => words.every((word) => flat(`${text}\n${problem}`).includes(word)));
    list.replaceChildren(...seen.map(draw));
    none.textContent = words.length ? phrase(labels["choice.found"], { count: seen.length, total: items.length }) : "";
  }

  return {
    element,
    update(given, open) {
      items = given;
      element.hidden = given.length === 0;
      element.open ||= open;
      heading.textContent = counted(labels, "choice.others", given.length);
      finding.hidden = given.length < 6; // so few are seen at a glance
      show();
    },
  };
}
