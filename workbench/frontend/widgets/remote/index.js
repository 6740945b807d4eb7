// What leads the wall, at hand on every tab of the facilitator's page: on a laptop's desk a column, elsewhere a button
// in the header that opens it, so that it covers nothing (R3, R47).

import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { modes } from "./modes.js";
import { preview } from "./preview.js";
import { states } from "./states.js";
import { stepper } from "./stepper.js";
import { steps } from "./steps.js";

/** @param {{model: any, el: HTMLElement}} place */
function render({ model, el }) {
  const labels = model.get("labels");
  const { send } = channel(model);
  const desk = { labels, attempt: attempting({ labels, send }), view: model.get("view"), selected: null };
  const parts = [preview(desk), states(desk), stepper(desk), steps(desk), modes(desk)];
  const shell = folding(labels, parts);
  const listening = hearSelection(desk, () => update());
  let said = "";

  function update() {
    desk.view = model.get("view");
    shell.offer(Boolean(desk.view.modes));
    if (!desk.view.modes) return;
    for (const part of parts) part.update();
    const words = nowWords(labels, desk.view);
    shell.tell(words, desk.view);
    if (said && said !== words) announce(words);
    said = words;
  }

  el.append(shell.element);
  model.on("change:view", update);
  update();
  return () => {
    model.off("change:view", update);
    listening();
    for (const part of parts) part.end?.();
    shell.end();
  };
}

/** What is on the wall now, in a few words. */
function nowWords(labels, { title, place, frozen, blank }) {
  if (blank) return labels["state.blank"];
  const where = place ? `${title} · ${whereWords(labels, place)}` : title;
  return frozen ? phrase(labels["state.frozen"], { title: where }) : where;
}

/** Which of its pieces, without saying twice what kind of piece it is; of the first branch, that it may be all of the tree. */
const whereWords = (labels, place) => phrase(labels[place.kind === "core" ? "place.core" : "place"], place);

/** The button that opens the remote, and the remote itself. */
function folding(labels, parts) {
  const state = h("span", { class: "wb-remote-state", dir: "auto" });
  const title = h("h2", { class: "wb-remote-title", tabindex: "-1", text: labels.title });
  const opener = button(
    [
      h("span", { class: "wb-remote-icon", "aria-hidden": "true" }),
      h("span", { class: "wb-remote-name", text: labels.title }),
      state,
    ],
    () => open(element.dataset.open !== "true"),
    { class: "wb-remote-open", "aria-expanded": "false" },
  );
  const close = button(labels.close, () => open(false), { look: "quiet", class: "wb-button wb-quiet wb-remote-close" });
  const panel = h(
    "section",
    { class: "wb-remote-panel", "aria-label": labels.title },
    h("div", { class: "wb-remote-head" }, title, close),
    parts.map((part) => part.element),
  );
  const element = h("aside", { class: "wb-remote", dataset: { open: "false" } }, panel);
  const settled = inHeader(opener);

  function open(on) {
    element.dataset.open = String(on);
    document.documentElement.dataset.remote = on ? "open" : "closed"; // the work makes room for it
    opener.setAttribute("aria-expanded", String(on));
    parts[0].update();
    if (on) title.focus();
    else opener.focus();
  }

  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && element.dataset.open === "true") open(false);
  });
  return {
    element,
    offer(on) {
      element.hidden = opener.hidden = !on;
    },
    tell(words, { frozen, blank }) {
      state.textContent = words;
      element.dataset.state = opener.dataset.state = blank ? "blank" : frozen ? "frozen" : "lit";
    },
    end() {
      settled.disconnect();
      delete document.documentElement.dataset.remote;
      opener.remove();
      element.remove();
    },
  };
}

/** Put the opener into its place in the header, also into one that comes later or is drawn anew. Returns its watch. */
function inHeader(opener) {
  const settle = () => {
    const place = document.querySelector(".wb-remote-slot");
    if (place && opener.parentElement !== place) place.replaceChildren(opener);
  };
  const watch = new MutationObserver(() => opener.isConnected || settle());
  watch.observe(document.body, { childList: true, subtree: true });
  settle();
  return watch;
}

/** The card chosen on the tree of this page: a branch or a card to show. Returns what ends listening. */
function hearSelection(desk, changed) {
  /** @param {any} event */
  const hear = ({ detail }) => {
    desk.selected = detail;
    changed();
  };
  window.addEventListener("workbench:node-selected", hear);
  return () => window.removeEventListener("workbench:node-selected", hear);
}

export default { render };
