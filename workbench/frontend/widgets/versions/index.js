/** The versions of the trees (R15): keep one under a name, see what changed between two, go back to one. */

import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { lookInto } from "../../shared/look_into.js";
import { versionActs } from "./acts.js";
import { versionList } from "./list.js";
import { naming } from "./naming.js";
import { picker } from "./picker.js";

const CLOCK = "M12 7v5l3 2M4.5 9A8 8 0 1 1 4 12M4 5v4h4";

function render({ model, el }) {
  const labels = model.get("labels");
  const { language = "es", scope = "versions" } = model.get("options");
  const { send } = channel(model);
  const nameOf = (id) => look.view().versions?.find(({ version }) => version === id)?.label ?? labels.now;
  const { keep, compare, restore, rename } = versionActs({ labels, send, nameOf });
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const when = (at) => time.format(new Date(at * 1000));
  const words = { label: labels.title, close: labels.close, loading: labels.loading };
  const side = drawer({ el, id: "versions", icon: CLOCK, ...words });
  const look = lookInto({ model, side, panel: "versions" }, update);
  const name = naming(labels, drafts(`${scope}:version`), keep);
  const pick = picker(labels, compare);
  const list = versionList(labels, { compare: ({ version }) => compare(version, "now"), restore, rename, when });
  side.body.append(
    h(
      "section",
      { class: "wb-versions" },
      h("p", { class: "wb-versions-intro", text: labels.intro }),
      name.element,
      pick.element,
      list.elements,
    ),
  );

  function update() {
    if (!side.isOpen || look.waiting) return;
    const { editable = false, restorable = false, versions = [] } = look.view();
    list.update(versions, { editable, restorable });
    name.element.hidden = !editable;
    pick.update(versions.map((version) => ({ ...version, when: when(version.at) })));
  }

  return () => {
    look.stop();
    side.destroy();
  };
}

export default { render };
