// In a notebook of one's own the kernel hears which card is selected, and may ask for one to be shown (options.tells).

import { operationId } from "../../../shared/channel.js";

/**
 * Tell the kernel of the selection of `board`, and `show(id)` what it asks for: once each time it asks. Returns what ends it.
 * @param {import("../../../shared/model.js").WidgetModel} model
 * @param {import("../board.js").Board} board
 * @param {(id: string) => void} show
 */
export function followChosen(model, board, show) {
  if (!model.get("options").tells) return () => {};
  /** @type {string | null} */
  let told = null;
  let shown = asked()?.count ?? 0; // what was asked of an earlier view of the widget is over

  function asked() {
    return model.get("mine")?.reveal;
  }

  function tell() {
    const { selected } = board;
    if (!selected || selected === told || !board.isInView(selected)) return;
    told = selected;
    // Not through the channel: it counts when it is said, and not each time again when a kernel comes back.
    model.send({ kind: "intent", op: operationId(), intent: "select_node", data: { node: selected } });
  }

  function hear() {
    const wish = asked();
    if (!wish || wish.count === shown) return;
    shown = wish.count;
    told = wish.node; // the kernel knows
    if (board.isInView(wish.node)) show(wish.node);
  }

  model.on("change:mine", hear);
  const deaf = board.listen(tell);
  return () => {
    model.off("change:mine", hear);
    deaf();
  };
}
