import { announce } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * Says what changed for everybody: a new stage, a closed or reopened one. The first `tell(stage, open)` only says where
 * things stand; `stage` is the label of the present stage, or null.
 * @param {import("../../shared/phrase.js").Labels} labels
 */
export function news(labels) {
  /** @type {{ stage: string | null, open: boolean } | null} */
  let before = null;
  return {
    /**
     * @param {string | null} stage
     * @param {boolean} open
     */
    tell(stage, open) {
      if (before !== null && stage !== null && stage !== before.stage)
        announce(phrase(labels["stages.new"], { stage }));
      else if (before !== null && open !== before.open) announce(open ? labels.reopened : labels.closed);
      before = { stage, open };
    },
  };
}
