// The logic of the tree, in a drawer beside it: findings, each arrow put to the test, and "why?" leaf by leaf.

import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { inLabels } from "../../shared/in_labels.js";
import { lookInto } from "../../shared/look_into.js";
import { counted } from "../../shared/phrase.js";
import { arrows } from "./arrows.js";
import { findings } from "./findings.js";
import { tabs } from "./tabs.js";
import { Vote } from "./vote.js";
import { wallVote } from "./wall_vote.js";
import { why } from "./why.js";

const ICON = "M4 6h16M4 12h10M4 18h7M17 15l2 2 4-4";
const PHONE = "(max-width: 720px)"; // the drawer covers the tree

/** On a wall there is nothing to press: only the arrow put to the vote is shown. */
function mountWall(model, el) {
  const desk = {
    labels: model.get("labels"),
    view: model.get("view"),
    mine: {},
    text: (node) => desk.view.nodes[node]?.text ?? "",
  };
  const vote = wallVote(desk);
  el.replaceChildren(vote.element);
  const receive = () => {
    desk.view = model.get("view");
    vote.update();
  };
  model.on("change:view", receive);
  vote.update();
  requestAnimationFrame(vote.update); // a widget is drawn before it is put on the page
  return () => {
    model.off("change:view", receive);
    vote.end();
  };
}

function mount(model, el) {
  if (model.get("options").mode === "projector") return mountWall(model, el);
  const labels = model.get("labels");
  const words = { label: labels.label, title: labels.title, close: labels.close, loading: labels.loading };
  const side = drawer({ el, id: "insight", icon: ICON, ...words });
  const look = lookInto({ model, side, panel: "insight" }, receive);
  const { send } = channel(model);
  const desk = {
    labels,
    drafts: draftsOf(`insight:${model.get("options").scope ?? ""}`),
    view: look.view(),
    mine: model.get("mine") ?? {},
    selected: null, // the card chosen on the tree
    text: (node) => (desk.view.nodes[node] ?? model.get("view").nodes[node])?.text ?? "",
    act: attempting({ labels, send }),
    /** Show a card on the tree; on a phone the drawer makes way for it. */
    show(node) {
      if (window.matchMedia(PHONE).matches) side.close({ focus: false });
      window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
    },
    update: () => update(),
  };
  const parts = { findings: findings(desk), arrows: arrows(desk), why: why(desk) };
  const bar = tabs(labels, Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.element])));
  const empty = h("p", { class: "wb-insight-empty", text: labels.empty });
  const root = h("div", { class: "wb-insight" }, empty, bar.element);
  side.body.append(root);
  const vote = new Vote(desk, el);

  function update() {
    const { view } = desk;
    const { found } = model.get("view");
    side.count(found, counted(labels, "count", found));
    empty.hidden = Boolean(view.core);
    bar.element.hidden = !view.core;
    vote.update();
    if (!side.isOpen || look.waiting || !view.core) return;
    bar.count("findings", found);
    for (const part of Object.values(parts)) part.update();
  }
  function receive() {
    const { asked, of } = model.get("view"); // the question is that of now in either case
    desk.view = { ...look.view(), asked, of };
    desk.mine = model.get("mine") ?? {};
    update();
  }
  const select = ({ detail }) => {
    desk.selected = detail?.node ?? null;
    update();
  };
  model.on("change:mine", receive);
  window.addEventListener("workbench:node-selected", select);
  update();
  return () => {
    look.stop();
    model.off("change:mine", receive);
    window.removeEventListener("workbench:node-selected", select);
    side.destroy();
    root.remove();
    vote.end();
  };
}

export default { render: inLabels(mount) };
