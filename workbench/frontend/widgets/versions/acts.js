import { attempting } from "../../shared/attempt.js";
import { announce, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { showComparison } from "./comparison.js";
import { confirmReturn } from "./return.js";

/**
 * What can be done with versions; a refusal is shown in passing. `nameOf(id)`: the words for a version, or for "now".
 * Returns `keep(name)`, `rename(version, name)`, both telling whether it was done, `compare(from, to)` and `restore(version)`.
 */
export function versionActs({ labels, send, nameOf }) {
  const attempt = attempting({ labels, send, late: () => toast(labels["state.kept"]) });
  const ask = attempting({ labels, send, late: () => announce(labels["state.kept"]) });

  /** Send an intent; what came of it is said, and a failure leaves the words where they are. Tells whether it was done. */
  async function tried(intent, data, done) {
    const result = await attempt(intent, data);
    if (result && done) toast(done);
    return result !== null;
  }

  const difference = (from, to) => ask("compare_versions", { from, to });

  return {
    keep: (name) => tried("name_version", { name }, phrase(labels["name.saved"], { name })),
    rename: ({ version }, name) => tried("rename_version", { version, name }, null),
    async compare(from, to) {
      const found = await difference(from, to);
      if (found) showComparison({ labels, found, old: nameOf(from), now: nameOf(to) });
    },
    async restore({ version, label: name }) {
      const found = await difference("now", version);
      if (!found || !(await confirmReturn({ labels, found, name }))) return;
      await tried("restore_version", { version }, phrase(labels["restore.done"], { name }));
    },
  };
}
