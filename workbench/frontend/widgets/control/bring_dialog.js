import { button } from "../../shared/button.js";
import { h, toast } from "../../shared/dom.js";
import { counted, phrase } from "../../shared/phrase.js";
import { choices, packed } from "./bring_file.js";

const PAUSE = 500; // ms without a key before what was pasted or typed is looked at

/**
 * Bring a tree into a group (R43): choose a file or paste one, see what would be added or what is wrong and where,
 * say where it goes, confirm. Nothing changes before that, and what was pasted stays until it is in.
 */
export function bringDialog({ labels, send, group }) {
  const id = (name) => `wb-bring-${name}`;
  const file = h("input", {
    id: id("file"),
    type: "file",
    class: "wb-bring-file",
    accept: ".txt,.csv,.tsv,.xlsx,.graphml,.xml,.json",
    onchange: () => take(file.files[0]),
  });
  const paste = h("textarea", {
    id: id("paste"),
    class: "wb-input wb-bring-paste",
    rows: 4,
    dir: "auto",
    spellcheck: "false",
    oninput: wait,
  });
  const where = h("select", { id: id("where"), class: "wb-input", onchange: look });
  const whereBox = h("div", { hidden: true }, h("label", { for: where.id, text: labels["bring.where"] }), where);
  const shown = h("div", { class: "wb-bring-shown", role: "status", "aria-live": "polite" });
  const go = h("button", { type: "submit", class: "wb-button wb-primary", disabled: true, text: labels["bring.do"] });
  const body = h(
    "div",
    { class: "wb-dialog-body wb-bring-body" },
    h("p", { class: "wb-sub", text: labels["bring.help"] }),
    h("div", {}, h("label", { for: file.id, text: labels["bring.file"] }), file),
    h("div", {}, h("label", { for: paste.id, text: labels["bring.paste"] }), paste),
    whereBox,
    shown,
  );
  const form = h(
    "form",
    { class: "wb-bring", novalidate: true, onsubmit: bring },
    h("h2", { class: "wb-dialog-title", id: id("title"), text: labels["bring.title"] }),
    body,
    h(
      "div",
      { class: "wb-dialog-actions" },
      button(labels.cancel, () => box.close()),
      go,
    ),
  );
  const box = h("dialog", { class: "wb-dialog wb-control-dialog", "aria-labelledby": id("title") }, form);
  let source = null; // { name, file } as it travels
  let count = 0;
  let turn = 0; // answers to an earlier look are passed over
  let timer = null;

  function wait() {
    go.disabled = true;
    file.value = "";
    clearTimeout(timer);
    timer = setTimeout(() => take(paste.value.trim() === "" ? null : paste.value), PAUSE);
  }

  async function take(chosen) {
    clearTimeout(timer);
    if (chosen && typeof chosen !== "string") paste.value = "";
    const mine = ++turn;
    source = null;
    go.disabled = true;
    if (!chosen) return shown.replaceChildren();
    const ready = await packed(chosen).catch(() => undefined);
    if (mine !== turn) return;
    if (!ready) return complain(ready === null ? labels["bring.large"] : labels["error.unknown"]);
    source = ready;
    look();
  }

  async function look() {
    if (!source) return;
    const mine = ++turn;
    go.disabled = true;
    shown.replaceChildren(h("p", { class: "wb-sub", text: labels["bring.reading"] }));
    try {
      const seen = await send("preview_tree", { group, ...source, of: target() });
      if (mine === turn) preview(seen);
    } catch (refusal) {
      if (mine === turn) complain(refusal.message || labels["error.unknown"]);
    }
  }

  /** The node to hang it on; null: the parking lot. Before anything is known, the core problem is found by the answer. */
  function target() {
    return where.value || null;
  }

  function preview(seen) {
    if (seen.faults.length) return showFaults(seen);
    const first = whereBox.hidden && seen.places.length > 0;
    if (first) {
      where.replaceChildren(
        ...choices(seen.places, labels, phrase).map(([value, text]) => h("option", { value, text })),
      );
      whereBox.hidden = false;
      return look(); // again, now with the core problem as its place
    }
    const { core, cause, effect, parked } = seen.added;
    count = core + cause + effect + parked;
    const lines = [
      core && seen.whole && phrase(labels["bring.core"], { text: seen.core }),
      cause && counted(labels, "bring.cause", cause),
      effect && counted(labels, "bring.effect", effect),
      parked && counted(labels, "bring.parked", parked),
      seen.offered && phrase(labels["bring.offered"], { text: seen.core }),
    ].filter(Boolean);
    shown.replaceChildren(
      h("p", { class: "wb-bring-head", text: lines.length ? labels["bring.adds"] : labels["bring.nothing"] }),
      h(
        "ul",
        {},
        lines.map((text) => h("li", { dir: "auto", text })),
      ),
    );
    go.disabled = lines.length === 0;
    shown.scrollIntoView({ block: "nearest" });
  }

  function showFaults(seen) {
    const more = seen.more > 0 ? h("li", { text: counted(labels, "bring.more", seen.more) }) : null;
    shown.replaceChildren(
      h("p", { class: "wb-error", text: labels["bring.faults"] }),
      h(
        "ul",
        { class: "wb-bring-faults" },
        seen.faults.map(({ place, reason }) =>
          h("li", {}, h("strong", { text: `${place}: ` }), h("span", { dir: "auto", text: reason })),
        ),
        more,
      ),
    );
    shown.scrollIntoView({ block: "nearest" });
  }

  function complain(text) {
    shown.replaceChildren(h("p", { class: "wb-error", text }));
    shown.scrollIntoView({ block: "nearest" });
  }

  async function bring(event) {
    event.preventDefault();
    if (!source || go.disabled) return;
    go.disabled = true;
    try {
      await send("bring_tree", { group, ...source, of: target() });
      box.close();
      toast(counted(labels, "bring.done", count));
    } catch (refusal) {
      complain(refusal.message || labels["error.unknown"]);
      go.disabled = false;
    }
  }

  box.addEventListener("keydown", (event) => event.stopPropagation());
  box.addEventListener("close", () => {
    turn += 1;
    clearTimeout(timer);
    box.remove();
  });
  document.body.append(box);
  box.showModal();
}
