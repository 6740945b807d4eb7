// The canvas: effects above, the core problem in the middle, causes below, arrows from cause to effect.

import { h } from "../../../shared/dom.js";
import { unique } from "../../../shared/unique.js";
import { editorOf } from "../editing/editor.js";
import { rowsOf } from "../graph/rows.js";
import { arrange, fitScale } from "../layout/arrange.js";
import { overlap } from "../layout/spot.js";
import { step } from "../layout/step.js";
import { showHere } from "../presence/here.js";
import { createSpot, placeOf } from "../presence/laser.js";
import { canvasKey, sharedKey } from "../tools/keyboard.js";
import { openMenu } from "../tools/menu.js";
import { actionsFor } from "../tools/toolbar.js";
import { createArrows } from "./arrows.js";
import { fitted, onScreen, showing, steadied, zoomed } from "./camera.js";
import { createCard } from "./card.js";
import { carrying } from "./carrying.js";
import { listenForDrag } from "./drag.js";
import { listenForCamera } from "./gestures.js";
import { inside, listenForLasso } from "./lasso.js";
import { createLot } from "./lot.js";
import { createPalette } from "./palette.js";
import { createPreview } from "./preview.js";
import { createScene } from "./scene.js";

const WIDE = 900; // px: from here on there is room for the parking lot beside the tree
const WRITING_HEIGHT = 92; // px kept for a card that is only being written
const STRIP = 56; // px at the top that a strip (search, several chosen) covers
const LEGIBLE = 0.8; // scale at which words can be edited comfortably
const CORE_SHARE = 2; // the core is this much wider than other cards
const FITS = {
  edit: { most: 1.35, fine: 0.85, widths: [214, 190, 240, 272], room: { top: 28, right: 28, bottom: 88, left: 28 } },
  read: { most: 1.35, fine: 0.85, widths: [214, 190, 240, 272], room: { top: 28, right: 28, bottom: 88, left: 28 } },
  projector: {
    most: 2.6,
    fine: 1.3,
    widths: [230, 200, 260, 290, 330],
    room: { top: 30, right: 24, bottom: 24, left: 24 },
    gaps: { column: 22, row: 34, hang: 16, indent: 28 },
  },
};

