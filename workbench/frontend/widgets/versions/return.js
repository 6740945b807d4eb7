import { dialog, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { byKind } from "./change_list.js";

const MOST = 4; // texts of one kind that are read out; of the others, how many

/** Say what going back to a version changes, and ask; tells whether to do it. */
export async function confirmReturn({ labels, found, name }) {
  const title = phrase(labels["restore.title"], { name });
  if (!found.changes.length) {
    await dialog({
      title,
      body: labels["restore.nothing"],
      actions: [{ name: "close", label: labels.close, primary: true }],
    });
    return false;
  }
  const summary = h(
    "ul",
    { class: "wb-return-summary" },
    byKind(found.changes).map(([kind, some]) =>
      h(
        "li",
        {},
        h("strong", { text: `${labels[`restore.${kind}`] ?? labels[`kind.${kind}`]}: ${some.length}` }),
        h(
          "ul",
          {},
          some.slice(0, MOST).map((change) => h("li", { dir: "auto", text: change.text || change.now })),
          some.length > MOST && h("li", { text: "…" }),
        ),
      ),
    ),
  );
  const chosen = await dialog({
    title,
    body: [labels["restore.changes"], summary, labels["restore.kept"]],
    actions: [
      { name: "cancel", label: labels.cancel },
      { name: "back", label: labels["restore.do"], primary: true },
    ],
  });
  return chosen === "back";
}
