// Who is on which node: what this page tells of itself and what it hears of the others. Nothing of it is ever stored.

import { Visitors } from "../../../shared/visitors.js";
import { createTelling } from "./telling.js";

const FADES = 1500; // ms after which a pointer that no longer moves is gone

/**
 * Presence on the tree of a board. `changed(nodes)` is called with the nodes whose visitors changed, `pointed(laser)` with
 * `{node, x, y}` or null. Returns `{at(id), point(place), stop()}`; `at(id)`: the people on a node.
 */
export function createPresence(board, changed, pointed, where = window) {
  const visitors = new Visitors(({ at }) => at?.tree === board.view.tree);
  const telling = createTelling(board, where);
  let fading = 0;

  function show(laser) {
    pointed(laser);
    clearTimeout(fading);
    fading = setTimeout(() => pointed(null), FADES);
  }

  function hear(event) {
    const { detail } = event;
    if (detail.anew) telling.anew();
    if (detail.anew || detail.group !== board.options.group) return;
    const touched = visitors.hear(detail);
    if (touched.size) changed(touched);
    const { laser } = detail;
    if (laser && !visitors.isMine(laser) && laser.tree === board.view.tree) show(laser);
  }

  where.addEventListener("workbench:presence", hear);
  const deaf = board.listen(telling.look);
  telling.arrive();
  return {
    at: (id) => visitors.on(id),
    /** Point at a place beside a node: shown here at once, to the others a few times a second. */
    point(place) {
      show({ node: place.node, x: place.x, y: place.y });
      telling.point(place);
    },
    stop() {
      where.removeEventListener("workbench:presence", hear);
      deaf();
      clearTimeout(fading);
      telling.stop();
    },
  };
}
