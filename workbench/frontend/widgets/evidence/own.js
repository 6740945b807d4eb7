import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { card } from "./card.js";
import { form } from "./form.js";

/** @typedef {import("./values.js").Entry} Entry */

/**
 * The evidence of the statement the panel is about, and the form to write a piece. `desk`: `{ labels, language, drafts, tried,
 * done, draw }`; `around` gets the focus where no button is left. Returns `element` and `update(view, statement)`.
 */
export function ownEvidence(desk, around) {
  const { labels, language, drafts, draw } = desk;
  const list = h("ul", { class: "wb-evidence-list" });
  const writing = h("div", { class: "wb-evidence-writing" });
  const element = h("section", { class: "wb-evidence-own" }, h("h3", { text: labels.evidence }), list, writing);
  /** @type {{ node: string, form: HTMLElement } | null} */
  let open = null; // what is being written, and for which statement

  /** @type {(node: string, entry: Entry | null) => void} */
  function write(node, entry) {
    const key = entry ? `change:${entry.evidence}` : `add:${node}`;
    const typed = (text) => drafts.set(key, text);
    const made = form({ labels, entry, kept: drafts.get(key), typed, save, cancel: shut });
    open = { node, form: made.element };
    draw();
    made.focus();

    async function save(piece) {
      const words = await sent(desk, node, entry, piece);
      shut();
      if (words) toast(words);
    }

    function shut() {
      drafts.clear(key);
      open = null;
      draw();
      (writing.querySelector("button") ?? around).focus();
    }
  }

  function drawList(node, entries, editable) {
    const acts = editable ? { edit: (entry) => write(node, entry), remove: (entry) => removeEntry(desk, entry) } : null;
    list.replaceChildren(
      ...(entries.length
        ? entries.map((entry) => h("li", {}, card(labels, language, entry, acts)))
        : [h("li", { class: "wb-evidence-none", text: labels["evidence.none"] })]),
    );
  }

  /** @type {(node: string, editable: boolean) => void} */
  function drawWriting(node, editable) {
    if (!editable) writing.replaceChildren();
    else if (open?.node === node) {
      if (open.form.parentElement !== writing) writing.replaceChildren(open.form);
    } else writing.replaceChildren(button(labels.add, () => write(node, null), { look: "primary" }));
  }

  return {
    element,
    update({ statements = [], editable }, statement) {
      element.hidden = !statement;
      if (!statement) return;
      const { node } = statement;
      drawList(node, statements.find((one) => one.node === node)?.evidence ?? [], editable);
      drawWriting(node, editable);
    },
  };
}

/** Send a new piece, or what was changed of one. Resolves with the words for what came of it; null where it waits to be accepted. */
async function sent({ labels, tried }, node, entry, { kind, fields, base }) {
  const result = entry
    ? await tried("change_evidence", { evidence: entry.evidence, fields, base })
    : await tried("add_evidence", { node, kind, fields });
  if (result.proposed) return null;
  return entry && result.evidence ? labels.both : labels.saved;
}

function removeEntry({ labels, done }, entry) {
  done("remove_evidence", { evidence: entry.evidence }, labels.removed, {
    label: labels.undo,
    action: () => done("undo", {}, labels.saved),
    last: true,
  });
}
