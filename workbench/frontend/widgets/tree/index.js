// The tree widget: problem tree and objective tree, as a canvas and as an outline of the same data.

import { channel } from "../../shared/channel.js";
import { announce, h, toast } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { createBoard, short } from "./board.js";
import { createCanvas } from "./canvas/canvas.js";
import { createOpening } from "./editing/opening.js";
import { createPicks } from "./editing/picks.js";
import { rearranging } from "./editing/rearranging.js";
import { createRecovery } from "./editing/recovery.js";
import { writing } from "./editing/writing.js";
import { createAdder } from "./outline/adder.js";
import { createOutline } from "./outline/outline.js";
import { createNews } from "./presence/news.js";
import { createPresence } from "./presence/presence.js";
import { signals } from "./presence/signal.js";
import { createBar, showKeys } from "./tools/bar.js";
import { createFinder } from "./tools/find.js";

const NARROW = 700; // px: below this the outline is shown first
const TOGETHER = 100; // ms within which several new views are taken as one
const FLASH = 2400; // ms a node somebody asked to see flashes

function render({ model, el }) {
  let stop = mount(model, el);
  const again = () => {
    stop();
    stop = mount(model, el);
  };
  model.on("change:labels", again);
  model.on("change:options", again);
  return () => {
    model.off("change:labels", again);
    model.off("change:options", again);
    stop();
  };
}

