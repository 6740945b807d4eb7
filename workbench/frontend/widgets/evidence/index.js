/** What a statement rests on (R8, R9): how it is worded, and the evidence of the card that is selected in the tree. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { delivered } from "../../shared/delivery.js";
import { h, toast } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { card } from "./card.js";
import { form } from "./form.js";

const BARS = "M4 20h16M7 16v-4M12 16V6M17 16v-7";

function render({ model, el }) {
  const labels = model.get("labels");
  const { language = "es", scope = "evidence" } = model.get("options");
  const { send } = channel(model);
  const drafts = draftsOf(`${scope}:evidence`);
  const side = drawer({ el, id: "evidence", label: labels.title, icon: BARS, close: labels.close });
  const head = h("header", { class: "wb-evidence-head" });
  const checks = h("section", { class: "wb-evidence-checks", "aria-live": "polite" });
  const list = h("ul", { class: "wb-evidence-list" });
  const writing = h("div", { class: "wb-evidence-writing" });
  const others = h("section", { class: "wb-evidence-others" });
  const own = h("section", { class: "wb-evidence-own" }, h("h3", { text: labels.evidence }), list, writing);
  side.body.append(h("div", { class: "wb-evidence" }, head, checks, own, others));

  let selected = null; // {node, text, kind} of the tree's selection
  let checked = null; // the answer for a node other than the core problem
  let open = null; // {node, entry | null, form}

  const view = () => model.get("view");
  const core = () => view().core ?? null;
  const shown = () => selected ?? (core() && { ...core(), kind: "core" });
  const evidenceOf = (node) => view().statements?.find((statement) => statement.node === node)?.evidence ?? [];

  const late = () => toast(labels["state.kept"]);
  const attempt = attempting({ labels, send, late });
  const tried = (intent, data) => delivered(send(intent, data), late);

  /** For what has no form to show a refusal in. */
  async function done(intent, data, words, action) {
    if (await attempt(intent, data)) toast(words, action);
  }

  // -- writing ----------------------------------------------------------------------------------------------------------

  function write(node, entry = null) {
    const key = entry ? `change:${entry.evidence}` : `add:${node}`;
    open = {
      node,
      entry,
      form: form({ labels, entry, kept: drafts.get(key), typed: (text) => drafts.set(key, text), save, cancel }),
    };
    draw();
    open.form.focus();

    async function save({ kind, fields, base }) {
      const result = entry
        ? await tried("change_evidence", { evidence: entry.evidence, fields, base })
        : await tried("add_evidence", { node, kind, fields });
      drafts.clear(key);
      shut();
      toast(entry && result.evidence ? labels.both : labels.saved);
    }

    function cancel() {
      drafts.clear(key);
      shut();
    }
  }

  function shut() {
    open = null;
    draw();
    (writing.querySelector("button") ?? side.body).focus();
  }

  function remove(entry) {
    done("remove_evidence", { evidence: entry.evidence }, labels.removed, {
      label: labels.undo,
      action: () => done("undo", {}, labels.saved),
    });
  }

  // -- what is shown ----------------------------------------------------------------------------------------------------

  async function look() {
    const statement = shown();
    if (!statement || statement.node === core()?.node) return;
    try {
      const found = await send("check_statement", { node: statement.node });
      if (shown()?.node !== found.node) return;
      checked = found;
    } catch {
      if (selected?.node === statement.node) selected = null; // it is not (or no longer) in the tree
    }
    draw();
  }

  function drawHead(statement) {
    const away = statement && core() && statement.node !== core().node;
    head.replaceChildren(
      ...(statement
        ? [
            h("p", {
              class: "wb-evidence-side",
              dataset: { kind: statement.kind },
              text: labels[`side.${statement.kind}`] ?? "",
            }),
            h("p", { class: "wb-evidence-statement", dir: "auto", text: statement.text }),
            away
              ? button(labels.to_core, () => choose(null), { look: "quiet" })
              : h("p", { class: "wb-evidence-hint", text: labels.choose }),
          ]
        : [h("p", { text: labels.none })]),
    );
  }

  function drawChecks(statement) {
    const isCore = statement?.node === core()?.node;
    const findings = isCore ? view().findings : checked?.node === statement?.node ? checked?.findings : null;
    const signature = JSON.stringify([statement?.node, findings]);
    if (checks.dataset.shown === signature) return;
    checks.dataset.shown = signature;
    checks.hidden = !findings;
    checks.replaceChildren(
      h("h3", { text: labels.checks }),
      findings?.length
        ? h(
            "ul",
            {},
            findings.map(({ message }) => h("li", { dir: "auto", text: message })),
          )
        : h("p", { class: "wb-evidence-fine", text: labels[isCore ? "checks.fine" : "checks.fine_other"] }),
    );
  }

  function drawOwn(statement) {
    own.hidden = !statement;
    if (!statement) return;
    const entries = evidenceOf(statement.node);
    const acts = view().editable ? { edit: (entry) => write(statement.node, entry), remove } : null;
    list.replaceChildren(
      ...(entries.length
        ? entries.map((entry) => h("li", {}, card(labels, language, entry, acts)))
        : [h("li", { class: "wb-evidence-none", text: labels["evidence.none"] })]),
    );
    if (!view().editable) writing.replaceChildren();
    else if (open?.node === statement.node) {
      if (open.form.element.parentElement !== writing) writing.replaceChildren(open.form.element);
    } else writing.replaceChildren(button(labels.add, () => write(statement.node), { look: "primary" }));
  }

  function drawOthers(statement) {
    const rest = (view().statements ?? []).filter(({ node }) => node !== statement?.node);
    const inTree = rest.filter(({ side }) => side !== null);
    const gone = rest.filter(({ side }) => side === null).flatMap(({ evidence }) => evidence);
    others.hidden = rest.length === 0;
    others.replaceChildren(
      inTree.length ? h("h3", { text: labels.others }) : "",
      h(
        "ul",
        { class: "wb-evidence-links" },
        inTree.map(({ node, text, side: kind, evidence }) =>
          h(
            "li",
            {},
            button(`${text} (${evidence.length})`, () => choose({ node, text, kind }), { look: "quiet", dir: "auto" }),
          ),
        ),
      ),
      gone.length ? h("h3", { text: labels.gone }) : "",
      h(
        "ul",
        { class: "wb-evidence-list" },
        gone.map((entry) =>
          h(
            "li",
            {},
            card(labels, language, entry, null),
            view().editable &&
              statement &&
              button(labels.attach, () =>
                done("attach_evidence", { evidence: entry.evidence, node: statement.node }, labels.attached),
              ),
          ),
        ),
      ),
    );
  }

  function draw() {
    const statement = shown();
    drawHead(statement);
    drawChecks(statement);
    drawOwn(statement);
    drawOthers(statement);
  }

  // -- following the tree -------------------------------------------------------------------------------------------------

  function choose(statement) {
    selected = statement;
    checked = null;
    window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node: shown()?.node } }));
    draw();
    look();
  }

  function follow(event) {
    if (document.querySelector("dialog[open]")) return; // a comparison of versions has a tree of its own
    selected = event.detail;
    checked = null;
    draw();
    if (side.isOpen) look();
  }

  function update() {
    draw();
    if (side.isOpen) look();
  }

  side.listen((isOpen) => isOpen && look());
  window.addEventListener("workbench:node-selected", follow);
  model.on("change:view", update);
  update();
  return () => {
    window.removeEventListener("workbench:node-selected", follow);
    model.off("change:view", update);
    side.destroy();
  };
}

export default { render };
