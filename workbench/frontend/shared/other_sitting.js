// Words that were written under the Chatham House Rule, in a sitting that is over: their writer decides what becomes of them (R5).

import { decided } from "./begun.js";
import { dialog } from "./dom.js";
import { isOver, sitting } from "./rule.js";
import { bearsWords } from "./under_way.js";

export const OTHER_SITTING = "other_sitting";

/** @typedef {import("./under_way.js").Refusal} Refusal */

/**
 * Send with `go(sitting)` what was written in `begun`. What that sitting does not take any more is sent as of now if its writer
 * says so, asked where it bears words; else it is refused, and the words stay where they were written.
 * @param {(sitting: string) => Promise<Record<string, any>>} go
 * @param {string} begun
 * @param {object} data
 * @param {Record<string, string>} labels
 * @param {(labels: Record<string, string>, now: string) => Promise<boolean>} ask
 */
export async function sendDecided(go, begun, data, labels, ask = asksWriter) {
  let written = begun;
  for (;;) {
    let now = sitting();
    if (!isOver(written)) {
      try {
        return await go(written);
      } catch (error) {
        const refusal = /** @type {Refusal} */ (error);
        if (refusal.code !== OTHER_SITTING || refusal.told || !bearsWords({ data })) throw refusal;
        now = /** @type {{ sitting?: string }} */ (refusal.data)?.sitting ?? now;
      }
    }
    if (!(await ask(labels, now))) throw { code: OTHER_SITTING, message: labels["sitting.kept"] ?? "", data: {} };
    decided(data);
    written = now;
    if (isOver(written)) return go(written); // the page has not heard yet of the sitting that the server names
  }
}

/**
 * Ask whoever wrote it; what is nearest to hand sends nothing.
 * @param {Record<string, string>} labels
 * @param {string} now
 */
async function asksWriter(labels, now) {
  const body = labels[now ? "sitting.elsewhere" : "sitting.openly"];
  const actions = [
    { name: "send", label: labels["sitting.send"] },
    { name: "keep", label: labels["sitting.keep"], primary: true },
  ];
  return (await dialog({ title: labels["sitting.title"], body, actions })) === "send";
}
