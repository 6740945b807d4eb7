// What the tree asks before it changes something: which wording, which arrow, which side, how to split, how to merge.

import { button } from "../../../shared/button.js";
import { dialog, h } from "../../../shared/dom.js";
import { short } from "../board.js";
import { partsOf } from "../graph/parts.js";
import { tidy } from "./words.js";

/** A form of choices inside a dialog: pressing one closes the dialog with its value. */
function choices(items) {
  const one = ({ value, text, disabled = false }) =>
    h("button", { class: "wb-button wb-tree-choice", value, dir: "auto", text, disabled });
  return h("form", { method: "dialog", class: "wb-tree-choices" }, items.map(one));
}

/** Which of the neighbours nearer the core? Resolves with its id, or with null. */
export function askNeighbour(board, near) {
  return dialog({
    title: board.say("unlink.which"),
    body: choices(near.map((id) => ({ value: id, text: short(board.textOf(id), 120) }))),
    actions: [{ name: "", label: board.say("cancel") }],
  });
}

/** Ask whether something joined to the core comes back as a cause or as an effect. */
export function askSide(board, text) {
  return dialog({
    title: board.say("restore.side"),
    body: text,
    actions: [
      { name: "effect", label: board.say("kind.effect") },
      { name: "cause", label: board.say("kind.cause"), primary: true },
    ],
  });
}

/** Which of the wordings that were written at the same time? Resolves with its words, or with null. */
export async function askWording(board, { text, offers }) {
  const texts = [text, ...offers];
  const chosen = await dialog({
    title: board.say("wordings.title"),
    body: [
      board.say(board.editable ? "wordings.body" : "wordings.read"),
      choices(texts.map((words, index) => ({ value: String(index), text: words, disabled: !board.editable }))),
    ],
    actions: [{ name: "", label: board.say("wordings.later") }],
  });
  return chosen === null ? null : texts[Number(chosen)];
}

/** Show a long text whole, and what it was merged from. */
export function showAll(board, { id, kind, merged = [] }) {
  const made = [
    h("p", { class: "wb-tree-made", text: board.say("merged.from") }),
    h(
      "ul",
      {},
      merged.map((text) => h("li", { dir: "auto", text })),
    ),
  ];
  return dialog({
    title: board.say(`kind.${kind}`),
    body: [board.textOf(id), ...(merged.length ? made : [])],
    actions: [{ name: "", label: board.say("close") }],
  });
}

/** The words of what several nodes become, chosen or written anew; null when it was thought better of. */
export async function askMerged(board, nodes) {
  const texts = [...new Set(nodes.map((id) => board.textOf(id)))];
  const field = wordsField(texts[0], board.say("merge.words"));
  const use = (text) => {
    field.value = text;
    field.focus();
  };
  const one = (text) => button(text, () => use(text), { class: "wb-button wb-tree-choice", dir: "auto" });
  const answer = await dialog({
    title: board.say("merge.title", { count: nodes.length }),
    body: [
      h("p", { text: board.say("merge.body") }),
      h("div", { class: "wb-tree-choices" }, texts.map(one)),
      h("label", { class: "wb-tree-label" }, h("span", { text: board.say("merge.words") }), field),
    ],
    actions: [
      { name: "", label: board.say("cancel") },
      { name: "merge", label: board.say("merge"), primary: true },
    ],
  });
  return answer === "merge" ? tidy(field.value) || null : null;
}

/** What the parts of a node say, every part in a field; null when it was thought better of. */
export async function askParts(board, id) {
  const list = h("ol", { class: "wb-parts" });
  const add = (text = "") => addPart(board, list, text);
  for (const text of partsOf(board.textOf(id), board.graph.nodes.get(id).merged)) add(text);
  const answer = await dialog({
    title: board.say("split.title"),
    body: [
      h("p", { text: board.say("split.body") }),
      list,
      button(board.say("split.more"), () => add().focus(), { look: "quiet" }),
    ],
    actions: [
      { name: "", label: board.say("cancel") },
      { name: "split", label: board.say("split"), primary: true },
    ],
  });
  if (answer !== "split") return null;
  return [...list.querySelectorAll("textarea")].map(({ value }) => tidy(value)).filter(Boolean);
}

function addPart(board, list, text) {
  const field = wordsField(text, board.say("split.part", { count: list.children.length + 1 }));
  const away = board.say("split.drop");
  const drop = button("×", () => list.children.length > 2 && item.remove(), {
    class: "wb-button wb-quiet wb-part-drop",
    title: away,
    "aria-label": away,
  });
  const item = h("li", {}, field, drop);
  list.append(item);
  return field;
}

function wordsField(text, label) {
  const field = h("textarea", {
    class: "wb-tree-words",
    dir: "auto",
    rows: "2",
    maxlength: "10000",
    value: text,
    "aria-label": label,
  });
  field.addEventListener("keydown", (event) => event.stopPropagation());
  return field;
}
