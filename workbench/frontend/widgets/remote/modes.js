import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/** What the wall can show, a button each; those about one card take the one chosen on the tree. */
export function modes(desk) {
  const { labels, attempt } = desk;
  const title = h("h3", { class: "wb-remote-what", id: "wb-remote-what", text: labels.what });
  const grid = h("div", { class: "wb-remote-modes", role: "group", "aria-labelledby": title.id });
  const about = h("p", { class: "wb-remote-about", dir: "auto" });
  const vote = h("p", { class: "wb-remote-about wb-remote-vote" });
  const help = h("p", { class: "wb-remote-about", text: labels["choose.card"] });
  /** @type {Map<string, HTMLButtonElement>} */
  const buttons = new Map();

  function choose(mode) {
    const node = mode.node === "never" ? null : nodeFor(desk, mode);
    if (!mode.possible || (mode.node === "must" && !node)) return undefined;
    return attempt("show_on_wall", node ? { mode: mode.id, node } : { mode: mode.id });
  }

  function buttonOf({ id }) {
    const known = buttons.get(id) ?? button("", () => choose(desk.view.modes.find((mode) => mode.id === id)));
    buttons.set(id, known);
    return known;
  }

  return {
    element: h("div", {}, title, vote, grid, about, help),
    update() {
      const { modes: all, chosen } = desk.view;
      if (grid.children.length !== all.length) grid.replaceChildren(...all.map(buttonOf));
      for (const mode of all) show(buttonOf(mode), mode, mode.id === chosen, labels, desk);
      vote.hidden = !desk.view.vote;
      vote.textContent = vote.hidden ? "" : labels[`vote.${desk.view.vote}`];
      about.hidden = !desk.selected;
      about.textContent = desk.selected ? phrase(labels["card.chosen"], { text: desk.selected.text }) : "";
      help.hidden = Boolean(desk.selected) || !all.some(({ node, possible }) => node === "must" && possible);
    },
  };
}

/** The card a mode would show: the one chosen on the tree, else for a card the one the wall is at. */
function nodeFor({ selected, view }, mode) {
  if (selected && selected.kind !== "parked") return selected.node;
  return mode.node === "must" ? view.node : null;
}

function show(element, mode, on, labels, desk) {
  const able = mode.possible && (mode.node !== "must" || Boolean(nodeFor(desk, mode)));
  element.textContent = mode.id === "follow" ? phrase(labels.follow, { stage: mode.title }) : mode.title;
  element.setAttribute("aria-pressed", String(on));
  element.setAttribute("aria-disabled", String(!able));
}
