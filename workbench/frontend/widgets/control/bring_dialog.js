import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";
import { bringLook } from "./bring_look.js";
import { bringPlace } from "./bring_place.js";
import { bringShown } from "./bring_shown.js";
import { bringSource } from "./bring_source.js";
import { bringWays } from "./bring_ways.js";
import { openDialog } from "./open_dialog.js";
import { refusalWords } from "./refusal.js";

/**
 * Bring a tree into a group (R43): choose a file or paste one, say how it reads where the file does not, see what would
 * be added or what is wrong and where, say where it goes, confirm. Nothing changes before that, and what was pasted stays until it is in.
 */
export function bringDialog({ labels, send, group, name }) {
  const go = h("button", { type: "submit", class: "wb-button wb-primary", disabled: true, text: labels["bring.do"] });
  const allow = (flag) => {
    go.disabled = !flag;
  };
  const place = bringPlace(labels, () => asked.look());
  const ways = bringWays(labels, () => asked.read());
  const shown = bringShown(labels);
  const asked = bringLook({ labels, send, group, place, ways, shown, allow });
  const source = bringSource(labels, { typing: () => allow(false), take: asked.take });
  const cancel = button(labels.cancel, () => box.close());
  const form = framed(labels, name, [source.elements, ways.element, place.element, shown.element], [cancel, go]);
  const box = h("dialog", { class: "wb-dialog wb-control-dialog", "aria-labelledby": "wb-bring-title" }, form);

  async function bring(event) {
    event.preventDefault();
    if (!asked.tree || go.disabled) return;
    allow(false);
    try {
      await send("bring_tree", { group, tree: asked.tree, of: place.node });
      box.close();
      toast(counted(labels, "bring.done", asked.count));
    } catch (refusal) {
      shown.complain(refusalWords(labels, refusal));
      allow(true);
    }
  }

  form.addEventListener("submit", bring);
  box.addEventListener("close", () => {
    asked.stop();
    source.stop();
  });
  openDialog(box);
}

function framed(labels, name, parts, actions) {
  return h(
    "form",
    { class: "wb-bring", novalidate: true },
    h("h2", { class: "wb-dialog-title", id: "wb-bring-title", text: `${labels["bring.title"]} · ${name}` }),
    h("div", { class: "wb-dialog-body wb-bring-body" }, h("p", { class: "wb-sub", text: labels["bring.help"] }), parts),
    h("div", { class: "wb-dialog-actions" }, actions),
  );
}
