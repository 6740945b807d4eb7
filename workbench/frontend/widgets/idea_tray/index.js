/** The tray of ideas beside the problem tree (R7, R50): choose one and say where it goes, or drag it there. */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { h, toast } from "../../shared/dom.js";
import { drawer } from "../../shared/drawer.js";
import { listenForIdeas } from "../../shared/idea_drop.js";
import { lookInto } from "../../shared/look_into.js";
import { sendsOwnWords } from "../../shared/own_words.js";
import { counted } from "../../shared/phrase.js";
import { dragNote } from "./drag_note.js";
import { tray } from "./tray.js";

const BULB = "M9 18h6M10 21h4M12 3a6 6 0 0 1 4 10c-1 1-1 2-1 3H9c0-1 0-2-1-3a6 6 0 0 1 4-10z";

function render({ model, el }) {
  const labels = model.get("labels");
  const { reveal, put } = gestures(labels, model);
  const note = dragNote(labels);
  /** @type {ReturnType<typeof opened> | null} opened once there is something in it */
  let open = null;
  let selected = null; // the node that is selected in the tree

  function update() {
    if (!model.get("view").total && !open) return;
    open ??= opened({ model, el, labels, reveal, put, note, changed: update });
    open.update(selected);
  }

  const begin = () => open || update(); // once it is there it follows by itself
  const heard = (event) => {
    selected = event.detail?.node ?? null;
    if (open) update();
  };
  const stop = listenForIdeas({ over: (place) => note.say(place, open?.view().targets ?? []), drop: put });
  window.addEventListener("workbench:node-selected", heard);
  model.on("change:view", begin);
  update();
  return () => {
    stop();
    window.removeEventListener("workbench:node-selected", heard);
    model.off("change:view", begin);
    open?.destroy();
  };
}

/** What people do with ideas here: `reveal()` them all, `put(idea, target)` one into the tree. */
function gestures(labels, model) {
  const attempt = attempting({ labels, send: channel(model).send });
  const undo = { label: labels.undo, action: () => attempt("undo"), last: true };
  return {
    reveal: () => attempt("reveal_ideas"),
    async put(idea, target) {
      if (!idea) return;
      if (target.side === "candidate") {
        if (await attempt("propose_candidate", { idea })) toast(labels.proposed, undo);
        return;
      }
      sendsOwnWords(model.get("view").ideas?.find(({ id }) => id === idea)?.text);
      if (await attempt("place_idea", { idea, ...target })) toast(labels.placed, undo);
    },
  };
}

/** The drawer with the tray in it, in the widget's element. Returns `{ view(), update(selected), destroy() }`. */
function opened({ model, el, labels, reveal, put, note, changed }) {
  const words = { label: labels.title, title: labels.long, close: labels.close, loading: labels.loading };
  const side = drawer({ el, id: "ideas", icon: BULB, ...words });
  const look = lookInto({ model, side, panel: "idea_tray" }, changed);
  const show = (node) => {
    if (matchMedia("(max-width: 720px)").matches) side.close({ focus: false });
    window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node } }));
  };
  const inside = tray({ labels, reveal, put, show, changed });
  side.body.append(h("section", { class: "wb-tray" }, inside.elements, note.element));
  return {
    view: () => look.view(),
    update(selected) {
      const { left } = model.get("view");
      side.count(left, counted(labels, "left", left));
      if (side.isOpen && !look.waiting) inside.update(look.view(), selected);
    },
    destroy() {
      look.stop();
      side.destroy();
    },
  };
}

export default { render };
