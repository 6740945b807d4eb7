import { toast } from "../../shared/dom.js";

/**
 * Say what was done, with a way to take it back; then say that it was.
 * @param {import("./index.js").Desk} desk
 * @param {string} words
 * @param {(() => Promise<unknown>) | null} [back]
 */
export function told({ labels }, words, back = null) {
  if (!back) return toast(words);
  const action = async () => {
    if (await back()) toast(labels["back.done"]);
  };
  return toast(words, { label: labels.undo, action });
}
