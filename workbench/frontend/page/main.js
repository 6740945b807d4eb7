// Entry of every notebook page: connect, fetch the widgets' states, show them; then look after the line.
import "../shared/display.js";
import { Connection } from "./connection.js";
import { OwnManager, isOwn } from "./own_manager.js";
import { carryPresence } from "./presence.js";
import { mayReload } from "./reload.js";
import { currentStates } from "./states.js";
import { hideSkeleton, reconnectingBar, showTrouble } from "./status.js";
import { modules } from "workbench:widgets";
import "./page.css";
import "workbench:widget-styles";

const PATIENCE = 20000;
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
const labels = read("workbench-labels");
const settings = read("workbench-page");
globalThis.workbench = { modules }; // for the script of ordinary widgets
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
  connection.addEventListener("refused", ({ detail }) => bar.notice(labels[detail] ?? labels.trouble_title));
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

/** Show what the kernel sent. A second time (its room was begun anew) the page is replaced where it stands. */
function shower(connection) {
  let shown = null;
  const trouble = () => setTimeout(() => showTrouble(labels)); // after the rest of the page has been shown
  const again = (page) => connection.dispatchEvent(new CustomEvent("page", { detail: page }));

  /** The manager for a page, and the states to give it: those it came with may be old when a script has been fetched. */
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
    await shown.load(states);
    old?.discard();
    await shown.show(page.outputs, document.querySelector("main"));
    clearTimeout(slow);
    hideSkeleton();
    document.documentElement.dataset.ready = "true";
    if (old) window.dispatchEvent(new Event("workbench:online"));
  }
  return show;
}

function start() {
  const connection = new Connection(settings);
  const show = shower(connection);
  let chain = Promise.resolve();
  connection.addEventListener("page", ({ detail }) => {
    chain = chain.then(() => show(detail)).catch((error) => {
      console.error(error);
      showTrouble(labels);
    });
  });
  watch(connection);
  leaveWithPage(connection);
  carryPresence(connection);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
