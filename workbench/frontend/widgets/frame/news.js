import { announce, leaveBehind } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { written } from "../../shared/writing_place.js";

/**
 * Says what changed for everybody: a new stage, one that begins, is closed or reopened. The first `tell(stage, { open, begun })` only says
 * where things stand; `stage` is the label of the present stage, or null.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function news(labels) {
  /** @type {{ stage: string | null, open: boolean, begun: boolean } | null} */
  let before = null;
  return {
    /**
     * @param {string | null} stage
     * @param {{ open: boolean, begun: boolean }} now
     */
    tell(stage, { open, begun }) {
      if (before !== null && stage !== null && stage !== before.stage) {
        leaveBehind();
        beginAtTheTop();
        announce(phrase(labels["stages.new"], { stage }));
      } else if (before !== null && open !== before.open)
        announce(open ? labels[before.begun ? "reopened" : "begun"] : labels.closed);
      before = { stage, open, begun };
    },
  };
}

/** A new stage is read from its beginning; whoever is writing stays where they write. */
function beginAtTheTop() {
  if (!written()) window.scrollTo(0, 0);
}
