// Entry of every notebook page: connect, fetch the widgets' states, show them; then look after the line.
import "../shared/display.js";
import { modules } from "workbench:widgets";
import { channel } from "../shared/channel.js";
import { toast } from "../shared/dom.js";
import { keepsWords } from "../shared/storage.js";
import { unanswered } from "../shared/unanswered.js";
import { keepWritingInSight } from "../shared/writing_place.js";
import { keepUnanswered, resumeUnanswered } from "./afterlife.js";
import { Connection } from "./connection.js";
import { followFiles } from "./files.js";
import { isOwn, OwnManager } from "./own_manager.js";
import { carryPresence } from "./presence.js";
import { mayReload } from "./reload.js";
import { currentStates } from "./states.js";
import { hideSkeleton, reconnectingBar, showTrouble, trueWords } from "./status.js";

const PATIENCE = 20000;
/** Refusals that say themselves what became of the words, or ask to look. */
const SAYS_SO = new Set([
  "moved_away",
  "undelivered",
  "internal",
  "node_not_found",
  "evidence_not_found",
  "store_full",
]);
const ANSWERED_WITHIN = 1500; // ms the page waits with showing itself anew, so that what is said is not offered again as a draft
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
const keeps = keepsWords();
const settings = read("workbench-page");
globalThis.workbench = { modules }; // for the script of ordinary widgets
const reads = window.parent !== window || settings.notebook === "projector"; // nobody writes there
const labels = trueWords(read("workbench-labels"), keeps, reads);
const slow = setTimeout(() => showTrouble(labels, "slow"), PATIENCE);

/** A page closed for good says so; one kept for the back button, or cut off, is left to the server's patience. */
function leaveWithPage(connection) {
  window.addEventListener("pagehide", (event) => event.persisted || connection.close());
}

function watch(connection) {
  const bar = reconnectingBar(labels, () => connection.wake());
  let first = true;
  connection.addEventListener("offline", () => bar.show());
  connection.addEventListener("online", () => {
    bar.hide();
    if (!first) window.dispatchEvent(new Event("workbench:online"));
    first = false;
  });
  connection.addEventListener("turned-away", () => {
    connection.close();
    if (mayReload()) location.reload();
    else showTrouble(labels, "gone");
  });
  connection.addEventListener("trouble", ({ detail }) => showTrouble(labels, detail));
  connection.addEventListener("saving", ({ detail }) => {
    bar.stand(detail === "delayed" ? labels.saving_delayed : "");
    if (detail !== "delayed") unanswered.resend(); // at once: what was asked meanwhile has waited long enough
  });
  connection.addEventListener("page", () => bar.stand("")); // a new room says so again, if it is still so
  connection.addEventListener("refused", ({ detail }) => bar.notice(labels[detail] ?? labels.trouble_title));
}

/** What waits for an answer outlives its widget, and its page for a while; a refusal nobody else shows is told here. */
function followUnanswered() {
  window.addEventListener("workbench:late-refusal", (event) => {
    event.preventDefault();
    const { message, code, words } = event.detail;
    const kept = words && keeps && !SAYS_SO.has(code) ? labels.words_kept : "";
    toast([message || labels[code] || labels.trouble_title, kept].filter(Boolean).join(" "));
  });
  if (window.parent !== window) return; // the wall in the remote asks for nothing, and shares the memory of its tab
  window.addEventListener("pagehide", () => keepUnanswered(unanswered));
  resumeUnanswered(unanswered);
}

/** A facilitator's page comes back to the group that was on it, after an outage and after a reload. */
function rememberGroup(connection) {
  window.addEventListener("workbench:group-selected", ({ detail }) => {
    connection.query.set("group", detail.group);
    const here = new URL(location.href);
    here.searchParams.set("group", detail.group);
    history.replaceState(history.state, "", here);
  });
}

let ordinary;

/** The manager of pages with ordinary widgets of ipywidgets, fetched when one is met. */
function ordinaryManager() {
  ordinary ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = settings.ordinary;
    script.onload = () => resolve(globalThis.workbench.LightManager);
    script.onerror = reject;
    document.head.append(script);
  });
  return ordinary;
}

/** @typedef {Record<string, { state: object }>} States */
/**
 * @typedef {object} Manager
 * @property {(states: States) => unknown} load
 * @property {() => WidgetModel[]} widgets
 * @property {(outputs: object[], place: Element | null) => unknown} show
 * @property {() => void} leave
 * @property {() => void} discard
 */

/** Show what the kernel sent. A second time (its room was begun anew) the page is replaced where it stands. */
function shower(connection) {
  /** @type {Manager | null} */
  let shown = null;
  const trouble = () => setTimeout(() => showTrouble(labels)); // after the rest of the page has been shown
  const again = (page) => connection.dispatchEvent(new CustomEvent("page", { detail: page }));

  /**
   * The manager for a page, and the states to give it: those it came with may be old when a script has been fetched.
   * @param {{ outputs: object[], states: States }} page
   * @returns {Promise<[Manager, States]>}
   */
  async function prepared({ outputs, states }) {
    if (Object.values(states).every(({ state }) => isOwn(state, modules))) {
      const strange = async () => again({ outputs, states: await currentStates(connection) });
      return [new OwnManager(connection, modules, { strange, trouble }), states];
    }
    const Manager = await ordinaryManager();
    const now = await currentStates(connection);
    return [new Manager(connection), now];
  }

  async function show(page) {
    const old = shown;
    const [manager, states] = await prepared(page);
    shown = manager;
    await manager.load(states);
    old?.leave();
    manager.widgets().forEach(channel); // they carry on what was left unanswered, before anything is drawn
    unanswered.handOver();
    if (old) await unanswered.settled(ANSWERED_WITHIN);
    old?.discard();
    await manager.show(page.outputs, document.querySelector("main"));
    clearTimeout(slow);
    hideSkeleton();
    document.documentElement.dataset.ready = "true";
    if (!old && !keeps && !reads) toast(labels.not_kept, { label: labels.understood, action() {} });
    if (old) window.dispatchEvent(new Event("workbench:online"));
  }
  return show;
}

function start() {
  const connection = new Connection(settings);
  const show = shower(connection);
  let chain = Promise.resolve();
  connection.addEventListener("page", (event) => {
    const { detail: page } = /** @type {CustomEvent} */ (event);
    chain = chain
      .then(() => show(page))
      .catch((error) => {
        console.error(error);
        showTrouble(labels);
      });
  });
  watch(connection);
  followUnanswered();
  followFiles(labels);
  rememberGroup(connection);
  leaveWithPage(connection);
  carryPresence(connection);
  keepWritingInSight();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
