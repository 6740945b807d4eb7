/** From problem to objective (METHOD R16, R18): every problem beside the situation people want to see instead. */
import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { arrange } from "../frame/arrange.js";
import { button } from "../frame/button.js";
import { counted } from "../frame/phrase.js";
import { history } from "./history.js";
import { grouped, sureProposals } from "./pair.js";
import { progress } from "./progress.js";
import { row } from "./row.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const desk = { labels, send, drafts: drafts(model.get("options").scope ?? "pairs") };
  const rows = new Map();
  const sections = new Map();
  const bar = progress(labels);
  const steps = history(labels, send);
  const keepAll = button("", keepEverySure, { look: "primary", class: "wb-button wb-keep-all" });
  const empty = h("p", { class: "wb-empty", text: labels.empty });
  const list = h("div", { class: "wb-groups" });
  const root = h("section", { class: "wb-pairs", "aria-label": labels.title },
    h("header", { class: "wb-head" },
      h("div", {}, h("h2", { text: labels.title }), h("p", { class: "wb-sub", text: labels.sub })),
      h("div", { class: "wb-tools" }, bar.element, keepAll, steps.element)),
    empty, list);

  function section(kind) {
    if (!sections.has(kind)) {
      const items = h("ol", { class: "wb-list" });
      sections.set(kind, { items, element: h("section", { class: "wb-group", dataset: { kind } }, h("h3", { text: labels[`group.${kind}`] }), items) });
    }
    return sections.get(kind);
  }

  function rowOf(pair) {
    if (!rows.has(pair.node)) rows.set(pair.node, row(desk));
    return rows.get(pair.node);
  }

  async function keepEverySure() {
    if (keepAll.getAttribute("aria-disabled") === "true") return;
    keepAll.setAttribute("aria-disabled", "true");
    const sure = sureProposals(model.get("view").pairs);
    const kept = await Promise.all(sure.map((pair) => rowOf(pair).keep()));
    keepAll.removeAttribute("aria-disabled");
    toast(counted(labels, "keep_all.done", kept.filter(Boolean).length));
  }

  function update() {
    const view = model.get("view");
    const pairs = view.pairs ?? [];
    const changed = pairs.filter((pair) => rowOf(pair).update(pair, view.editable)).length;
    const groups = grouped(pairs);
    for (const group of groups) arrange(section(group.kind).items, group.pairs.map((pair) => rowOf(pair).element));
    arrange(list, groups.map((group) => section(group.kind).element));
    const present = new Set(pairs.map((pair) => pair.node));
    for (const node of rows.keys()) if (!present.has(node)) rows.delete(node);
    empty.hidden = pairs.length > 0;
    bar.element.hidden = pairs.length === 0;
    bar.update(view.confirmed ?? 0, view.total ?? 0);
    const sure = sureProposals(pairs).length;
    keepAll.hidden = !view.editable || sure < 2;
    keepAll.textContent = counted(labels, "keep_all", sure);
    steps.update(view);
    if (changed > 0) announce(counted(labels, "changed", changed));
  }

  el.append(root);
  model.on("change:view", update);
  update();
  return () => model.off("change:view", update);
}

export default { render };
