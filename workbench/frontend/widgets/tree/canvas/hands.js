// What hands do on the canvas: press, choose, point, pan and carry. `canvas` is that of canvas.js.

import { placeOf } from "../presence/laser.js";
import { canvasKey, sharedKey } from "../tools/keyboard.js";
import { onScreen } from "./camera.js";
import { carrying } from "./carrying.js";
import { listenForDrag } from "./drag.js";
import { listenForCamera } from "./gestures.js";
import { inside, listenForLasso } from "./lasso.js";

const EDGE = 36; // px from the rim of the canvas: a card carried there moves the camera
const PUSH = 9; // px a frame

/** Listen for everything; `shift` moves what is carried. Returns what ends what outlives the canvas. */
export function listenForHands(canvas, shift) {
  listenForPresses(canvas);
  listenForKeys(canvas);
  listenForPointing(canvas);
  listenForGround(canvas);
  return listenForCarrying(canvas, shift);
}

/** The node of the card under an event. */
function idAt(event) {
  return event.target.closest?.(".wb-world [data-node]")?.dataset.node;
}

function listenForPresses(canvas) {
  const { element, board, does, cards, picks } = canvas;
  const choosesSeveral = (event) =>
    board.editable && !board.objective && (board.picking || event.shiftKey || event.ctrlKey || event.metaKey);

  element.addEventListener("click", (event) => {
    const id = idAt(event);
    if (!id) return;
    canvas.palette.forget();
    if (event.target.closest("[data-act=wordings]")) return void does("wordings", id);
    if (event.target.closest("[data-act=fold]")) return void does("fold", id);
    if (event.target.closest(".wb-editor")) return;
    if (board.choosing) return void does("target", id);
    canvas.write.finish();
    cards.lastFocus = id;
    if (choosesSeveral(event)) return void picks.toggle(id);
    if (cards.has(id)) board.update({ selected: id });
  });
  element.addEventListener("dblclick", (event) => {
    const id = idAt(event);
    if (id && !event.target.closest(".wb-editor, .wb-offers") && !board.choosing && !board.picking) does("edit", id);
  });
  element.addEventListener("contextmenu", (event) => {
    const id = idAt(event);
    if (!cards.has(id) || board.choosing || board.picking || board.options.mode === "projector") return;
    if (event.target.closest(".wb-editor")) return;
    event.preventDefault();
    if (event.pointerType !== "touch") canvas.menu(id, { x: event.clientX, y: event.clientY });
  });
}

function listenForKeys(canvas) {
  const { element, board, does, cards, sight } = canvas;
  element.addEventListener("focusin", (event) => {
    const id = idAt(event);
    canvas.preview.aim(id);
    if (!id || !event.target.classList.contains("wb-face")) return;
    cards.lastFocus = id;
    if (event.target.matches(":focus-visible")) sight.show(id);
  });
  element.addEventListener("keydown", (event) => {
    if (event.target.closest(".wb-editor")) return;
    const here = event.target.closest(".wb-face") ? idAt(event) : null;
    const used = canvasKey(event, here, board, does, canvas) || sharedKey(event, board, does);
    if (!used) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function listenForPointing({ element, board, scene, sight, preview }) {
  element.addEventListener("pointerover", (event) => preview.aim(idAt(event)));
  element.addEventListener("pointermove", (event) => {
    if (!board.pointing || !scene.boxes.size) return;
    const area = element.getBoundingClientRect();
    const place = placeOf(scene.boxes, sight.inTree({ x: event.clientX - area.left, y: event.clientY - area.top }));
    if (place) board.pointing(place);
  });
}

/** A mouse pans by the ground; a finger pans from any card but the selected one, which it drags. */
function listenForGround({ element, board, scene, sight, picks, palette, write }) {
  const free = (event) =>
    !event.target.closest(".wb-lot, .wb-tools, .wb-foot-sheet, .wb-editor, .wb-offers, .wb-menu, .wb-branch-fold");
  const bare = (event) => free(event) && !idAt(event) && board.editable && !board.objective && !board.choosing;
  const ground = (event) => {
    if (!free(event) || (event.shiftKey && bare(event))) return false;
    const id = idAt(event);
    return !id || (event.pointerType === "touch" && id !== board.selected && !board.picked.has(id));
  };
  const eye = {
    get camera() {
      return sight.camera;
    },
    look: (camera) => sight.lookAt(camera),
  };
  const letGo = (event) => {
    if (idAt(event)) return;
    palette.forget();
    write.finish();
    board.update({ selected: null });
  };

  listenForLasso(element, bare, (drawn) => {
    const screen = new Map([...scene.boxes].map(([id, box]) => [id, onScreen(box, scene.camera)]));
    const caught = inside(screen, drawn);
    if (caught.length) picks.add(...caught);
  });
  listenForCamera(element, eye, ground, letGo);
}

function listenForCarrying({ element, board, cards, sight, preview, write }, shift) {
  return listenForDrag(element, {
    ...carrying(board, write, shift),
    ids: () => cards.ids(),
    card: (id) => cards.get(id)?.element,
    lift({ node, nodes = [node] }, up) {
      for (const id of nodes) cards.get(id)?.element.classList.toggle("wb-lifted", up);
    },
    preview: preview.show,
    nudge(point, area) {
      const push = (at, end) => (at < EDGE ? PUSH : at > end - EDGE ? -PUSH : 0);
      const [dx, dy] = [push(point.x, area.width), push(point.y, area.height)];
      if (dx || dy) sight.lookAt({ ...sight.camera, x: sight.camera.x + dx, y: sight.camera.y + dy });
    },
  });
}