/** The canvas of a board. `does(name, id)` runs an action, `tools` is `{write, shift, picks}`. Returns `{element, update, show, ...}`. */
export function createCanvas(board, does, { write, shift, picks }) {
  const fit = FITS[board.options.mode] ?? FITS.edit;
  const cards = new Map();
  const arrows = createArrows((edge, event) => palette.pressArrow(edge, event));
  const preview = createPreview(board, shift, () => scene.boxes);
  arrows.layer.append(preview.line);
  const layer = h("div", { class: "wb-tree-cards" });
  const spot = createSpot();
  const world = h("div", { class: "wb-world" }, arrows.layer, layer, spot.element);
  const palette = createPalette(board, does, shift, {
    card: (id) => cards.get(id),
    boxes: () => scene.boxes,
    camera: () => scene.camera,
    size: () => size,
  });
  const lot = createLot((name, id) => does(name, id));
  const hint = h("p", {
    class: "wb-sr",
    id: unique("wb-hint"),
    text: board.editable ? board.say("canvas.hint") : "",
  });
  const element = h(
    "div",
    { class: "wb-canvas", role: "group", "aria-label": board.say("canvas.name"), "aria-describedby": hint.id },
    hint,
    world,
    palette.element,
    lot.element,
  );
  let plan = null;
  let bounds = { x: 0, y: 0, w: 0, h: 0 };
  let following = true; // the camera keeps the whole tree in sight until a person takes it
  let size = { w: 0, h: 0 };
  let lastFocus = null;
  let arranged = [];
  let revision = 0; // counts changes of what the cards say
  let marked = false;
  const canvas = { element };

  const scene = createScene(
    (boxes, camera) => {
      for (const [id, box] of boxes) {
        const card = cards.get(id);
        if (card) card.element.style.transform = `translate(${box.x}px, ${box.y}px)`;
      }
      arrows.draw(boxes);
      world.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${camera.k})`;
      palette.place();
    },
    () => parseFloat(getComputedStyle(element).getPropertyValue("--speed")) * 1000 || 0,
  );

  // -- what is shown --------------------------------------------------------------------------------------------------

  function syncCards() {
    const { graph } = board;
    const order = [
      ...rowsOf(graph, "above")
        .map(({ id }) => id)
        .reverse(),
      ...(graph.core ? [graph.core] : []),
      ...rowsOf(graph, "below").map(({ id }) => id),
    ];
    const wanted = new Set(order);
    for (const [id, card] of cards) {
      if (wanted.has(id)) continue;
      card.element.remove();
      cards.delete(id);
    }
    const focused = layer.contains(document.activeElement) ? document.activeElement : null;
    let before = layer.firstElementChild;
    for (const id of wanted) {
      if (!cards.has(id)) {
        cards.set(id, createCard(id));
        showHere(board, cards.get(id).element, board.here(id));
      }
      const card = cards.get(id);
      if (card.element === before) before = before.nextElementSibling;
      else layer.insertBefore(card.element, before);
      if (card.update(board)) revision += 1;
      const writingHere = board.editing && (board.editing.node ?? board.editing.ghost) === id;
      const started = card.edit(writingHere ? editorOf(board, write, () => arrangeCards(true)) : null);
      if (started && writingHere) queueMicrotask(() => startWriting(id));
    }
    markTargets();
    rove();
    if (!focused || document.activeElement === focused || focused.closest(".wb-editor")) return;
    // A card that was moved in the page, or whose stand-in has just become real, keeps the focus.
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else canvas.focus();
  }

  // While a target is being chosen every card shows whether it would do.
  function markTargets() {
    const { choosing } = board;
    if (!choosing && !marked) return;
    marked = Boolean(choosing);
    for (const [id, card] of cards) {
      const held = choosing && (choosing.nodes ?? [choosing.node]).includes(id);
      const reason = choosing && !held ? shift.objection(choosing, id) : null;
      if (!choosing) delete card.element.dataset.drop;
      else card.element.dataset.drop = held ? "self" : reason ? "no" : "yes";
      card.element.title = reason ?? "";
      if (reason) card.face.setAttribute("aria-disabled", "true");
      else card.face.removeAttribute("aria-disabled");
    }
  }

  function rove() {
    const stop = cards.has(board.selected) ? board.selected : cards.has(lastFocus) ? lastFocus : board.graph.core;
    for (const [id, card] of cards) {
      const index = id === stop ? 0 : -1;
      if (card.face.tabIndex !== index) card.face.tabIndex = index;
    }
  }

  // Heights of all cards at one width; read from the page once and remembered with the card.
  function measure(width) {
    const missing = [...cards.values()].filter((card) => !card.editing && !card.heights.has(width));
    if (missing.length) {
      layer.style.setProperty("--wb-card", `${width}px`);
      layer.style.setProperty("--wb-core", `${Math.round(width * CORE_SHARE)}px`);
      for (const card of missing) card.heights.set(width, card.element.offsetHeight);
    }
    const core = Math.round(width * CORE_SHARE);
    return new Map(
      [...cards].map(([id, card]) => [
        id,
        { w: id === board.graph.core ? core : width, h: card.heights.get(width) ?? WRITING_HEIGHT },
      ]),
    );
  }

  function arrangeCards(keepCamera = false) {
    if (!cards.size || !size.w) return;
    const start = performance.now();
    const widths = keepCamera && plan ? [plan.width] : fit.widths;
    const [found, room] = besideLot((room) => arrange(board.graph, measure, room, { ...fit, widths, before: plan }));
    performance.clearMeasures("wb-tree-layout");
    performance.measure("wb-tree-layout", { start, end: performance.now() });
    plan = found.plan;
    bounds = found.bounds;
    layer.style.setProperty("--wb-card", `${plan.width}px`);
    layer.style.setProperty("--wb-core", `${Math.round(plan.width * CORE_SHARE)}px`);
    const writing = board.editing && (board.editing.node ?? board.editing.ghost);
    world.classList.toggle("wb-hanging", plan.hang !== 0);
    const still = keepCamera || !following || Boolean(writing);
    let camera =
      still && scene.boxes.size
        ? steadied(scene.camera, scene.boxes, found.boxes, anchorOf(found.boxes))
        : fitted(bounds, room, fitScale(bounds, room, fit.most));
    if (writing && found.boxes.has(writing)) {
      // The editor lies over its neighbours rather than pushing them about while somebody types.
      const { offsetWidth: w, offsetHeight: height } = cards.get(writing).element;
      camera = showing(camera, { ...found.boxes.get(writing), w, h: height }, room, LEGIBLE);
    }
    scene.go(found.boxes, camera);
  }

  // Who has taken the camera looks at something: the selected card, or the one in the middle. It stays where it is when others edit.
  function anchorOf(next) {
    if (scene.boxes.has(board.selected) && next.has(board.selected)) return board.selected;
    const { x, y, k } = scene.camera;
    const both = new Map([...scene.boxes].filter(([id]) => next.has(id)));
    return placeOf(both, { x: (size.w / 2 - x) / k, y: (size.h / 2 - y) / k })?.node;
  }

  // What the arrangement depends on: while all of it is the same, a selection or a glow need not lay out the tree again.
  function lookOf() {
    const { nodes, edges } = board.view;
    const shape = `${nodes.map(({ id, kind }) => id + kind).join(" ")}|${edges.join(" ")}`;
    return [
      shape,
      revision,
      board.ghosts.map(({ id, of }) => `${id} ${of}`).join("|"),
      board.editing?.node ?? board.editing?.ghost,
      board.editing?.notice,
      size.w,
      size.h,
    ];
  }

  function roomOf(reserved = 0) {
    const { top, right, bottom, left } = fit.room;
    return {
      x: left,
      y: top,
      w: Math.max(80, size.w - left - right - reserved),
      h: Math.max(80, size.h - top - bottom),
    };
  }

  // The whole width when no card would lie under the parking lot, else what the lot leaves free.
  function besideLot(arranged) {
    const room = roomOf();
    const found = arranged(room);
    if (lot.element.hidden || size.w < WIDE) return [found, room];
    const { offsetLeft: x, offsetTop: y, offsetWidth: w, offsetHeight } = lot.element;
    const camera = fitted(found.bounds, room, fitScale(found.bounds, room, fit.most));
    const covered = [...found.boxes.values()].some((box) =>
      overlap(onScreen(box, camera), { x, y, w, h: offsetHeight + 12 }),
    );
    if (!covered) return [found, room];
    const narrower = roomOf(w + 16);
    return [arranged(narrower), narrower];
  }

  function startWriting(id) {
    board.editing?.element?.start();
    arrangeCards(true);
    cards.get(id)?.element.scrollIntoView?.({ block: "nearest", inline: "nearest" });
    element.scrollTo(0, 0);
  }

  /** Show who is on these nodes. */
  canvas.here = (nodes) => {
    for (const id of nodes) if (cards.has(id)) showHere(board, cards.get(id).element, board.here(id));
  };
  /** Show the facilitator's pointer, or let it fade. */
  canvas.pointed = (laser) => spot.show(scene.boxes, laser, scene.camera.k);
  element.addEventListener("pointermove", (event) => {
    if (!board.pointing || !scene.boxes.size) return;
    const area = element.getBoundingClientRect();
    const { x, y, k } = scene.camera;
    const place = placeOf(scene.boxes, {
      x: (event.clientX - area.left - x) / k,
      y: (event.clientY - area.top - y) / k,
    });
    if (place) board.pointing(place);
  });

  // -- the camera -----------------------------------------------------------------------------------------------------

  function look(camera) {
    following = false;
    scene.look(camera);
  }

  function moveTo(camera) {
    following = false;
    scene.go(scene.boxes, camera);
  }

  canvas.fit = () => {
    following = true;
    arrangeCards();
  };
  canvas.zoom = (factor) => moveTo(zoomed(scene.camera, factor, { x: size.w / 2, y: size.h / 2 }));

  /** Bring a node into view, large enough to read. */
  canvas.reveal = (id) => {
    if (cards.has(id)) bringIntoSight(id, LEGIBLE);
    else lot.reveal(id);
  };

  function bringIntoSight(id, least = 0) {
    const box = scene.boxes.get(id);
    if (!box) return;
    const room = roomOf();
    const strip = board.finding || board.picking || board.choosing ? STRIP : 0;
    const camera = showing(scene.camera, box, { ...room, y: room.y + strip, h: Math.max(80, room.h - strip) }, least);
    if (Math.abs(camera.x - scene.camera.x) + Math.abs(camera.y - scene.camera.y) > 1) moveTo(camera);
  }

  // -- hands ----------------------------------------------------------------------------------------------------------

  const idAt = (event) => event.target.closest?.(".wb-world [data-node]")?.dataset.node;

  element.addEventListener("click", (event) => {
    const id = idAt(event);
    if (!id) return;
    palette.forget();
    if (event.target.closest("[data-act=wordings]")) return void does("wordings", id);
    if (event.target.closest(".wb-editor")) return;
    if (board.choosing) return void does("target", id);
    write.finish();
    lastFocus = id;
    if (board.editable && !board.objective && (board.picking || event.shiftKey || event.ctrlKey || event.metaKey))
      return void picks.toggle(id);
    if (cards.has(id)) board.update({ selected: id });
  });
  element.addEventListener("dblclick", (event) => {
    const id = idAt(event);
    if (id && !event.target.closest(".wb-editor, .wb-offers") && !board.choosing && !board.picking) does("edit", id);
  });
  element.addEventListener("contextmenu", (event) => {
    const id = idAt(event);
    if (
      !id ||
      !cards.has(id) ||
      board.choosing ||
      board.picking ||
      event.target.closest(".wb-editor") ||
      board.options.mode === "projector"
    )
      return;
    event.preventDefault();
    if (event.pointerType !== "touch") canvas.menu(id, { x: event.clientX, y: event.clientY });
  });

  /** Open the menu of everything that can be done with a card. */
  canvas.menu = (id, at = cards.get(id).face) => {
    write.finish();
    board.update({ selected: id });
    const items = actionsFor(board, id, { clamped: cards.get(id).clamped() });
    if (items.length) openMenu(element, at, items, (name) => does(name, id), board.say("tools.node"));
  };
  element.addEventListener("focusin", (event) => {
    const id = idAt(event);
    if (id && event.target.classList.contains("wb-face")) {
      lastFocus = id;
      if (event.target.matches(":focus-visible")) bringIntoSight(id);
    }
  });
  element.addEventListener("keydown", (event) => {
    if (event.target.closest(".wb-editor")) return;
    const here = event.target.closest(".wb-face") ? idAt(event) : null;
    const used = canvasKey(event, here, board, does, canvas) || sharedKey(event, board, does);
    if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  });

  /** Go to the nearest card in the direction of an arrow key. */
  canvas.walk = (from, key, more = false) => {
    const next = step(scene.boxes, from, key);
    if (!next) return;
    lastFocus = next;
    if (more && !board.choosing && board.editable && !board.objective) picks.add(from, next);
    else if (!board.choosing && !board.picking) board.update({ selected: next });
    else rove();
    preview.aim(next);
    canvas.focus(next);
  };
  canvas.focus = (id = board.selected ?? lastFocus ?? board.graph.core) => {
    const card = cards.get(id);
    if (!card || card.editing) return;
    card.face.focus({ preventScroll: true });
    bringIntoSight(id);
  };

  element.addEventListener("pointerover", (event) => preview.aim(idAt(event)));
  element.addEventListener("focusin", (event) => preview.aim(idAt(event)));

  // A mouse pans by the ground; a finger pans from any card but the selected one, which it drags.
  const free = (event) => !event.target.closest(".wb-lot, .wb-tools, .wb-editor, .wb-offers, .wb-menu");
  const bare = (event) => free(event) && !idAt(event) && board.editable && !board.objective && !board.choosing;
  listenForLasso(element, bare, (drawn) => {
    const screen = new Map([...scene.boxes].map(([id, box]) => [id, onScreen(box, scene.camera)]));
    const caught = inside(screen, drawn);
    if (caught.length) picks.add(...caught);
  });
  const ground = (event) => {
    if (!free(event) || (event.shiftKey && bare(event))) return false;
    const id = idAt(event);
    return !id || (event.pointerType === "touch" && id !== board.selected && !board.picked.has(id));
  };
  listenForCamera(
    element,
    {
      get camera() {
        return scene.camera;
      },
      look,
    },
    ground,
    (event) => {
      if (idAt(event)) return;
      palette.forget();
      write.finish();
      board.update({ selected: null });
    },
  );
  const stopDragging = listenForDrag(element, {
    ...carrying(board, write, shift),
    ids: () => [...cards.keys()],
    card: (id) => cards.get(id)?.element,
    lift: ({ node, nodes = [node] }, up) =>
      nodes.forEach((id) => {
        cards.get(id)?.element.classList.toggle("wb-lifted", up);
      }),
    preview: preview.show,
    nudge(point, area) {
      const push = (at, end) => (at < 36 ? 9 : at > end - 36 ? -9 : 0);
      const [dx, dy] = [push(point.x, area.width), push(point.y, area.height)];
      if (dx || dy) look({ ...scene.camera, x: scene.camera.x + dx, y: scene.camera.y + dy });
    },
  });

  // -- life -----------------------------------------------------------------------------------------------------------

  const observer = new ResizeObserver(() => {
    const next = { w: element.clientWidth, h: element.clientHeight };
    if (!next.w || (next.w === size.w && next.h === size.h)) return;
    if (next.w < WIDE !== size.w < WIDE || !size.w) lot.unfold(next.w >= WIDE);
    size = next;
    arrangeCards();
    arranged = lookOf();
  });
  observer.observe(element);

  canvas.update = () => {
    element.classList.toggle("wb-pointing", Boolean(board.pointing));
    element.classList.toggle("wb-choosing", Boolean(board.choosing));
    if (!board.choosing && !element.classList.contains("wb-dragging")) preview.show(null, null);
    lot.update(board);
    syncCards();
    arrows.sync(board);
    const look = lookOf();
    if (look.some((part, i) => part !== arranged[i])) arrangeCards();
    arranged = look;
    palette.update();
  };
  canvas.destroy = () => {
    observer.disconnect();
    scene.stop();
    stopDragging();
  };
  return canvas;
}
