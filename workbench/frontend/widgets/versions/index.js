/** The versions of the trees (R15): keep one under a name, see what changed between two, go back to one. */

import { arrange } from "../../shared/arrange.js";
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { phrase } from "../../shared/phrase.js";
import { showComparison } from "./comparison.js";
import { naming } from "./naming.js";
import { picker } from "./picker.js";
import { confirmReturn } from "./return.js";
import { row } from "./row.js";

const CLOCK = "M12 7v5l3 2M4.5 9A8 8 0 1 1 4 12M4 5v4h4";

function render({ model, el }) {
  const labels = model.get("labels");
  const { language = "es", scope = "versions" } = model.get("options");
  const { send } = channel(model);
  const attempt = attempting({ labels, send, late: () => toast(labels["state.kept"]) });
  const ask = attempting({ labels, send, late: () => announce(labels["state.kept"]) });
  const rows = new Map();
  const side = drawer({ el, id: "versions", label: labels.title, icon: CLOCK, close: labels.close });
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const name = naming(labels, draftsOf(`${scope}:version`), (text) =>
    tried("name_version", { name: text }, phrase(labels["name.saved"], { name: text })),
  );
  const pick = picker(labels, compare);
  const list = h("ol", { class: "wb-versions-list" });
  const empty = h("p", { class: "wb-versions-empty", text: labels.empty });
  side.body.append(
    h(
      "section",
      { class: "wb-versions" },
      h("p", { class: "wb-versions-intro", text: labels.intro }),
      name.element,
      pick.element,
      h("h3", { text: labels.list }),
      empty,
      list,
    ),
  );

  /** Send an intent; what came of it is said, and a failure leaves the words where they are. Tells whether it was done. */
  async function tried(intent, data, done) {
    const result = await attempt(intent, data);
    if (result && done) toast(done);
    return result !== null;
  }

  const difference = (from, to) => ask("compare_versions", { from, to });

  const nameOf = (version) => model.get("view").versions.find((each) => each.version === version)?.label ?? labels.now;

  async function compare(from, to) {
    const found = await difference(from, to);
    if (found) showComparison({ labels, found, old: nameOf(from), now: nameOf(to) });
  }

  async function goBack(version) {
    const found = await difference("now", version.version);
    if (!found || !(await confirmReturn({ labels, found, name: version.label }))) return;
    await tried(
      "restore_version",
      { version: version.version },
      phrase(labels["restore.done"], { name: version.label }),
    );
  }

  const acts = {
    compare: (version) => compare(version.version, "now"),
    restore: goBack,
    rename: (version, text) => tried("rename_version", { version: version.version, name: text }),
    when: (at) => time.format(new Date(at * 1000)),
  };

  function rowOf(version) {
    if (!rows.has(version.version)) rows.set(version.version, row(labels, acts));
    return rows.get(version.version);
  }

  function update() {
    const { editable = false, restorable = false, versions = [] } = model.get("view");
    for (const version of versions) rowOf(version).update(version, { editable, restorable });
    arrange(
      list,
      versions.map((version) => rowOf(version).element),
    );
    name.element.hidden = !editable;
    empty.hidden = versions.length > 0;
    pick.update(versions.map((version) => ({ ...version, when: acts.when(version.at) })));
  }

  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    side.destroy();
  };
}

export default { render };
