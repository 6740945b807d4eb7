import { dialog, h } from "../../shared/dom.js";

/**
 * Ask why the group lets a finding be, and do so unless the person thinks better.
 * @param {import("./desk.js").Desk} desk
 * @param {import("./desk.js").Finding} finding
 */
export async function letBe(desk, { code, nodes, title }) {
  const { labels } = desk;
  const reason = h("textarea", {
    class: "wb-insight-reason",
    rows: "3",
    maxlength: "500",
    "aria-label": labels["dismiss.reason"],
    placeholder: labels["dismiss.reason"],
  });
  const chosen = await dialog({
    title: labels["dismiss.title"],
    body: [h("p", { text: title }), reason],
    actions: [
      { name: "cancel", label: labels.cancel },
      { name: "save", label: labels.dismiss, primary: true },
    ],
  });
  if (chosen === "save") await desk.act("dismiss_finding", { code, nodes, reason: reason.value });
}
