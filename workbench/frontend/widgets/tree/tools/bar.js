// The quiet bar of the widget: undo, redo, zoom, fit, the other view, the keys.

import { dialog, h, hide } from "../../../shared/dom.js";
import { nameStep } from "../../../shared/history.js";
import { icon } from "./icon.js";

const KEYS = [
  "enter",
  "tab",
  "arrows",
  "delete",
  "undo",
  "find",
  "select",
  "together",
  "move",
  "link",
  "split",
  "fold",
  "only",
  "menu",
  "zoom",
  "escape",
];

/** The bar; `does`: name -> function for each of its tools. */
export function createBar(board, does) {
  const button = (name, picture, wordless = false) =>
    h(
      "button",
      {
        type: "button",
        class: "wb-button wb-quiet wb-tool",
        dataset: { tool: name },
        title: board.say(name),
        "aria-label": wordless ? board.say(name) : null,
        onclick: does[name],
      },
      icon(picture),
      wordless ? null : h("span", { text: board.say(name) }),
    );
  const undo = button("undo", "undo");
  const redo = button("redo", "redo", true);
  const camera = h(
    "span",
    { class: "wb-bar-group wb-bar-camera" },
    button("away", "away", true),
    button("fit", "fit"),
    button("closer", "closer", true),
  );
  const find = button("find", "find", true);
  const pick = button("pick", "pick", true);
  const pointer = button("pointer", "pointer", true);
  const toOutline = button("outline", "outline");
  const toCanvas = button("canvas", "canvas");
  const keys = button("keys", "keys", true);
  const history = h("span", { class: "wb-bar-group" }, undo, redo);
  const right = h("span", { class: "wb-bar-right", hidden: true });
  const element = h(
    "div",
    { class: "wb-bar", role: "toolbar", "aria-label": board.say("tools") },
    history,
    right,
    find,
    pick,
    pointer,
    camera,
    toOutline,
    toCanvas,
    keys,
  );

  return {
    element,
    update() {
      const canvas = board.surface === "canvas";
      hide(history, !board.editable);
      hide(pick, !board.editable || board.objective);
      pick.setAttribute("aria-pressed", String(board.picking));
      tellSteps(board, undo, redo);
      tellRight(board, right);
      hide(camera, !canvas || (board.narrow && Boolean(board.editing))); // it would lie over what is written
      hide(pointer, !canvas || !board.options.pointer);
      pointer.setAttribute("aria-pressed", String(Boolean(board.pointing)));
      hide(keys, !canvas || !board.editable);
      hide(toOutline, !canvas);
      hide(toCanvas, canvas);
    },
  };
}

/** What undo and redo would do is in their names. */
function tellSteps(board, undo, redo) {
  undo.disabled = !board.view.can_undo;
  redo.disabled = !board.view.can_redo;
  nameStep(undo, board.say("undo"), board.mine.undo);
  nameStep(redo, board.say("redo"), board.mine.redo);
}

/** Where not everybody edits the bar says so, beside what is used to edit. */
function tellRight(board, right) {
  const may = board.options.mode === "edit" && !board.objective ? (board.view.may ?? "edit") : "edit";
  hide(right, may === "edit");
  right.textContent = may === "edit" ? "" : board.say(`may.${may}`);
}

/** The list of keys, in a dialog. */
export function showKeys(board) {
  const rows = KEYS.flatMap((name) => [
    h("dt", {}, h("kbd", { text: board.say(`key.${name}`) })),
    h("dd", { text: board.say(`key.${name}.does`) }),
  ]);
  return dialog({
    title: board.say("keys"),
    body: h("dl", { class: "wb-tree-keys" }, rows),
    actions: [{ name: "", label: board.say("close"), primary: true }],
  });
}
