import { button } from "../../shared/button.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";

/**
 * Put a group away once its facilitator has said so again; at once it can be brought back.
 * @param {{ labels: import("../../shared/phrase.js").Labels, attempt: import("../../shared/attempt.js").Attempt }} desk
 * @param {{ group: string, name: string }} about
 */
export async function archiveGroup({ labels, attempt }, { group, name }) {
  const actions = [
    { name: "cancel", label: labels.cancel },
    { name: "archive", label: labels["archive.do"], primary: true },
  ];
  const title = phrase(labels["archive.title"], { group: name });
  if ((await dialog({ title, body: [labels["archive.lead"]], actions })) !== "archive") return;
  if (await attempt("archive_group", { group }))
    toast(phrase(labels["archive.done"], { group: name }), {
      label: labels["archive.back"],
      action: () => attempt("bring_group_back", { group }),
    });
}

/** The groups that were put away: to look into and to bring back. Returns `element` and `update(groups)`. */
export function archivedGroups({ labels, attempt }) {
  const summary = h("summary", {});
  const list = h("ul", { class: "wb-archived-list" });
  const element = h("details", { class: "wb-archived", hidden: true }, summary, list);
  let drawn = "";
  return {
    element,
    /** @param {{ group: string, name: string, topic: string }[]} groups */
    update(groups) {
      element.hidden = groups.length === 0;
      const look = JSON.stringify(groups);
      if (look === drawn) return;
      drawn = look;
      summary.textContent = phrase(labels["archive.list"], { count: groups.length });
      list.replaceChildren(
        ...groups.map(({ group, name, topic }) =>
          h(
            "li",
            {},
            h("span", { dir: "auto", text: [name, topic].filter(Boolean).join(" · ") }),
            button(labels["archive.look"], () => attempt("select_group", { group }), { look: "quiet", about: name }),
            button(labels["archive.back"], () => attempt("bring_group_back", { group }), { about: name }),
          ),
        ),
      );
    },
  };
}
