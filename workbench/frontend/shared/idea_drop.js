// Where something dragged from beside the tree would go: a cause below a card, an effect above it, the parking lot.

/** @typedef {{ side: "cause" | "effect" | "parked" | "candidate", of?: string }} Place */

/** What may be dropped on the tree: an idea of the brainstorm, by its id. */
export const IDEA = "application/x-workbench-idea";

/** Where a drop on a card goes: only the core has both sides, its upper half leads up. Null for a parked card. */
export function sideOf(kind, share) {
  if (kind === "core") return share < 0.5 ? "effect" : "cause";
  return kind === "cause" || kind === "effect" ? kind : null;
}

/**
 * Listen on the page for ideas dragged over the tree. `over(place)` is told where a drop would go, or null; `drop(idea, place)`
 * that it happened. A place is `{ side: "cause" | "effect", of }`, `{ side: "parked" }` or, while there is no tree, `{ side: "candidate" }`.
 * Returns `stop()`.
 * @param {{ over: (place: Place | null) => void, drop: (idea: string, place: Place) => void }} told
 */
export function listenForIdeas({ over, drop }, page = document) {
  /** @type {HTMLElement | null} the card or tree that shows where the idea would go */
  let marked = null;

  /**
   * @param {HTMLElement | null} element
   * @param {Place["side"]} [side]
   */
  function mark(element, side) {
    if (marked && marked !== element) delete marked.dataset.ideaSide;
    marked = element;
    if (element) element.dataset.ideaSide = side;
  }

  function place(event) {
    const candidates = event.target.closest?.('.wb-candidates[data-place="page"]');
    if (candidates) return { element: candidates, side: "candidate" };
    const tree = event.target.closest?.('.wb-tree[data-mode="edit"][data-tree="problem"]');
    if (!tree) return null;
    const lot = event.target.closest(".wb-lot");
    if (lot) return { element: lot, side: "parked" };
    const card = event.target.closest(".wb-node[data-node], .wb-item[data-node]");
    if (!card) return null;
    const face = (card.querySelector(".wb-row, .wb-face") ?? card).getBoundingClientRect();
    const side = sideOf(card.dataset.kind, (event.clientY - face.top) / (face.height || 1));
    return side && { element: card, side, of: card.dataset.node };
  }

  const carries = (event) => event.dataTransfer?.types.includes(IDEA);
  const told = ({ side, of }) => (of ? { side, of } : { side });

  function dragover(event) {
    if (!carries(event)) return;
    const found = place(event);
    mark(found?.element ?? null, found?.side);
    over(found && told(found));
    if (!found) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  }

  function dropped(event) {
    if (!carries(event)) return;
    const found = place(event);
    ended();
    if (!found) return;
    event.preventDefault();
    drop(event.dataTransfer.getData(IDEA), told(found));
  }

  function ended() {
    mark(null);
    over(null);
  }

  page.addEventListener("dragover", dragover);
  page.addEventListener("drop", dropped);
  page.addEventListener("dragend", ended);
  return () => {
    mark(null);
    page.removeEventListener("dragover", dragover);
    page.removeEventListener("drop", dropped);
    page.removeEventListener("dragend", ended);
  };
}
