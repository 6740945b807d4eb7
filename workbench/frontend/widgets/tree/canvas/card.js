// One card of the canvas: the words of a node, what kind it is, and marks that hang on it.

import { h, hide } from "../../../shared/dom.js";
import { short } from "../board.js";
import { badgeChips, badgesOf, badgeWords } from "../tools/badge.js";
import { hitOf, markedWords } from "../tools/marked.js";
import { letterOf } from "../voted.js";
import { Extras } from "./extra.js";

/** What a screen reader says of a node: kind, words, what it leads to or follows from, and its marks. */
export function nameOf(board, id) {
  const letter = letterOf(board, id);
  const words = badgeWords(badgesOf(board, board.graph.nodes.get(id)));
  return [letter && `${letter}.`, placeOf(board, id), words && `${words}.`].filter(Boolean).join(" ");
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

/** A card for the node `id`; `heights` remembers how high it is at each width. */
export class Card {
  /** @param {string} id */
  constructor(id) {
    this.id = id;
    this.pill = h("span", { class: "wb-pill" });
    this.text = h("span", { class: "wb-text", dir: "auto" });
    this.face = h("button", { type: "button", class: "wb-face", tabIndex: -1 }, this.text);
    /** @type {HTMLElement | null} */
    this.tags = null; // its marks, if it ever had any
    this.element = h("div", { class: "wb-node", dataset: { node: id } }, this.pill, this.face);
    this.extras = new Extras(this.element);
    this.heights = new Map(); // width -> height
    this.editing = false;
    this.signature = ""; // what is written on it
    this.named = { of: "", name: "" }; // what a screen reader says of it, and what that was made of
    /** @type {string | null} */
    this.query = null; // what is marked in its words
    /** @type {ReturnType<typeof stateOf> | null} */
    this.state = null; // what it shows besides the words
    /** @type {object | null} */
    this.box = null; // where it was last put
  }

  /** Bring it up to date; tells whether it may be higher or lower now. */
  update(board) {
    const node = board.graph.nodes.get(this.id);
    const altered = this.write(board, node);
    const state = stateOf(board, node, this.name(board));
    // Writing to the page is what costs: of a thousand cards only those that look different are touched.
    if (!this.state || differ(state, this.state)) this.dress(board, state);
    this.state = state;
    return altered;
  }

  /** What a screen reader says of it; made anew when something is different that is said. */
  name(board) {
    let of = `${this.signature}|${letterOf(board, this.id)}|${board.view.may}`;
    for (const other of board.graph.inner(this.id)) of += `|${board.textOf(other)}`;
    if (of !== this.named.of) this.named = { of, name: nameOf(board, this.id) };
    return this.named.name;
  }

  /** Write its kind, words and marks, if they are others; tells whether they were. */
  write(board, node) {
    const words = board.textOf(this.id);
    const badges = badgesOf(board, node);
    const signature = `${node.kind}|${words}|${badges.length ? JSON.stringify(badges) : ""}`;
    const query = board.finding?.query ?? "";
    const [altered, sought] = [signature !== this.signature, query !== this.query];
    if (altered || sought) this.text.replaceChildren(...markedWords(board, words));
    this.query = query;
    if (!altered) return false;
    this.signature = signature;
    this.heights.clear();
    this.element.dataset.kind = node.kind;
    this.pill.textContent = kindOf(board, node);
    this.mark(badges);
    return true;
  }

  /** Show its marks under its words. */
  mark(badges) {
    if (!this.tags && !badges.length) return;
    const tags = this.tags ?? h("span", { class: "wb-tags" });
    if (!this.tags) this.face.append(tags);
    this.tags = tags;
    hide(tags, !badges.length);
    tags.replaceChildren(...badgeChips(badges));
  }

  /** Put it where its box is, if that is another. */
  put(box) {
    if (box === this.box) return;
    this.box = box;
    this.element.style.transform = `translate(${box.x}px, ${box.y}px)`;
  }

  /** Make it look as its state is. */
  dress(board, { many, on, picking, pending, fresh, shown, hit, letter, open, name, away, bears }) {
    const { element, face } = this;
    this.offer(board, many);
    this.offerFold(board, { away, bears: bears && on && !picking });
    face.setAttribute("aria-label", name);
    face.setAttribute("aria-pressed", String(on));
    element.classList.toggle("wb-selected", on);
    element.classList.toggle("wb-picked", on && picking);
    element.dataset.hit = hit;
    element.classList.toggle("wb-pending", pending);
    element.classList.toggle("wb-fresh", Boolean(fresh));
    const news = this.extras.show("news", Boolean(fresh));
    if (news) news.textContent = board.say(`fresh.${fresh}`);
    element.classList.toggle("wb-shown", shown);
    element.classList.toggle("wb-open", open);
    element.classList.toggle("wb-voted", Boolean(letter));
    const mark = this.extras.show("letter", Boolean(letter));
    if (mark) mark.textContent = letter;
  }

  /** Show that there are `many` other wordings. */
  offer(board, many) {
    const offers = this.extras.show("offers", many > 0);
    if (!offers) return;
    offers.textContent = board.say("wordings", { count: many + 1 });
    offers.setAttribute("aria-label", `${offers.textContent}: ${short(board.textOf(this.id), 60)}`);
  }

  /** Show that `away` cards are folded away, or on a chosen card that `bears` others that they can be. */
  offerFold(board, { away, bears }) {
    const fold = this.extras.show("fold", away > 0 || bears);
    if (!fold) return;
    fold.textContent = away ? furtherWords(board, this.id, away) : "−";
    fold.classList.toggle("wb-away", away > 0);
    const said = board.narrow ? `${fold.textContent} ${awayWords(board, away)}` : awayWords(board, away);
    fold.setAttribute("aria-label", away ? said : board.say("fold")); // whoever speaks to the page says what they see
  }

  /** Put the editor in place of the face, or take it away again. */
  edit(editor) {
    if (this.editing === Boolean(editor)) return false;
    this.editing = Boolean(editor);
    this.element.classList.toggle("wb-editing", this.editing);
    if (editor) this.face.after(editor);
    else this.element.querySelector(".wb-editor")?.remove();
    return true;
  }

  /** Whether its words are longer than what it shows. */
  clamped() {
    return this.text.scrollHeight > this.text.clientHeight + 1;
  }
}

/** How many cards lie further out: in words on a phone, where there is room below the card; elsewhere their number. */
function furtherWords(board, id, count) {
  if (!board.narrow) return `+${count}`;
  const key = `branch.further.${board.graph.nodes.get(id).kind}`;
  return board.say(count === 1 ? `${key}.one` : key, { count });
}

/** How many cards are folded away, and that pressing shows them. */
function awayWords(board, count) {
  return board.say(count === 1 ? "branch.away.one" : "branch.away", { count });
}

/** Whether two states are not the same. */
function differ(one, other) {
  for (const key in one) if (one[key] !== other[key]) return true;
  return false;
}

/** What a card shows of its node besides the words. */
function stateOf(board, { id, offers, ghost, open }, name) {
  const away = board.drawn.hidden.get(id) ?? 0;
  return {
    many: offers?.length ?? 0,
    on: board.selected === id || board.picked.has(id),
    picking: board.picking,
    pending: Boolean(ghost) || board.pending.has(id),
    fresh: board.fresh.of(id),
    shown: board.shown === id,
    hit: hitOf(board, id),
    letter: letterOf(board, id),
    open: Boolean(open),
    name: away ? `${name} ${awayWords(board, away)}.` : name,
    away,
    narrow: board.narrow && away > 0,
    bears: board.graph.side(id) !== "core" && board.graph.outer(id).length > 0,
  };
}
