// Entry of every notebook page: connect, fetch the widgets' states, show them; then look after the line.
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

/** The server closes the kernel when its page is closed; one kept for the back button is left to the server's patience. */
function closeKernelWithPage(config) {
  window.addEventListener("pagehide", (event) => {
    if (event.persisted) return;
    const form = new FormData();
    form.set("_xsrf", config.xsrf);
    navigator.sendBeacon(`${config.base}api/kernels/${config.kernel}/close`, form);
  });
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
  connection.addEventListener("gone", () => {
    connection.close();
    if (mayReload()) location.reload();
    else showTrouble(labels, "gone");
  });
  connection.addEventListener("refused", ({ detail }) => bar.notice(labels[detail] ?? labels.trouble_title));
}

window.addEventListener("workbench:trouble", () => showTrouble(labels));

const online = (connection) =>
  connection.online || new Promise((resolve) => connection.addEventListener("online", resolve, { once: true }));

async function start() {
  const config = read("workbench-kernel");
  const failure = read("workbench-failure");
  if (!config || failure) return showTrouble(labels, failure?.code);
  const connection = new Connection(config);
  closeKernelWithPage(config);
  watch(connection);
  const manager = new LightManager(connection);
  await online(connection);
  await manager.load();
  const place = document.querySelector("main");
  const outputs = [...document.querySelectorAll("script.page-output")].map((node) => JSON.parse(node.textContent));
  if (!outputs.length) return showTrouble(labels);
  await manager.show(outputs, place);
  hideSkeleton();
  document.documentElement.dataset.ready = "true";
}

function begin() {
  start()
    .catch((error) => {
      console.error(error);
      showTrouble(labels);
    })
    .finally(() => clearTimeout(slow));
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
