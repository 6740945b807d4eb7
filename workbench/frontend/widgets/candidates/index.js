/** Candidates for the core problem (R51): in place of an empty tree, later a drawer beside it; on the wall for all to read. */

import { attempting } from "../../shared/attempt.js";
import { channel } from "../../shared/channel.js";
import { announce, toast } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { drawer } from "../../shared/drawer.js";
import { inLabels } from "../../shared/in_labels.js";
import { counted } from "../../shared/phrase.js";
import { board } from "./board.js";
import { Wall } from "./wall.js";

const ICON = "M4 5h16v5H4zM4 14h10v5H4zM18 14v5M15.5 16.5h5";

function mount(model, el) {
  return model.get("options").mode === "projector" ? mountWall(model, el) : mountBoard(model, el);
}

/** On a wall there is nothing to press. */
function mountWall(model, el) {
  const shown = new Wall(model.get("labels"));
  el.append(shown.element);
  const receive = () => shown.update(model.get("view"));
  model.on("change:view", receive);
  receive();
  return () => {
    model.off("change:view", receive);
    shown.stop();
  };
}

/** @typedef {ReturnType<typeof deskOf>} Desk */
/** @typedef {{ text: string, offers: string[], answer: "yes" | "no" | null }} Said */
/**
 * @typedef {object} Candidate see docs/protocol.md
 * @property {string} id
 * @property {number} number
 * @property {string} text
 * @property {string[]} offers
 * @property {string} lacks
 * @property {{ code: string, message: string }[]} findings
 * @property {Record<string, Said>} criteria
 * @property {string | null} node
 * @property {"core" | "cause" | "effect" | "parked" | null} place
 * @property {number[]} [preferred]
 * @property {Record<string, number>} [paper]
 */

/** What the parts of the page share: the words, the views, and how something is asked for. */
function deskOf(model) {
  const labels = model.get("labels");
  const { scope = "", language = "en" } = model.get("options");
  const { send } = channel(model);
  return {
    labels,
    language,
    model,
    send,
    act: attempting({ labels, send, late: () => toast(labels["word.kept"]) }),
    drafts: draftsOf(`candidates:${scope}`),
    before: draftsOf(scope), // where a sentence was kept when the tree itself asked for it
    view: model.get("view"),
    mine: model.get("mine"),
    /** @type {string | null} the card chosen on the tree */
    selected: null,
  };
}

function mountBoard(model, el) {
  const desk = deskOf(model);
  const { labels } = desk;
  const parts = board(desk);
  /** @type {ReturnType<typeof drawer> | null} once there is a core problem */
  let side = null;
  let phase = desk.view.phase;

  /** Where the candidates stand: on the page while the tree is empty, else in a drawer beside it. */
  function settle() {
    const beside = Boolean(desk.view.core);
    parts.element.dataset.place = beside ? "drawer" : "page";
    if (beside && !side) {
      side = drawer({ el, id: "candidates", label: labels.label, icon: ICON, close: labels.close });
      side.body.append(parts.element);
    } else if (!beside && parts.element.parentElement !== el) {
      el.append(parts.element);
      side?.destroy();
      side = null;
    }
    const waiting = desk.view.candidates.filter(({ place }) => !place).length;
    side?.count(waiting, counted(labels, "count", waiting));
  }

  function update() {
    desk.view = model.get("view");
    desk.mine = model.get("mine");
    settle();
    parts.update();
    if (desk.view.phase !== phase) announce(labels[`now.${desk.view.phase}`]);
    phase = desk.view.phase;
  }

  const select = ({ detail }) => {
    desk.selected = detail?.node ?? null;
  };
  window.addEventListener("workbench:node-selected", select);
  model.on("change:view", update);
  model.on("change:mine", update);
  update();
  return () => {
    window.removeEventListener("workbench:node-selected", select);
    model.off("change:view", update);
    model.off("change:mine", update);
    side?.destroy();
    parts.element.remove();
  };
}

export default { render: inLabels(mount) };
