// One card of the canvas: the words of a node, what kind it is, and marks that hang on it.

import { h } from "../../../shared/dom.js";
import { short } from "../board.js";
import { badgeChips, badgesOf, badgeWords } from "../tools/badge.js";
import { hitOf, markedWords } from "../tools/marked.js";

/** What a screen reader says of a node: kind, words, what it leads to or follows from, and its marks. */
export function nameOf(board, id) {
  const words = badgeWords(badgesOf(board, board.graph.nodes.get(id)));
  return words ? `${placeOf(board, id)} ${words}.` : placeOf(board, id);
}

function placeOf(board, id) {
  const { graph } = board;
  const node = graph.nodes.get(id);
  const values = { kind: kindOf(board, node), text: short(board.textOf(id), 400) };
  const near = graph
    .inner(id)
    .map((other) => board.say("quote", { text: short(board.textOf(other), 80) }))
    .join(", ");
  if (!near) return board.say("name.alone", values);
  return board.say(graph.side(id) === "above" ? "name.follows" : "name.leads", { ...values, others: near });
}

/** The word for the kind of a node; on the objective tree the core is the core objective. */
export function kindOf(board, node) {
  return board.say(node.kind === "core" && board.objective ? "kind.objective" : `kind.${node.kind}`);
}

/** A card for `id`; `update(board)` brings it up to date and tells whether it may be higher or lower now, `heights` remembers how high it is at each width. */
export function createCard(id) {
  const pill = h("span", { class: "wb-pill" });
  const text = h("span", { class: "wb-text", dir: "auto" });
  const tags = h("span", { class: "wb-tags", hidden: true });
  const face = h("button", { type: "button", class: "wb-face", tabIndex: -1 }, text, tags);
  const offers = h("button", {
    type: "button",
    class: "wb-offers",
    hidden: true,
    tabIndex: -1,
    dataset: { act: "wordings" },
  });
  const element = h("div", { class: "wb-node", dataset: { node: id } }, pill, face, offers);
  const card = { id, element, face, heights: new Map(), editing: false, signature: null, look: null };

  function write(board, node) {
    const words = board.textOf(id);
    const badges = badgesOf(board, node);
    const signature = JSON.stringify([node.kind, words, badges]);
    const query = board.finding?.query ?? "";
    if (signature === card.signature && query === card.query) return false;
    if (query !== card.query) text.replaceChildren(...markedWords(board, words));
    card.query = query;
    if (signature === card.signature) return false;
    card.signature = signature;
    card.heights.clear();
    element.dataset.kind = node.kind;
    pill.textContent = kindOf(board, node);
    text.replaceChildren(...markedWords(board, words));
    tags.hidden = !badges.length;
    tags.replaceChildren(...badgeChips(badges));
    return true;
  }

  card.update = (board) => {
    const node = board.graph.nodes.get(id);
    const altered = write(board, node);
    const many = node.offers?.length ?? 0;
    const on = board.selected === id || board.picked.has(id);
    const pending = Boolean(node.ghost) || board.pending.has(id);
    const fresh = (board.fresh.get(id) ?? 0) > Date.now();
    const name = nameOf(board, id);
    // Writing to the page is what costs: of a thousand cards only those that look different are touched.
    const shown = board.shown === id;
    const hit = hitOf(board, id);
    const look = [many, on, board.picking, pending, fresh, shown, hit, name].join("|");
    if (look === card.look) return altered;
    card.look = look;
    offers.hidden = !many;
    if (many) {
      offers.textContent = board.say("wordings", { count: many + 1 });
      offers.setAttribute("aria-label", `${offers.textContent}: ${short(board.textOf(id), 60)}`);
    }
    face.setAttribute("aria-label", name);
    face.setAttribute("aria-pressed", String(on));
    element.classList.toggle("wb-selected", on);
    element.classList.toggle("wb-picked", on && board.picking);
    element.dataset.hit = hit;
    element.classList.toggle("wb-pending", pending);
    element.classList.toggle("wb-fresh", fresh);
    element.classList.toggle("wb-shown", shown);
    return altered;
  };

  /** Put the editor in place of the face, or take it away again. */
  card.edit = (editor) => {
    if (card.editing === Boolean(editor)) return false;
    card.editing = Boolean(editor);
    element.classList.toggle("wb-editing", card.editing);
    if (editor) element.insertBefore(editor, offers);
    else element.querySelector(".wb-editor")?.remove();
    return true;
  };
  card.clamped = () => text.scrollHeight > text.clientHeight + 1;
  return card;
}
