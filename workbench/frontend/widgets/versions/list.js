import { arrange } from "../../shared/arrange.js";
import { h } from "../../shared/dom.js";
import { row } from "./row.js";

/** The versions there are, the latest first; `acts` as in row.js. Returns `elements` and `update(versions, rights)`. */
export function versionList(labels, acts) {
  const rows = new Map();
  const list = h("ol", { class: "wb-versions-list" });
  const empty = h("p", { class: "wb-versions-empty", text: labels.empty });

  function rowOf(version) {
    if (!rows.has(version.version)) rows.set(version.version, row(labels, acts));
    return rows.get(version.version);
  }

  return {
    elements: [h("h3", { text: labels.list }), empty, list],
    /** `rights`: `{ editable, restorable }`. */
    update(versions, rights) {
      for (const version of versions) rowOf(version).update(version, rights);
      arrange(
        list,
        versions.map((version) => rowOf(version).element),
      );
      empty.hidden = versions.length > 0;
    },
  };
}
