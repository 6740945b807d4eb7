import { button } from "../../shared/button.js";
import { h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";
import { fields as fieldsOf } from "./fields.js";
import { KINDS, kindChoice } from "./kinds.js";
import { fromDraft, toSend } from "./values.js";

/**
 * The form of one piece of evidence. `entry`: the piece as it is, null for a new one; `kept`: a draft; `typed(draft)` on every
 * change; `save({kind, fields, base})` sends and may be refused; `cancel()`. Returns `element` and `focus()`.
 */
export function form({ labels, entry, kept, typed, save, cancel }) {
  const id = unique("wb-evidence");
  const draft = fromDraft(kept);
  let kind = entry?.kind ?? draft?.kind ?? KINDS[0];
  let busy = false;
  const fields = fieldsOf({ labels, id, first: { ...entry, ...draft?.values } });
  const title = labels[entry ? "form.edit" : "form.add"];
  const element = h(
    "form",
    {
      class: "wb-evidence-form",
      novalidate: true,
      "aria-label": title,
      onsubmit: submit,
      oninput: () => typed(JSON.stringify({ kind, values: fields.values() })),
      onkeydown: leaveOnEscape,
    },
    h("h4", { text: title }),
    entry ? null : kindChoice({ labels, id, kind, turn }),
    fields.elements,
    h(
      "div",
      { class: "wb-evidence-tools" },
      button(labels.save, null, { look: "primary", type: "submit" }),
      button(labels.cancel, cancel, { look: "quiet" }),
    ),
  );

  function turn(name) {
    kind = name;
    fields.turn(kind);
  }

  async function submit(event) {
    event.preventDefault();
    if (busy) return;
    busy = true;
    fields.clear();
    try {
      await save(toSend(kind, fields.values(), entry));
    } catch (error) {
      fields.refuse(error);
    } finally {
      busy = false;
    }
  }

  function leaveOnEscape(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    cancel();
  }

  turn(kind);
  return { element, focus: fields.focus };
}
