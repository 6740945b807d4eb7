/** Personal data (R54): the notice at the door in words of one's own, and the names that are erased after the workshop. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { dialog, h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { phrase } from "../../shared/phrase.js";
import { savedText } from "../../shared/saved_text.js";

/** @param {{ model: any, el: HTMLElement }} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const { scope = "privacy" } = model.get("options");
  const { send } = channel(model);
  const attempt = attempting({ labels, send });
  const ours = h("blockquote", { class: "wb-privacy-ours", dir: "auto" });
  const notice = savedText({
    labels,
    key: "notice",
    drafts: drafts(scope),
    initial: model.get("view").notice.text,
    rows: 3,
    name: labels.notice,
    help: labels["notice.help"],
    send: (text, base) => send("word_notice", { text, base }),
    choose: (text) => attempt("settle_notice", { text }),
  });
  const erased = h("p", { class: "wb-sub", role: "status", text: labels.erased, hidden: true });
  const none = h("p", { class: "wb-sub", text: labels["erase.none"], hidden: true });
  const erase = button(labels.erase, ask, { look: "danger" });

  async function ask() {
    const body = [phrase(labels["erase.lead"], { called: labels.called }), labels["erase.remains"]];
    const actions = [
      { name: "cancel", label: labels.cancel },
      { name: "erase", label: labels["erase.do"], primary: true },
    ];
    if ((await dialog({ title: labels["erase.title"], body, actions })) !== "erase") return;
    if (await attempt("erase_names", { called: labels.called })) toast(labels["erase.done"]);
  }

  function update() {
    const view = model.get("view");
    notice.update(view.notice, true);
    ours.textContent = view.ours;
    erased.hidden = !view.erased;
    none.hidden = view.people > 0;
    erase.hidden = view.people === 0;
  }

  el.append(
    h(
      "section",
      { class: "wb-sheet wb-privacy", "aria-label": labels.title },
      h("h2", { text: labels.title }),
      h("p", { class: "wb-sub", text: labels.sub }),
      notice.element,
      h("p", { class: "wb-sub", text: labels["notice.ours"] }),
      ours,
      erased,
      none,
      h("div", {}, erase),
    ),
  );
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

export default { render };
