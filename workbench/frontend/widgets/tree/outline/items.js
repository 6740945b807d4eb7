// The elements of the rows: each stays as long as its row looks the same.

import { editorOf } from "../editing/editor.js";
import { drawRow, lookOf } from "./row.js";

/** The items of an outline; `act(name, row, button)` runs an action on a row. */
export class Items {
  /** @param {import("../board.js").Board} board */
  constructor(board, { write, shift }, act) {
    this.board = board;
    this.write = write;
    this.shift = shift;
    this.act = act;
    this.drawn = new Map(); // row key -> {signature, item}
  }

  /**
   * The item of a row; `here`: the keyboard is on it. Those that did not change stay where they are: an open editor must never be
   * taken out from under a writer's fingers.
   */
  of(row, here) {
    const { board, act } = this;
    const what = lookOf(board, row, { here, objection: this.shift.objection });
    const signature = JSON.stringify(what.writing ? "writing" : what);
    const old = this.drawn.get(row.key);
    if (what.writing) this.editor();
    if (old?.signature === signature) return old.item;
    const item = drawRow(board, what, { editor: () => this.editor(), act });
    this.drawn.set(row.key, { signature, item });
    return item;
  }

  editor() {
    return editorOf(this.board, this.write, () => {});
  }

  /** Give the keyboard to the editor in `outline`, once it stands there. */
  startWriting(outline) {
    queueMicrotask(() => {
      const field = outline.querySelector(".wb-editor-field");
      if (field && document.activeElement !== field) this.board.editing?.editor?.start();
      field?.scrollIntoView({ block: "nearest" });
    });
  }
}
