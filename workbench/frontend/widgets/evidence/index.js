/** What a statement rests on (R8, R9): how it is worded, and the evidence of the card that is selected in the tree. */
import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { delivered } from "../../shared/delivery.js";
import { h, toast } from "../../shared/dom.js";
import { drafts } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { lookInto } from "../../shared/look_into.js";
import { wordingChecks } from "./checks.js";
import { statementHead } from "./head.js";
import { LookedAt } from "./looked_at.js";
import { otherEvidence } from "./others.js";
import { ownEvidence } from "./own.js";

const BARS = "M4 20h16M7 16v-4M12 16V6M17 16v-7";

function render({ model, el }) {
  const labels = model.get("labels");
  const { language = "es", scope = "evidence" } = model.get("options");
  const { send } = channel(model);
  const words = { label: labels.title, close: labels.close, loading: labels.loading };
  const side = drawer({ el, id: "evidence", icon: BARS, ...words });
  const look = lookInto({ model, side, panel: "evidence" }, update);
  const view = () => look.view();
  const looked = new LookedAt({ view, send, answered: draw });
  const desk = { labels, language, drafts: drafts(`${scope}:evidence`), draw, ...acts(labels, send) };
  const head = statementHead(labels, () => choose(null));
  const checks = wordingChecks(labels);
  const own = ownEvidence(desk, side.body);
  const others = otherEvidence(desk, choose);
  side.body.append(h("div", { class: "wb-evidence" }, head.element, checks.element, own.element, others.element));

  function draw() {
    if (!side.isOpen || look.waiting) return;
    const { statement, findings, isCore, isAway } = looked;
    head.update(statement, isAway);
    checks.update({ node: statement?.node, findings, isCore });
    own.update(view(), statement);
    others.update(view(), statement);
  }

  function choose(statement) {
    looked.choose(statement);
    window.dispatchEvent(new CustomEvent("workbench:show-node", { detail: { node: looked.statement?.node } }));
    draw();
    looked.look();
  }

  function follow(event) {
    if (document.querySelector("dialog[open]")) return; // a comparison of versions has a tree of its own
    looked.choose(event.detail);
    update();
  }

  function update() {
    draw();
    if (side.isOpen) looked.look();
  }

  window.addEventListener("workbench:node-selected", follow);
  return () => {
    window.removeEventListener("workbench:node-selected", follow);
    look.stop();
    side.destroy();
  };
}

/** The two ways to send something: `tried` for what has a form to show a refusal in, `done` for what has none. */
function acts(labels, send) {
  const late = () => toast(labels["state.kept"]);
  const attempt = attempting({ labels, send, late });
  return {
    tried: (intent, data) => delivered(send(intent, data), late),
    async done(intent, data, words, action) {
      if (await attempt(intent, data)) toast(words, action);
    },
  };
}

export default { render };
