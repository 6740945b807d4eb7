/** From problem to objective (R16, R18): every problem beside the situation people want to see instead. */

import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { counted } from "../../shared/phrase.js";
import { beside } from "./beside.js";
import { Groups } from "./groups.js";
import { pairsOf } from "./pair.js";
import { progress } from "./progress.js";
import { Reading } from "./reading.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const { mode = "edit", scope = "pairs", alone = false } = model.get("options"); // alone: no drawing stands beside it
  const { send } = channel(model);
  const desk = { labels, send, alone, drafts: drafts(scope), readOn: () => {} };
  const groups = new Groups(desk);
  const showNow = (node) => {
    update();
    groups.show(node);
  };
  /** @type {Reading} */
  const reading = new Reading(desk, () => pairsOf(model.get("view")), showNow);
  desk.readOn = () => reading.read();
  const ways = beside(labels, (way) => {
    root.dataset.way = way;
  });
  const head = headOf(labels, { send, model }, ways);
  const empty = h("p", { class: "wb-empty", text: labels.empty });

  /** What others changed: said aloud, and on a wall brought into sight. */
  function tell(changed) {
    if (changed.length === 0) return;
    if (mode === "edit" && !reading.keepAll.keeping) announce(counted(labels, "changed", changed.length));
    if (mode === "projector") changed.at(-1).scrollIntoView({ block: "nearest" });
  }

  function update() {
    const shown = model.get("view");
    const view = { ...shown, pairs: pairsOf(shown), editable: shown.editable && mode === "edit" };
    const { editable, facilitator, may } = view;
    const now = mode === "edit" ? reading.choose(view.pairs, editable && facilitator) : null;
    const changed = groups.update(view.pairs, { editable, facilitator, may, now });
    empty.hidden = view.pairs.length > 0;
    head.update(view);
    ways.update(view.pairs.length > 0 && mode === "edit" && !alone);
    reading.update(view);
    reading.element.hidden ||= mode !== "edit";
    tell(changed);
  }

  const named = { class: "wb-sheet wb-pairs", "aria-label": labels.title, dataset: { mode, way: "pairs" } };
  const work = h("div", { class: "wb-pairs-work" }, groups.element, reading.element);
  const root = h("section", named, head.element, empty, work);
  el.append(root);
  model.on("change:view", update);
  update();
  return () => {
    ways.end();
    model.off("change:view", update);
  };
}

/** The head of the sheet: its title, how far the group is, and what concerns all pairs. */
function headOf(labels, { send, model }, ways) {
  const bar = progress(labels);
  const steps = history(labels, send, model);
  const sharp = h("p", { class: "wb-sharp-count", hidden: true });
  const element = h(
    "header",
    { class: "wb-head" },
    h("div", {}, h("h2", { text: labels.title }), h("p", { class: "wb-sub", text: labels.sub })),
    h("div", { class: "wb-tools" }, ways.element, bar.element, sharp, steps.element),
  );
  return {
    element,
    update(view) {
      bar.element.hidden = view.pairs.length === 0;
      bar.update(view.confirmed ?? 0, view.total ?? 0);
      sharp.hidden = !(view.sharpen > 0);
      sharp.textContent = counted(labels, "sharpen.all", view.sharpen ?? 0);
      steps.update(view);
    },
  };
}

export default { render };
