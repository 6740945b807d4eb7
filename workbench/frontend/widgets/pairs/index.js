/** From problem to objective (R16, R18): every problem beside the situation people want to see instead. */

import { arrange } from "../../shared/arrange.js";
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { counted } from "../../shared/phrase.js";
import { grouped, sureProposals } from "./pair.js";
import { progress } from "./progress.js";
import { row } from "./row.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { mode = "edit", scope = "pairs" } = model.get("options");
  const { send } = channel(model);
  const attempt = attempting({ labels, send, late: () => toast(labels["state.kept"]) });
  const desk = { labels, send, drafts: drafts(scope) };
  const rows = new Map();
  const sections = new Map();
  const bar = progress(labels);
  const steps = history(labels, send);
  const sharp = h("p", { class: "wb-sharp-count", hidden: true });
  const keepAll = button("", keepEverySure, { class: "wb-button wb-primary wb-keep-all" });
  const empty = h("p", { class: "wb-empty", text: labels.empty });
  const list = h("div", { class: "wb-groups" });
  let keeping = false;
  const root = h(
    "section",
    { class: "wb-sheet wb-pairs", "aria-label": labels.title, dataset: { mode } },
    h(
      "header",
      { class: "wb-head" },
      h("div", {}, h("h2", { text: labels.title }), h("p", { class: "wb-sub", text: labels.sub })),
      h("div", { class: "wb-tools" }, bar.element, sharp, keepAll, steps.element),
    ),
    empty,
    list,
  );

  function section(kind) {
    if (!sections.has(kind)) {
      const items = h("ol", { class: "wb-list" });
      sections.set(kind, {
        items,
        element: h(
          "section",
          { class: "wb-group", dataset: { kind } },
          h("h3", { text: labels[`group.${kind}`] }),
          items,
        ),
      });
    }
    return sections.get(kind);
  }

  function rowOf(pair) {
    if (!rows.has(pair.node)) rows.set(pair.node, row(desk));
    return rows.get(pair.node);
  }

  /** All sure proposals are one gesture, so that one undo takes them back. */
  async function keepEverySure() {
    if (keeping) return;
    const sure = sureProposals(model.get("view").pairs).map(({ node, proposal }) => ({ node, text: proposal }));
    keeping = true;
    keepAll.setAttribute("aria-disabled", "true");
    if (await attempt("confirm_objectives", { pairs: sure })) toast(counted(labels, "keep_all.done", sure.length));
    keeping = false;
    keepAll.removeAttribute("aria-disabled");
  }

  /** What others changed: said aloud, and on a wall brought into sight. */
  function tell(changed) {
    if (changed.length === 0) return;
    if (mode === "edit" && !keeping) announce(counted(labels, "changed", changed.length));
    if (mode === "projector") changed.at(-1).scrollIntoView({ block: "nearest" });
  }

  function update() {
    const shown = model.get("view");
    const view = { ...shown, editable: shown.editable && mode === "edit" };
    const pairs = view.pairs ?? [];
    const changed = pairs.filter((pair) => rowOf(pair).update(pair, view.editable));
    const groups = grouped(pairs);
    for (const group of groups)
      arrange(
        section(group.kind).items,
        group.pairs.map((pair) => rowOf(pair).element),
      );
    arrange(
      list,
      groups.map((group) => section(group.kind).element),
    );
    const present = new Set(pairs.map((pair) => pair.node));
    for (const node of rows.keys()) if (!present.has(node)) rows.delete(node);
    empty.hidden = pairs.length > 0;
    bar.element.hidden = pairs.length === 0;
    bar.update(view.confirmed ?? 0, view.total ?? 0);
    sharp.hidden = !(view.sharpen > 0);
    sharp.textContent = counted(labels, "sharpen.all", view.sharpen ?? 0);
    const sure = sureProposals(pairs).length;
    keepAll.hidden = !view.editable || sure < 2;
    keepAll.textContent = counted(labels, "keep_all", sure);
    steps.update(view);
    tell(changed.map((pair) => rowOf(pair).element));
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

export default { render };
