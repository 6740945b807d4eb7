// Entry of every notebook page: connect, fetch the widgets' states, show them; then look after the line.
import "../shared/display.js";
import { Connection } from "./connection.js";
import { LightManager } from "./manager.js";
import { mayReload } from "./reload.js";
import { hideSkeleton, reconnectingBar, showTrouble } from "./status.js";
import "./page.css";
import "workbench:widget-styles";

const PATIENCE = 20000;
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
const labels = read("workbench-labels");
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

/** Show what the kernel sent. A second time (its room was begun anew) the page is replaced where it stands. */
function shower(connection) {
  let shown = null;
  return async ({ outputs, states }) => {
    const old = shown;
    const manager = (shown = new LightManager(connection));
    await manager.load(states);
    old?.discard();
    await manager.show(outputs, document.querySelector("main"));
    clearTimeout(slow);
    hideSkeleton();
    document.documentElement.dataset.ready = "true";
    if (old) window.dispatchEvent(new Event("workbench:online"));
  };
}

function start() {
  const connection = new Connection(read("workbench-page"));
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
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
