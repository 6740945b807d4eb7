// What other parts of the page hear of the tree and may ask of it: which node is selected; show me that one.

import { hearOwnWords } from "../../../shared/own_words.js";

const SELECTED = "workbench:node-selected";
const SHOW = "workbench:show-node";

/** Tell the window whenever the selection of `board` changes, and hand `show(id)` what others ask to see. Returns `stop()`. */
export function signals(board, show, where = window) {
  /** @type {string | null} */
  let told = null;

  function tell() {
    const node = board.selected && board.view.nodes.find(({ id }) => id === board.selected);
    const detail = node ? { node: node.id, text: node.text, kind: node.kind } : null;
    const signature = JSON.stringify(detail);
    if (signature === (told ?? "null")) return;
    told = signature;
    where.dispatchEvent(new CustomEvent(SELECTED, { detail }));
  }

  const asked = (event) => {
    const id = event.detail?.node;
    if (board.view.nodes.some((node) => node.id === id)) show(id);
  };
  where.addEventListener(SHOW, asked);
  const deaf = board.listen(tell);
  const stop = hearOwnWords((text) => board.expect(text), where);
  return () => {
    stop();
    where.removeEventListener(SHOW, asked);
    deaf();
  };
}