function mount(model, el) {
  const options = { mode: "edit", scope: "tree", ...model.get("options") };
  const board = createBoard({ view: model.get("view"), labels: model.get("labels"), options });
  const drafts = draftsOf(options.scope);
  const { send } = channel(model);
  const write = writing(board, send, drafts);
  const shift = rearranging(board, send);
  const picks = createPicks(board, does);
  const news = createNews(board, announce);
  const tools = { write, shift, picks };
  const projector = options.mode === "projector";

  const root = h("section", {
    class: "wb-tree",
    "aria-label": board.say(board.objective ? "title.objective" : "title"),
    dataset: { mode: options.mode },
  });
  const canvas = createCanvas(board, does, tools);
  const outline = createOutline(board, does, tools);
  const opening = createOpening(board, send, drafts);
  const adder = createAdder(board, write, drafts);
  const recovery = createRecovery(board, write, drafts);
  const finder = createFinder(board, seek, (id) => (id ? surface().focus(id) : surface().focus()));
  const choosing = h("div", { class: "wb-strip wb-strip-choosing", hidden: true });
  const bar = createBar(board, {
    undo: shift.undo,
    redo: shift.redo,
    find: () => finder.open(),
    pick: () => (board.picking ? picks.end(true) : picks.start()),
    pointer: () => point(!board.pointing),
    closer: () => canvas.zoom(1.25),
    away: () => canvas.zoom(0.8),
    fit: () => canvas.fit(),
    outline: () => turn("outline", true),
    canvas: () => turn("canvas", true),
    keys: () => showKeys(board),
  });
  let wrote = false;
  let chosen = false; // whether the person picked the view by hand
  root.append(
    recovery.element,
    finder.element,
    choosing,
    picks.element,
    canvas.element,
    outline.element,
    opening.element,
    adder.element,
    bar.element,
  );
  el.replaceChildren(root);

  const surface = () => (board.surface === "canvas" ? canvas : outline);

  function turn(name, byHand = false) {
    chosen ||= byHand;
    if (board.surface === name) return;
    write.finish();
    board.update({ surface: name });
    if (byHand) surface().focus();
  }

  function does(name, id) {
    const { graph } = board;
    if (name === "undo" || name === "redo") return shift[name]();
    if (name === "escape") return letGo();
    if (name === "find") return finder.open();
    if (name === "target") return target(id);
    if (name === "wordings") return shift.chooseWording(id);
    if (name === "read") return shift.readAll(id);
    if (name === "move_all") return shift.many.moveAll();
    if (name === "merge") return shift.many.merge();
    if (name === "park_all") return shift.many.parkAll();
    if (name === "remove_all") return shift.many.removeAll();
    if (!board.editable || !graph.nodes.has(id)) return undefined;
    if (name === "edit") return write.edit(id);
    if (board.objective) return undefined;
    if (name === "pick") return picks.start(id);
    if (name === "toggle") return picks.toggle(id);
    if (name === "split") return graph.side(id) === "core" ? toast(board.say("why.core_stays")) : shift.many.split(id);
    if (name === "add_cause" || name === "add_effect") return addTo(id, name);
    const outside = graph.side(id) === "core" || graph.side(id) === "parked";
    if (name === "restore") return shift.choose("restore", id, null);
    if (name === "remove")
      return graph.side(id) === "core" && graph.nodes.size > 1 ? toast(board.say("why.core_stays")) : shift.remove(id);
    if (outside) return undefined;
    if (name === "move" || name === "link") return shift.choose(name, id);
    return shift[name]?.(id);
  }

  function addTo(id, name) {
    const towards = name === "add_effect" ? "above" : "below";
    const side = board.graph.side(id);
    if (side !== "core" && side !== towards) return undefined;
    if (board.surface === "canvas") return write.add(id, towards);
    board.selected = id;
    return adder.start(towards);
  }

  /** Begin or end pointing: while it lasts, everybody sees where the facilitator's mouse is. */
  function point(on) {
    board.update({ pointing: on ? presence.point : null });
    announce(board.say(on ? "pointer.on" : "pointer.off"));
  }

  /** Others came to these nodes or went: mark it; that somebody writes on my own is said as well. */
  function meet(nodes) {
    if (projector) return;
    for (const one of [canvas, outline]) one.here(nodes);
    const writer = nodes.has(board.selected) && board.here(board.selected).find(({ at }) => at.doing === "writing");
    if (writer) announce(board.say("here.writing", { names: writer.name || board.say("here.facilitator") }));
  }

  /** Bring what was searched for into view; the keyboard stays in the search field. */
  function seek(id) {
    surface().reveal(id);
  }

  /** Another part of the page asks to see a node: select it, bring it into view, let it flash. */
  function reveal(id) {
    if (board.editing) write.finish();
    board.update({ selected: projector ? null : id, choosing: null, shown: id });
    surface().reveal(id);
    announce(board.textOf(id));
    clearTimeout(flash);
    flash = setTimeout(() => board.update({ shown: null }), FLASH);
  }

  function target(id) {
    const { choosing: choice } = board;
    if ((choice.nodes ?? [choice.node]).includes(id)) return letGo();
    return shift.apply(choice, id).then?.(() => surface().focus());
  }

  function letGo() {
    if (board.choosing) board.update({ choosing: null });
    else if (board.finding) finder.close();
    else if (board.pointing) point(false);
    else if (board.picking) picks.end(true);
    else board.update({ selected: null });
    return true;
  }

  function showChoosing() {
    const choice = board.choosing;
    choosing.hidden = !choice;
    if (!choice) return choosing.replaceChildren();
    const words = board.say(
      `choose.${choice.verb}${choice.verb === "link" && board.graph.side(choice.node) === "above" ? ".effect" : ""}`,
      { text: short(board.textOf(choice.node), 70), count: choice.nodes?.length ?? 1 },
    );
    if (choosing.dataset.words === words && choosing.children.length) return undefined;
    choosing.dataset.words = words;
    announce(words);
    return choosing.replaceChildren(
      h("p", { class: "wb-strip-words", dir: "auto", text: words }),
      h("button", {
        type: "button",
        class: "wb-button",
        text: board.say("cancel"),
        onclick: () => {
          letGo();
          surface().focus();
        },
      }),
    );
  }

  function show() {
    const empty = board.graph.core === null;
    root.dataset.surface = empty ? "opening" : board.surface;
    root.dataset.tree = board.view.tree;
    canvas.element.hidden = empty || board.surface !== "canvas";
    outline.element.hidden = empty || board.surface !== "outline";
    opening.element.hidden = !empty;
    bar.element.hidden = empty || projector;
    adder.update();
    if (board.surface !== "outline" || empty) adder.element.hidden = true;
    showChoosing();
    picks.update();
    bar.update();
    if (empty) return opening.update();
    surface().update();
    // When the editor closes, the keyboard stays where the writing was.
    if (wrote && !board.editing && !root.contains(document.activeElement)) surface().focus();
    wrote = Boolean(board.editing);
    return undefined;
  }

  // When many edit at once their changes are taken in a few at a time: each costs a layout, and nobody can follow sixty a second.
  function receive() {
    if (coming) return;
    const wait = taken + TOGETHER - Date.now();
    if (wait <= 0) take();
    else coming = setTimeout(take, wait);
  }

  function take() {
    coming = 0;
    taken = Date.now();
    const focused = root.contains(document.activeElement);
    const others = board.receive(model.get("view"));
    if (!board.editable || board.objective) Object.assign(board, { picking: false, picked: new Set() });
    board.update();
    finder.refresh();
    write.watch();
    if (focused && !root.contains(document.activeElement)) surface().focus();
    tell(others);
    // Cards stop glowing by themselves.
    if (!others.length) return;
    clearTimeout(glow);
    glow = setTimeout(() => board.update(), projector ? 9100 : 2600);
  }

  function tell(others) {
    if (!projector) news.tell(others);
  }

  // The widget fills what is left of the window below the page's header, also when the keyboard of a phone takes half of it.
  function stretch() {
    const seen = window.visualViewport
      ? window.visualViewport.height * window.visualViewport.scale
      : window.innerHeight;
    const top = Math.max(0, root.getBoundingClientRect().top + window.scrollY);
    root.style.setProperty("--wb-height", `${Math.max(320, Math.floor(seen - Math.min(top, seen / 2)))}px`);
  }

  let [coming, taken] = [0, 0];
  let glow = 0;
  let flash = 0;
  const observer = new ResizeObserver(() => {
    stretch();
    root.dataset.narrow = String(root.clientWidth < NARROW);
    if (!projector && !chosen && root.clientWidth) turn(root.clientWidth < NARROW ? "outline" : "canvas");
  });
  observer.observe(el);
  window.addEventListener("resize", stretch);
  window.visualViewport?.addEventListener("resize", stretch);
  model.on("change:view", receive);
  board.listen(show);
  const deaf = signals(board, reveal);
  const presence = createPresence(
    board,
    (nodes) => meet(nodes),
    (laser) => surface().pointed(laser),
  );
  board.here = projector ? () => [] : presence.at;
  stretch();
  board.update({ surface: !projector && el.clientWidth && el.clientWidth < NARROW ? "outline" : "canvas" });
  recovery.look();

  return () => {
    clearTimeout(coming);
    clearTimeout(glow);
    clearTimeout(flash);
    deaf();
    news.stop();
    presence.stop();
    observer.disconnect();
    window.removeEventListener("resize", stretch);
    window.visualViewport?.removeEventListener("resize", stretch);
    model.off("change:view", receive);
    canvas.destroy();
    root.remove();
  };
}

export default { render };
