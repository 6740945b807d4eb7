// Where the facilitator points on their own drawing of the tree, shown at the same card of this one.
import { h } from "../../shared/dom.js";
import { boxOf } from "./arrows.js";

const FADES = 1500; // ms after which a pointer that no longer moves is gone

/**
 * Follow the pointer of `group` over the cards in `world`; `tree()` tells which tree they are of. A preview has no group.
 * @param {HTMLElement} world @param {string | undefined} group @param {() => string | undefined} tree
 */
export function pointing(world, group, tree) {
  const spot = h("div", { class: "wb-laser", "aria-hidden": "true", hidden: true });
  /** @type {{tree: string, node: string, x: number, y: number} | null} */
  let at = null;
  /** @type {any} */
  let fading = 0;

  function show() {
    const card = at && at.tree === tree() && world.querySelector(`[data-node="${CSS.escape(at.node)}"]`);
    spot.classList.toggle("wb-on", Boolean(card));
    if (!card || !at) return;
    const box = boxOf(/** @type {HTMLElement} */ (card), world);
    if (spot.parentElement !== world) world.append(spot);
    spot.hidden = false;
    spot.style.transform = `translate(${box.x + at.x * box.w}px, ${box.y + at.y * box.h}px)`;
  }

  /** The server tells a page of the group it says it shows. */
  function arrive() {
    if (group) window.dispatchEvent(new CustomEvent("workbench:presence-say", { detail: { group, at: null } }));
  }

  /** @param {any} event */
  function hear({ detail }) {
    if (detail.anew) arrive();
    if (!group || detail.group !== group || !detail.laser) return;
    at = detail.laser;
    show();
    clearTimeout(fading);
    fading = setTimeout(() => {
      at = null;
      show();
    }, FADES);
  }

  window.addEventListener("workbench:presence", hear);
  arrive();
  return {
    again: show,
    end() {
      clearTimeout(fading);
      window.removeEventListener("workbench:presence", hear);
    },
  };
}
